import assert from 'node:assert/strict';
import { test } from 'node:test';
import { municipalityAddress } from '../../src/lib/addresses.ts';
import { wordsIn } from '../../src/lib/interface-words.ts';
import type { Language } from '../../src/schemas/language.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import type { SharedFact } from '../../src/schemas/shared-fact.ts';
import type { Site } from '../../src/schemas/site.ts';
import { fold, readPages, readRecords } from './site.ts';

// What holds of every page, whatever editors write. What the site does with their words is tried on made-up ones
// (`behaviour.test.ts`).

const pages = readPages();
const at = (address: string) => pages.find((page) => page.address === address);
const { name } = readRecords<Site>('site');
const languages = readRecords<Language[]>('languages');
const municipalities = readRecords<Municipality[]>('municipalities');
const wordsOf = (lang = 'sv') => wordsIn(languages, lang);

test('varje sida har en huvudrubrik, en titel och en beskrivning', () => {
  for (const { address, $ } of pages) {
    assert.equal($('h1').length, 1, address);
    assert.notEqual($('title').text(), '', address);
    assert.match($('meta[name=description]').attr('content') ?? '', /\S{2}/, address);
  }
});

// The build refuses two of a kind, whatever they are made of.
test('titlar och beskrivningar är egna', () => {
  for (const values of [
    pages.map(({ $ }) => $('title').text()),
    pages.map(({ $ }) => $('meta[name=description]').attr('content')),
  ])
    assert.equal(new Set(values).size, values.length);
});

test('varje sidas titel slutar med webbplatsens namn', () => {
  for (const { $ } of pages) assert.ok($('title').text().endsWith(name), $('title').text());
});

test('varje sida har samma inredning', () => {
  for (const { address, $, text } of pages) {
    assert.equal($('.skip-link').attr('href'), '#innehall', address);
    assert.equal($('main#innehall').length, 1, address);
    assert.equal($('form[role=search][action="/sok/"] input[name=q]').length, 1, address);
    assert.equal($('.breadcrumb').length, address === '/' ? 0 : 1, address);
    assert.equal($('.contact-block').length, 1, address);
    assert.equal(/(Ändrad|Skriven) \d/.test(text), $('html').attr('lang') === 'sv', address);
  }
});

test('externa länkar är märkta för öga och skärmläsare och nämner utgivaren', () => {
  for (const { address, $ } of pages) {
    $('main a[href^="https://"]').each((_, link) => {
      const told = $(link).text();
      assert.match(told, new RegExp(`\\S+[.።] ${wordsOf($('html').attr('lang')).otherSite}$`), `${address}: ${told}`);
      assert.equal($(link).attr('rel'), 'noopener');
    });
  }
});

const common = (ids: readonly string[] = []) =>
  readRecords<SharedFact[]>('shared').find(({ id, key }) => key === 'onCall' && ids.includes(id));

test('varje kommun har en sida med postens uppgifter, och den säger inte emot sig själv', () => {
  for (const {
    name: whole,
    shortName,
    policeArea,
    onCall,
    shared,
    localCouncil,
    website,
    phone,
    email,
  } of municipalities) {
    const page = at(municipalityAddress(shortName));
    assert.ok(page?.text.includes(policeArea.value), shortName);
    for (const known of [phone, email]) if (known) assert.ok(page?.text.includes(known.value), shortName);
    // How help is reached in the evening is said whole, with what else is known of it.
    const evening = fold(page?.$('.call-card').text());
    for (const fact of [onCall, common(shared)])
      for (const said of [fact?.value, fact?.note])
        if (said) assert.ok(evening.includes(said), `${shortName}: ${said}`);
    assert.match(evening, /Kvällar och helger\s*\S/, shortName);
    assert.equal(page?.text.includes('Kommunen har ett lokalt brottsförebyggande råd.'), localCouncil?.value === true);
    assert.equal(page?.$('.duty-list li').length, 4);
    const link = page?.$(`.fact-list a[href="${website.value}"]`);
    assert.ok(link?.text().includes(`${whole}. Länk till annan webbplats`), `${shortName}: ${link?.text()}`);
  }
});

test('en kommunsida har inga ord för det som inte finns', () => {
  for (const { shortName } of municipalities)
    assert.doesNotMatch(at(municipalityAddress(shortName))?.text ?? '', /\b(undefined|null|NaN)\b/, shortName);
});

test('nyheterna står med den senaste först, och kalendern har varje händelse en gång', () => {
  const { $ } = at('/aktuellt/') ?? assert.fail('/aktuellt/');
  const dates = $('.news-list time')
    .map((_, time) => $(time).attr('datetime'))
    .get();
  assert.equal(dates.length, pages.filter(({ address }) => /^\/aktuellt\/.+/.test(address)).length);
  assert.deepEqual(dates, [...dates].sort().reverse());
  const calendar = at('/kalender/');
  assert.match(calendar?.text ?? '', /Listan gäller den \d+ \w+ \d{4}/);
  assert.equal(calendar?.$('main .lined > li').length, readRecords<unknown[]>('events').length);
});

test('felsidan göms för sökmotorer och har en policy', () => {
  const page = at('/404.html');
  assert.equal(page?.$('meta[name=robots]').attr('content'), 'noindex');
  assert.match(page?.$('meta[http-equiv=Content-Security-Policy]').attr('content') ?? '', /^default-src 'none'/);
});

test('registret har inget två gånger, och varje post leder till en sida', () => {
  const { $ } = at('/a-o/') ?? assert.fail('/a-o/');
  const links = $('.index-list section a').toArray();
  const labels = links.map((link) => $(link).text().replaceAll('\u00ad', '').toLocaleLowerCase('sv'));
  assert.deepEqual(
    labels.filter((label, index) => labels.indexOf(label) !== index),
    [],
  );
  // The same word, with and without the page's name behind it.
  for (const link of links) {
    const [, word, page] = /^(.+) \((.+)\)$/.exec($(link).text()) ?? [];
    assert.ok(word === undefined || word.toLocaleLowerCase('sv') !== page?.toLocaleLowerCase('sv'), $(link).text());
    assert.ok(at($(link).attr('href') ?? ''), $(link).attr('href'));
  }
});

test('registret står i svensk ordning', () => {
  const { $ } = at('/a-o/') ?? assert.fail('/a-o/');
  const letters = $('main h2')
    .map((_, heading) => $(heading).text())
    .get();
  const known = letters.filter((letter) => letter.length === 1);
  assert.deepEqual(known, [...known].sort(new Intl.Collator('sv').compare));
});
