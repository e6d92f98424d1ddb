import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { listDates } from '../../src/collections/page-dates.ts';
import { switchboardSources } from '../../src/collections/sources.ts';
import { HelplineList } from '../../src/components/helpline-list/helpline-list.tsx';
import { MunicipalityNumbers } from '../../src/components/municipality-numbers/municipality-numbers.tsx';
import { SiteFooter } from '../../src/components/site-footer/site-footer.tsx';
import { SiteHeader } from '../../src/components/site-header/site-header.tsx';
import { SourceList } from '../../src/components/source-list/source-list.tsx';
import { swedishWords } from '../../src/lib/interface-words.ts';
import type { Helpline } from '../../src/schemas/helpline.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import type { Navigation } from '../../src/schemas/navigation.ts';
import type { Site } from '../../src/schemas/site.ts';
import type { TemplateData } from '../../src/types/template-data.ts';

const words = { ...swedishWords, inSwedish: 'In Swedish!', municipalities: 'Towns', reviewedOn: 'Read by someone' };

const line = {
  id: 'linjen',
  name: 'Linjen',
  number: '020-12 34 56',
  summary: 'För alla.',
  hours: 'Dygnet runt',
  translations: { ti: { name: 'Linjen', summary: 'ንኹሉ።', hours: '24 ሰዓት.' } },
} as unknown as Helpline;

test('tiderna på ett kort slutar med språkets eget tecken, och svenskans där kortet är på svenska', () => {
  const text = (lang: string) => renderToString(<HelplineList helplines={[line]} lang={lang} />);
  assert.ok(text('ti').includes('ንኹሉ። 24 ሰዓት።</p>'));
  assert.ok(text('tr').includes('För alla. Dygnet runt.</p>'));
});

test('en källas år står med språkets siffror och tecken', () => {
  const sources = [{ terms: ['112'], publisher: 'Polisen', year: '2026', page: 'https://example.org/' }];
  const text = (lang: string) => renderToString(<SourceList sources={sources} lang={lang} />).replace(/<[^>]+>/g, '');
  assert.match(text('fa'), /Polisen، ۲۰۲۶\./);
  assert.match(text('ti'), /Polisen፡ 2026።/);
  assert.match(text('sv'), /Polisen, 2026\./);
});

const provenance = { source: 'https://example.org/', published: null, checked: '2026-11-22', confidence: 'high' };
const place = (name: string, phone?: object) =>
  ({ code: name, name: `${name} kommun`, shortName: name, phone }) as unknown as Municipality;
const municipalities = [
  place('Provbyn', { ...provenance, value: '0465-10 00', publisher: 'Provbyn kommun' }),
  place('Listköping', { ...provenance, value: '0465-20 00', publisher: 'En lista' }),
  place('Tystberga'),
];

test('listan över kommunerna har varje namn, och ett nummer bara där det är bekräftat', () => {
  const html = renderToString(<MunicipalityNumbers municipalities={municipalities} lang="fa" words={words} />);
  assert.match(html, /<details[^>]*><summary>Towns<\/summary><p>In Swedish!<\/p>/);
  for (const name of ['provbyn', 'listkoping', 'tystberga'])
    assert.match(html, new RegExp(`<a href="/kommuner/${name}/" hreflang="sv" lang="sv" dir="ltr">`));
  assert.equal(html.match(/tel:/g)?.length, 1);
  assert.match(html, /<bdi dir="ltr">0465-10 00<\/bdi>/);
  const swedish = renderToString(<MunicipalityNumbers municipalities={municipalities} />);
  assert.doesNotMatch(swedish, /hreflang|lang=|<p>/);
});

test('en sida med listan har numrens källor', () => {
  const html = renderToString(<MunicipalityNumbers municipalities={municipalities} />);
  assert.deepEqual(
    switchboardSources(municipalities, html).map(({ term }) => term),
    ['0465-10 00'],
  );
  assert.deepEqual(switchboardSources(municipalities, ''), []);
});

test('menyn och sidfoten säger på sidans språk att de leder till svenska sidor, men inte på svenska', () => {
  const menu = [{ id: 'lagen', label: 'Lagen', address: '/lagen/', place: 'main' }] as unknown as Navigation[];
  const site = { sender: 'Myndigheten', name: 'Webbplatsen', follow: [] } as unknown as Site;
  const render = (lang: string) =>
    renderToString(
      <>
        <SiteHeader site={site} menu={menu} address="/" lang={lang} words={words} />
        <SiteFooter site={site} links={menu} lang={lang} words={words} />
      </>,
    );
  assert.equal(render('ar').match(/In Swedish!/g)?.length, 2);
  assert.match(render('ar'), /<p lang="ar" dir="rtl">In Swedish!/);
  assert.equal(render('ar').match(/href="\/lagen\/"[^>]* hreflang="sv"/g)?.length, 2);
  assert.doesNotMatch(render('sv'), /In Swedish!|hreflang/);
});

test('en översättning säger när en människa har granskat den, och ingen dag innan dess', () => {
  const page = (reviewed: string | null, lang?: string) =>
    ({
      lang,
      reviewed: '2026-11-01',
      page: { url: '/x/' },
      translation: { reviewed },
      records: { reviews: [], languages: [{ code: 'en', words }] },
    }) as unknown as TemplateData;
  assert.deepEqual(listDates(page(null, 'en')), []);
  assert.deepEqual(listDates(page('2026-11-24', 'en')), [{ what: 'Read by someone', date: '2026-11-24' }]);
  assert.deepEqual(listDates(page(null)), [{ what: 'Ändrad', date: '2026-11-01' }]);
});
