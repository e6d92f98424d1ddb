import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { load } from 'cheerio';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import StartPage from '../../src/content/index.11ty.tsx';
import CalendarPage from '../../src/content/kalender/index.11ty.tsx';
import { municipalityAddress, municipalityCalendarAddress } from '../../src/lib/addresses.ts';
import { isDated } from '../../src/lib/dates.ts';
import { toTelHref } from '../../src/lib/phone.ts';
import type { Contact } from '../../src/schemas/contact.ts';
import type { Event } from '../../src/schemas/event.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import type { Navigation } from '../../src/schemas/navigation.ts';
import type { Site } from '../../src/schemas/site.ts';
import type { TemplateData } from '../../src/types/template-data.ts';
import { readRecordsOf } from '../records.ts';
import { madeUp } from './copy.ts';
import { buildMadeUp, madeUpDay, readMadeUpPages } from './made-up.ts';
import { fold, readRecords, readSiteFile } from './site.ts';

// What the site makes of what editors write, tried on made-up pages and records: what is asked for by name here is named
// in tests/fixtures/site, and no right edit of the real content can change it.

const { all, at } = readMadeUpPages();
const site = readRecords<Site>('site', madeUp);
const municipalities = readRecords<Municipality[]>('municipalities', madeUp);
const oldNews = [{ url: '/aktuellt/gammal/', data: { title: 'Gammal', published: '2019' } }];

test('menyn, kontakten och sidfoten har det som står i posterna, på varje sida', () => {
  const [office] = readRecords<Contact[]>('contacts', madeUp);
  for (const { address, $ } of all) {
    assert.equal($('header nav a').length, 8, address);
    assert.equal($(`.contact-block [href="${toTelHref(office?.phone ?? '')}"]`).length, 1, address);
    assert.equal($('footer [href="/tillganglighet/"]').length, 1, address);
    assert.equal($('footer a[href="/lattlast/"]').length, 1, address);
    const footer = $('footer').text().replace(/\s+/g, ' ');
    for (const fact of [site.governor, site.visitingAddress, site.postalAddress, site.organisationNumber])
      assert.ok(footer.replaceAll('\u00a0', ' ').includes(fact), `${address}: ${fact}`);
    const followed = $(`footer a[href="${site.follow[0]?.url}"]`);
    assert.equal(followed.attr('rel'), 'noopener', address);
    assert.match(followed.text(), /^Följ oss: Sagoflödet.*Länk till annan webbplats$/, address);
  }
});

test('en post i menyn och sidfoten heter som sin sida, eller som en del av dess rubrik', () => {
  for (const { label, address, language } of readRecords<Navigation[]>('navigation', madeUp)) {
    const heading = at(address).$('h1').text().replaceAll('\u00ad', '');
    const own = at(address).$('.breadcrumb li').last().text().replaceAll('\u00ad', '');
    assert.ok(
      language || heading.toLocaleLowerCase('sv').includes(label.toLocaleLowerCase('sv')),
      `${label}: ${heading}`,
    );
    assert.equal(own.trim(), heading);
  }
});

test('ett dokument med okänd adress nås genom sin reserv, med typ och storlek på svenska', () => {
  const page = at('/rapporter/processutvardering-fagersta-ludvika/');
  assert.match(
    page.text,
    /Rapporten om drakägg Pdf, 876,5 kB, på sidan Sagokällan\. Sagokällan\. Länk till annan webbplats/,
  );
  assert.equal(page.$('main a[href="https://kalla.example.org/"]').length, 1);
  const [known] = at('/lagen/').$('main a[href="https://kalla.example.org/dragons.pdf"]').toArray();
  assert.equal(page.$(known).attr('hreflang'), 'en');
});

test('rapporterna står med den senaste först, med vem som gjort dem, vad de handlar om och var de finns', () => {
  const { $, text } = at('/rapporter/');
  const shown = $('main .lined > li').map((_, item) => $(item).attr('id'));
  assert.deepEqual(shown.get(), ['drakvanor', 'drakagg']);
  assert.equal($('#drakagg h2 a').attr('href'), '/rapporter/processutvardering-fagersta-ludvika/');
  assert.equal($('#drakvanor h2 a').length, 0);
  assert.match(text, /Av Sagohögskolan, maj 2024/);
  assert.match(fold($('#drakagg').text()), /Hela rapporten.*Pdf, 876,5 kB/);
  assert.equal($('#drakvanor a[href="https://kalla.example.org/"]').length, 1);
});

test('guidens språk har egna namn med lang och dir', () => {
  const { $ } = at('/gangsnacket/');
  assert.equal($('main .language-list a').length, 4);
  for (const [code, dir] of Object.entries({ sv: 'ltr', en: 'ltr', ar: 'rtl', tr: 'ltr' }))
    assert.equal($(`main .language-list a[lang=${code}][hreflang=${code}]`).attr('dir'), dir);
});

test('en bild, en tabell och rutor blir vad de är i Markdown', () => {
  const guide = at('/gangsnacket/').$;
  assert.equal(guide('main img').attr('alt'), 'En ruta med en drake');
  assert.equal(guide('main .box').text().includes('Vänta inte'), true);
  assert.equal(at('/stod-till-kommuner/').$('main .box').text().includes('Bra att veta'), true);
  const law = at('/lagen/').$;
  const tables = law('main section.table[tabindex=0]').map((_, table) => law(table).attr('aria-label'));
  assert.deepEqual(tables.get(), ['Tabell', 'Tabell 2']);
  assert.equal(law('main section.table').first().find('tbody tr').length, 2);
});

test('kommunsidan visar det som är känt och tiger om det som är okänt', () => {
  const facts = (name: string) => at(municipalityAddress(name)).$('.call-card, .fact-list').text();
  const texts = new Map(municipalities.map(({ shortName }) => [shortName, facts(shortName)]));
  for (const term of ['E-post', 'Anmäl oro för ett barn', 'Besöksadress', 'Postadress']) {
    assert.ok(texts.get('Påhittsköping')?.includes(term), term);
    assert.ok(!texts.get('Drakskär')?.includes(term), term);
  }
  // What municipalities have in common stands with each of them, beside what is their own.
  assert.match(texts.get('Ödåsen') ?? '', /Kvällar och helger\s*112\s*Ring 112 och be om sagojouren\./);
  for (const name of ['Ödåsen', 'Påhittsköping'])
    assert.match(texts.get(name) ?? '', /gemensam överens\u00ad?kommelse/);
  assert.match(texts.get('Påhittsköping') ?? '', /Kommunen och Sagopolisen har en överens/);
});

test('varje sida med uppgifter från andra har deras källor en gång, hopfällda längst ner', () => {
  const lines = at('/kommuner/sagolunda/')
    .$('main > details li')
    .toArray()
    .map((line) => at('/kommuner/sagolunda/').$(line).text());
  assert.ok(
    lines.some((line) => /^Telefon.*: .+, 2019/.test(line)),
    lines.join('\n'),
  );
  assert.ok(lines.some((line) => line.includes('polisens område')));
  assert.equal(at('/en/').$('main > details summary').text(), 'Sources and years');
  assert.equal(at('/').$('main > details').length, 0);
});

test('kommunsidan säger inte emot sig själv om lagens uppgifter', () => {
  for (const { shortName, localCouncil } of municipalities) {
    const { $ } = at(municipalityAddress(shortName));
    const duties = $('.duty-list li').toArray();
    // The first paragraph says what the duty is, the second what is known of it here.
    const [picture = '', plan = '', council = '', coordination = ''] = duties.map((duty) =>
      $(duty).find('p + p').text(),
    );
    const note = localCouncil?.note ?? '';
    for (const [naming, text] of [
      [/lägesbild/i, picture],
      [/åtgärdsplan/i, plan],
      [/samordnare/i, coordination],
    ] as const)
      assert.equal(text !== '', naming.test(note), `${shortName}: ${text}`);
    assert.equal(council !== '', localCouncil?.value === true, shortName);
    assert.doesNotMatch(council, /lägesbild|samordnare/i, shortName);
    const leadsOn = $('.duty-list + p a[href="#kontakta"]').length === 1;
    assert.equal(leadsOn, [picture, plan, council, coordination].includes(''), shortName);
  }
});

test('kommunsidan leder till kommunens egna sidor i länklistan, och till sina grannar', () => {
  const { $ } = at('/kommuner/pahittskoping/');
  assert.equal($('.fact-list a[href="https://pahittskoping.example.org/trygg"]').length, 1);
  const neighbours = $('nav[aria-labelledby=grannar] a').map((_, link) => $(link).text().replaceAll('\u00ad', ''));
  assert.deepEqual(neighbours.get(), ['Sagolunda', 'Ödåsen']);
  assert.equal(at('/kommuner/fabelby-nedre-sagodalen/').$('nav[aria-labelledby=grannar]').length, 0);
});

test('nyheterna står med den senaste först, var och en så exakt som den är känd', () => {
  const { $ } = at('/aktuellt/');
  const shown = $('.news-list time').map((_, time) => `${$(time).attr('datetime')} ${$(time).text()}`);
  assert.deepEqual(shown.get(), ['2026-11-20 20 november 2026', '2026-06 juni 2026', '2019 2019']);
  const archive = $('#arkiv').nextAll('.news-list').find('time');
  assert.deepEqual(archive.map((_, time) => $(time).attr('datetime')).get(), ['2019']);
  for (const address of ['/nyhetsbrev/', '/kalender/', '/rapporter/'])
    assert.ok($(`main a[href="${address}"]`).length > 0, address);
});

test('startsidan visar det som är nytt, och ingenting äldre än ett halvår', () => {
  const { $ } = at('/');
  const shown = $('main .news-list time').map((_, time) => $(time).attr('datetime'));
  assert.deepEqual(shown.get(), ['2026-11-20', '2026-06']);
  assert.ok($('main a[href="/nyhetsbrev/"]').length > 0);
});

test('när inget är nytt visar startsidan nyhetsbrevet och hur man får det', () => {
  const data = {
    title: 'Start',
    description: 'Ingress',
    records: readRecordsOf(madeUp),
    collections: { all: oldNews },
  };
  const $ = load(renderToString(h('div', null, StartPage({ ...data, today: madeUpDay } as unknown as TemplateData))));
  assert.equal($('.news-list').length, 0);
  assert.match($('h2').last().text(), /Nyhetsbrev/);
  assert.match($('a[href="/nyhetsbrev/"]').text(), /Beställ/);
});

test('kalendern skiljer det som kommer från det som har varit, säger det som är inställt och flyttat, och tiger om en okänd dag', () => {
  const { $, text } = at('/kalender/');
  const [coming, past] = $('main .lined').toArray();
  const ids = (list: typeof coming) =>
    $(list)
      .children()
      .map((_, item) => $(item).attr('id'))
      .get();
  assert.deepEqual(ids(coming), ['installda-traffen', 'drakdagen', 'tvadagarsmotet', 'flyttade-motet', 'hostmotet']);
  assert.deepEqual(ids(past), ['forra-dagen', 'gamla-projektet', 'odaterat-mote']);
  assert.match($('#installda-traffen').text(), /Inställt\./);
  assert.match($('#flyttade-motet').text(), /Flyttat från den 4 maj 2027\./);
  assert.match($('#tvadagarsmotet').text(), /20 april 2027 till 21 april 2027/);
  assert.equal($('#odaterat-mote time').length, 0);
  assert.doesNotMatch($('#odaterat-mote').text(), /känd/);
  assert.match(text, /Listan gäller den 24 november 2026/);
});

test('bara det som kommer kan läggas till i en kalender', () => {
  for (const [id, shown] of [
    ['drakdagen', 1],
    ['forra-dagen', 0],
  ] as const) {
    assert.equal(at(`/kalender/${id}/`).$('main a[href$=".ics"]').length, shown, id);
    assert.equal(at('/kalender/').$(`#${id} a[href$=".ics"]`).length, shown, id);
  }
});

test('länet har en kalender att följa, och en kommun har en egen bara om något händer där', () => {
  const folder = `${buildMadeUp()}/_site`;
  const { origin } = site;
  const events = readRecords<Event[]>('events', madeUp);
  const { $, text } = at('/kalender/');
  const follow = $('main a[href^="webcal:"]')
    .map((_, link) => $(link).attr('href')?.replace('webcal:', 'https:').replace(origin, ''))
    .get();
  assert.equal(follow[0], '/kalender.ics');
  const redirects = readSiteFile('_redirects', folder);
  for (const { code, shortName } of municipalities) {
    const address = municipalityCalendarAddress(shortName);
    const has = events.some((event) => event.municipality === code && isDated(event));
    assert.equal(existsSync(folder + address), has, address);
    assert.equal(follow.includes(address), has, address);
    assert.equal(redirects.includes(`${address} /kalender.ics 302\n`), !has, address);
  }
  for (const program of ['Outlook', 'iPhone', 'Google Kalender']) assert.ok(text.includes(`${program}:`), program);
  assert.ok(text.includes(`${origin}/kalender.ics`));
});

test('utan någon dag som kommer säger kalendern det, och leder till nyhetsbrevet', () => {
  const records = readRecordsOf(madeUp);
  const isPast = ({ date = '' }: Event) => date < '2027';
  const data = { records: { ...records, events: records.events.filter(isPast) }, today: '2026-11-24' };
  const $ = load(renderToString(h('div', null, CalendarPage(data as unknown as TemplateData))));
  assert.match($('body').text(), /Inget är inplanerat just nu/);
  assert.equal($('a[href="/nyhetsbrev/"]').length, 1);
});

test('felsidan säger ”finns inte” i minst 150 tecken text utanför länkar', () => {
  const { $, text } = at('/404.html');
  const main = $('main').clone();
  main.find('a, button, form, nav').remove();
  assert.match(text, /finns inte/);
  assert.ok(main.text().replace(/\s+/g, ' ').length >= 150);
});

test('registret har varje bokstav som behövs, med Å, Ä och Ö sist', () => {
  const { $ } = at('/a-o/');
  const letters = $('main h2')
    .map((_, heading) => $(heading).text())
    .get();
  assert.deepEqual(letters.filter((letter) => letter.length === 1).slice(-3), ['Å', 'Ä', 'Ö']);
});
