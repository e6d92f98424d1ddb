import assert from 'node:assert/strict';
import { test } from 'node:test';
import { municipalityAddress } from '../../src/lib/addresses.ts';
import { wordsIn } from '../../src/lib/interface-words.ts';
import { foreignCodes } from '../../src/lib/languages.ts';
import type { Language } from '../../src/schemas/language.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import { readPages, readRecords } from './site.ts';

const pages = readPages();
const at = (address: string) => pages.find((page) => page.address === address);

const languages = readRecords<Language[]>('languages');
const wordsOf = (lang = 'sv') => wordsIn(languages, lang);

const addresses = [
  '/',
  '/uppdrag/',
  '/stod-till-kommuner/',
  '/arbetet-i-dalarna/',
  '/lagen/',
  '/rapporter/',
  '/rapporter/processutvardering-fagersta-ludvika/',
  '/gangsnacket/',
  '/for-unga/',
  '/orolig-for-ett-barn/',
  '/utsatt-for-brott/',
  '/kommuner/',
  '/aktuellt/',
  '/kalender/',
  '/nyhetsbrev/',
  '/kontakt/',
  '/sok/',
  '/a-o/',
  '/webbkarta/',
  '/om-webbplatsen/',
  '/tillganglighet/',
  '/personuppgifter/',
  '/sprak/',
  ...foreignCodes.map((code) => `/${code}/`),
  '/404.html',
  ...readRecords<Municipality[]>('municipalities').map(({ shortName }) => municipalityAddress(shortName)),
];

for (const address of addresses) {
  test(`${address} finns, med en huvudrubrik, titel och beskrivning`, () => {
    const page = at(address);
    assert.ok(page);
    assert.equal(page.$('h1').length, 1);
    assert.notEqual(page.$('title').text(), '');
    assert.match(page.$('meta[name=description]').attr('content') ?? '', /.{50,160}/);
  });
}

test('titlar och beskrivningar är egna', () => {
  for (const select of [
    (page: (typeof pages)[0]) => page.$('title').text(),
    (page: (typeof pages)[0]) => page.$('meta[name=description]').attr('content'),
  ]) {
    const values = pages.map(select);
    assert.equal(new Set(values).size, values.length);
  }
});

test('varje sidas titel slutar med webbplatsens namn', () => {
  for (const { $ } of pages) assert.match($('title').text(), /Brottsförebyggande arbete i Dalarna$/);
});

test('varje sida har samma inredning', () => {
  for (const { address, $, text } of pages) {
    const { reviewed } = wordsOf($('html').attr('lang'));
    assert.equal($('.skip-link').attr('href'), '#innehall', address);
    assert.equal($('main#innehall').length, 1, address);
    assert.equal($('form[role=search][action="/sok/"] input[name=q]').length, 1, address);
    assert.ok($('header nav a').length >= 8, address);
    assert.equal($('.breadcrumb').length, address === '/' ? 0 : 1, address);
    assert.equal($('.contact-block [href="tel:+46102250000"]').length, 1, address);
    assert.match($('.share-page a').attr('href') ?? '', /^mailto:\?subject=.+&body=https/, address);
    assert.match(text, new RegExp(`${reviewed} [\\p{L}\\d]`, 'u'), address);
    assert.equal($('footer [href="/tillganglighet/"]').length, 1, address);
  }
});

test('sidfoten har originalets fyra kända uppgifter och ingen tom rubrik', () => {
  for (const { $ } of pages) {
    const footer = $('footer').text().replace(/\s+/g, ' ');
    for (const fact of ['Helena Höij', 'Åsgatan 38', '791 84 Falun', '202100-2429']) assert.ok(footer.includes(fact));
    assert.ok(!footer.includes('Följ oss'));
  }
});

test('externa länkar är märkta för öga och skärmläsare och nämner utgivaren', () => {
  for (const { address, $ } of pages) {
    $('main a[href^="https://"], footer a[href^="https://"]').each((_, link) => {
      const told = $(link).text();
      assert.match(told, new RegExp(`\\S+\\. ${wordsOf($('html').attr('lang')).otherSite}$`), `${address}: ${told}`);
      assert.equal($(link).attr('rel'), 'noopener');
    });
  }
});

test('dokumentet med okänd adress nämns med typ och storlek på svenska, bredvid en länk som går', () => {
  const page = at('/rapporter/processutvardering-fagersta-ludvika/');
  assert.match(page?.text.replaceAll('\u00a0', ' ') ?? '', /Pdf, 986,8 kB/);
  assert.equal(page?.$('main a[href$="/brottsforebyggande-arbete.html"]').length, 1);
});

test('guidens tio språk har egna namn med lang och dir', () => {
  const names = at('/gangsnacket/')?.$('.language-list a');
  assert.equal(names?.length, 10);
  const page = at('/gangsnacket/');
  for (const code of ['sv', 'en', 'ar', 'ckb', 'fr', 'fa', 'so', 'es', 'ti', 'tr']) {
    const name = page?.$(`.language-list a[lang=${code}][hreflang=${code}]`);
    assert.equal(name?.attr('dir'), ['ar', 'ckb', 'fa'].includes(code) ? 'rtl' : 'ltr');
  }
});

test('kommunsidan visar det som är känt och tiger om det som är okänt', () => {
  for (const municipality of readRecords<Municipality[]>('municipalities')) {
    const page = at(municipalityAddress(municipality.shortName));
    assert.ok(page?.text.includes(municipality.policeArea.value));
    assert.equal(page?.text.includes('Socialjour'), municipality.onCall !== undefined, municipality.shortName);
    assert.equal(page?.text.includes('lokalt brottsförebyggande råd'), municipality.localCouncil?.value === true);
    assert.equal(page?.$('.duty-list li').length, 4);
    if (municipality.phone?.confidence === 'medium') assert.match(page?.text ?? '', /Uppgift från 2022/);
    assert.ok(!/undefined|null|NaN/.test(page?.text ?? ''));
  }
});

test('kommunsidan säger inte emot sig själv om lagens uppgifter', () => {
  for (const municipality of readRecords<Municipality[]>('municipalities')) {
    const page = at(municipalityAddress(municipality.shortName));
    const duties = page?.$('.duty-list li').toArray() ?? [];
    const [picture = '', plan = '', council = '', coordination = ''] = duties.map((duty) => page?.$(duty).text());
    const note = municipality.localCouncil?.note ?? '';
    for (const [naming, text] of [
      [/lägesbild/i, picture],
      [/åtgärdsplan/i, plan],
      [/samordnare/i, coordination],
    ] as const)
      assert.equal(/ingen uppgift/.test(text), !naming.test(note), `${municipality.shortName}: ${text}`);
    assert.doesNotMatch(council, /lägesbild|samordnare/i, municipality.shortName);
  }
});

test('kommunens egen webbplats har kommunen som utgivare', () => {
  for (const { name, shortName, website } of readRecords<Municipality[]>('municipalities')) {
    const link = at(municipalityAddress(shortName))?.$(`.fact-list a[href="${website.value}"]`);
    assert.ok(link?.text().includes(`${name}. Länk till annan webbplats`), `${shortName}: ${link?.text()}`);
  }
});

test('kommunsidan leder till kommunens egna sidor i länklistan', () => {
  const pages = at('/kommuner/borlange/')?.$('.fact-list a[href*="/grannsamverkan-"]');
  assert.equal(pages?.length, 1);
});

test('nyheterna står med den senaste först', () => {
  const dates =
    at('/aktuellt/')
      ?.$('.news-list time')
      .map((_, time) => at('/aktuellt/')?.$(time).attr('datetime'))
      .get() ?? [];
  assert.equal(dates.length, 12);
  assert.deepEqual(dates, [...dates].sort().reverse());
});

test('kalendern har inga påhittade dagar och säger vilken dag den gäller', () => {
  const page = at('/kalender/');
  assert.match(page?.text ?? '', /Just nu finns ingen dag inplanerad/);
  assert.match(page?.text ?? '', /Listan gäller den \d+ \w+ \d{4}/);
  assert.equal(page?.$('main .lined > li').length, readRecords<unknown[]>('events').length);
});

test('felsidan säger ”finns inte” i minst 150 tecken text utanför länkar', () => {
  const page = at('/404.html');
  const main = page?.$('main').clone();
  main?.find('a, button, form, nav').remove();
  assert.match(page?.text ?? '', /finns inte/);
  assert.ok((main?.text().replace(/\s+/g, ' ').length ?? 0) >= 150);
  assert.equal(page?.$('meta[name=robots]').attr('content'), 'noindex');
  assert.match(page?.$('meta[http-equiv=Content-Security-Policy]').attr('content') ?? '', /^default-src 'none'/);
});

test('registret står i svensk ordning', () => {
  const letters =
    at('/a-o/')
      ?.$('main h2')
      .map((_, heading) => at('/a-o/')?.$(heading).text())
      .get() ?? [];
  const known = letters.filter((letter) => letter.length === 1);
  assert.deepEqual(known.slice(-3), ['Å', 'Ä', 'Ö']);
  assert.deepEqual(known, [...known].sort(new Intl.Collator('sv').compare));
});
