import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPageAddress, municipalityAddress, pageAddress } from '../../src/lib/addresses.ts';
import { compareSwedish, indexLetter } from '../../src/lib/collation.ts';
import { addDays, dayOf, formatDate, isRealDate, latest, readMoment, toTimestamp } from '../../src/lib/dates.ts';
import { documentLabel } from '../../src/lib/document-label.ts';
import { escapeMarkup, toScriptJson } from '../../src/lib/escape.ts';
import { createMarkdown, toRecordReference } from '../../src/lib/markdown.ts';
import { mergeLayers, shortenLayers } from '../../src/lib/merge-layers.ts';
import { phonePattern, toTelHref } from '../../src/lib/phone.ts';
import { toSlug } from '../../src/lib/slug.ts';
import { suggest } from '../../src/lib/suggest.ts';

test('en sökväg blir en adress', () => {
  assert.equal(pageAddress('index.11ty.tsx'), '/');
  assert.equal(pageAddress('uppdrag/index.md'), '/uppdrag/');
  assert.equal(pageAddress('aktuellt/nytt.md'), '/aktuellt/nytt/');
  assert.equal(pageAddress('sitemap.xml.11ty.tsx'), '/sitemap.xml');
  assert.equal(pageAddress('404.md'), '/404.html');
});

test('å, ä och ö i kommunnamn blir a och o, inte ae och oe', () => {
  assert.equal(municipalityAddress('Säter'), '/kommuner/sater/');
  assert.equal(municipalityAddress('Malung-Sälen'), '/kommuner/malung-salen/');
  assert.equal(toSlug('Åtgärdsplan för Öje'), 'atgardsplan-for-oje');
  assert.equal(toSlug('Frågor & svar'), 'fragor-och-svar');
});

test('filer och det som inte skrivs är inga sidor', () => {
  assert.ok(isPageAddress('/lagen/'));
  for (const other of ['/sitemap.xml', '/404.html', false, undefined] as const) assert.ok(!isPageAddress(other));
});

test('datum skrivs på svenska, så noga som källan är', () => {
  assert.equal(formatDate('2023-11-07'), '7 november 2023');
  assert.equal(formatDate('2025-06'), 'juni 2025');
  assert.equal(formatDate('2025'), '2025');
  assert.equal(formatDate('2026-11-24', 'en'), '24 November 2026');
});

test('datum som inte finns rullar inte över till nästa månad', () => {
  for (const date of ['2024-13-45', '2023-02-29', '2023-2-1', 'i går', '']) {
    assert.ok(!isRealDate(date), date);
    assert.throws(() => formatDate(date), RangeError);
  }
  assert.ok(isRealDate('2024-02-29'));
});

test('dagen är Stockholms, också nära midnatt och när klockan ställs om', () => {
  assert.equal(dayOf(new Date('2026-11-24T23:30:00Z')), '2026-11-25');
  assert.equal(addDays('2026-03-28', 1), '2026-03-29');
  assert.equal(addDays('2026-10-24', 2), '2026-10-26');
  assert.equal(toTimestamp('2026-07-01'), '2026-07-01T00:00:00+02:00');
  assert.equal(toTimestamp('2026-12-01'), '2026-12-01T00:00:00+01:00');
});

test('det senaste av flera datum', () => {
  assert.equal(latest(['2024-01-01', '2026-11-22', '2025-06-01']), '2026-11-22');
  assert.equal(latest([]), undefined);
});

test('en dag utan klockslag börjar i Stockholm, var datorn än står', () => {
  const moments = { '2026-11-24': '2026-11-23T23:00:00.000Z', '2026-07-01': '2026-06-30T22:00:00.000Z' };
  const own = process.env.TZ;
  for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC', 'Europe/Stockholm']) {
    process.env.TZ = TZ;
    for (const [day, moment] of Object.entries(moments)) {
      assert.equal(readMoment(day).toISOString(), moment, TZ);
      assert.equal(dayOf(readMoment(day)), day, TZ);
      assert.equal(dayOf(readMoment(`${day}T23:30:00`)), day, TZ);
    }
  }
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});

test('nummer blir adresser: korta utan landsnummer, långa med', () => {
  assert.equal(toTelHref('112'), 'tel:112');
  assert.equal(toTelHref('114 14'), 'tel:11414');
  assert.equal(toTelHref('010-225 00 00'), 'tel:+46102250000');
});

test('svenska nummers form', () => {
  for (const number of [
    '112',
    '114 14',
    '116 111',
    '020-50 50 50',
    '08-527 44 290',
    '010-225 00 00',
    '0226-64 50 00',
    '020-555 666',
  ]) {
    assert.match(number, phonePattern);
  }
  for (const number of ['0102250000', '+46 10 225 00 00', '08 527 44 290', '112 112 112', '', '08-', '08-12a 33']) {
    assert.doesNotMatch(number, phonePattern);
  }
});

test('svensk bokstavsordning: å, ä, ö sist', () => {
  const names = ['Älvdalen', 'Orsa', 'Ådalen', 'Östnor', 'Avesta', 'Vansbro'];
  assert.deepEqual(names.sort(compareSwedish), ['Avesta', 'Orsa', 'Vansbro', 'Ådalen', 'Älvdalen', 'Östnor']);
  assert.equal(indexLetter('älvdalen'), 'Ä');
  assert.equal(indexLetter('Élan'), 'E');
  assert.equal(indexLetter('112'), '0–9');
});

test('dokument märks med typ och storlek på svenska', () => {
  assert.equal(documentLabel('Pdf', 986.8), 'Pdf, 986,8\u00a0kB');
  assert.equal(documentLabel('Pdf', 2345), 'Pdf, 2,3\u00a0MB');
});

test('text kan aldrig bli kod', () => {
  assert.equal(escapeMarkup(`<a href="x" title='y'>&`), '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
  assert.ok(!toScriptJson({ name: '</script><!--' }).includes('<'));
  assert.deepEqual(JSON.parse(toScriptJson({ name: '</script>' })), { name: '</script>' });
});

test('en rubrik får inget id som ramen runt texten har', () => {
  const html = createMarkdown().render('## Kontakt\n\n## Språk\n\n## Annat\n\n## Kontakt');
  assert.deepEqual(html.match(/(?<=id=")[^"]+/g), ['kontakt-2', 'sprak-2', 'annat', 'kontakt-3']);
});

test('länkar till poster känns igen, alla andra inte', () => {
  assert.deepEqual(toRecordReference('lank:polisen-ung'), { scheme: 'lank', id: 'polisen-ung' });
  for (const href of ['/lagen/', 'https://polisen.se', 'javascript:alert', 'lank:Polisen Ung', 'mailto:a@b.se']) {
    assert.equal(toRecordReference(href), undefined);
  }
});

test('rubriker får egna ankare, också när två heter lika', () => {
  const ids = createMarkdown()
    .parse('## Råd\n\n## Råd\n\n## Åtgärd **nu**\n\n## !?', {})
    .filter(({ type }) => type === 'heading_open')
    .map((token) => token.attrGet('id'));
  assert.deepEqual(ids, ['rad', 'rad-2', 'atgard-nu', 'avsnitt']);
});

test('ett felskrivet ord får förslag, ett helt annat får inget', () => {
  assert.equal(suggest('titel', ['title', 'reviewed']), 'title');
  assert.equal(suggest('polisen-umg', ['polisen-ung', 'bris-barn']), 'polisen-ung');
  assert.equal(suggest('helt-annat', ['title']), undefined);
  assert.equal(suggest('x', []), undefined);
});

test('lager som följer på varandra i en stilmall blir ett, och ordningen står kvar', () => {
  const css =
    '@layer a,b;@layer a{p{x:y}}@layer a{@media print{q{x:y}}}@layer b{p{x:y}}@layer a{p{z:y}}@layer a{q{z:y}}';
  assert.equal(
    mergeLayers(css),
    '@layer a,b;@layer a{p{x:y}@media print{q{x:y}}}@layer b{p{x:y}}@layer a{p{z:y}q{z:y}}',
  );
  const within = '@layer a{p{x:y}@layer a{q{x:y}}}';
  assert.equal(mergeLayers(`${within}@layer a{r{x:y}}`), '@layer a{p{x:y}@layer a{q{x:y}}r{x:y}}');
});

test('lagren i en stilmall får korta namn i samma ordning, och ett lager som inte står i ordningen behåller sitt', () => {
  assert.equal(
    shortenLayers('@layer reset,print;@layer print{p{x:y}}@layer reset{q{x:y}}@layer other{q{x:y}}'),
    '@layer a,b;@layer b{p{x:y}}@layer a{q{x:y}}@layer other{q{x:y}}',
  );
  assert.equal(shortenLayers('p{x:y}'), 'p{x:y}');
});
