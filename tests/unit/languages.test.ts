import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatDate } from '../../src/lib/dates.ts';
import { swedishWords, wordsIn } from '../../src/lib/interface-words.ts';
import {
  customsOf,
  directionOf,
  endSentence,
  foreignCodes,
  inDigitsOf,
  languageOf,
  partIn,
} from '../../src/lib/languages.ts';
import { createMarkdown } from '../../src/lib/markdown.ts';
import { createRenderer } from '../../src/plugins/markdown.ts';
import type { Language } from '../../src/schemas/language.ts';
import type { Records } from '../../src/schemas/records.ts';
import { madeUp } from '../site/copy.ts';

const languages = JSON.parse(readFileSync(`${madeUp}/_data/languages.json`, 'utf8')) as Language[];

test('en adress säger vilket språk sidan är på', () => {
  assert.equal(languageOf('/ar/'), 'ar');
  assert.equal(languageOf('/ckb/#x'), 'ckb');
  for (const address of ['/', '/sok/', '/arbetet-i-dalarna/', '/so-har/', 'https://example.org/ar/'])
    assert.equal(languageOf(address), 'sv', address);
});

test('ord på ett annat språk får lang, och dir bara där riktningen byts', () => {
  assert.deepEqual(partIn('sv', 'sv'), {});
  assert.deepEqual(partIn('sv', 'tr'), { lang: 'sv' });
  assert.deepEqual(partIn('sv', 'fa'), { lang: 'sv', dir: 'ltr' });
  assert.deepEqual(partIn('fa', 'sv'), { lang: 'fa', dir: 'rtl' });
  assert.deepEqual(partIn('ar', 'fa'), { lang: 'ar' });
});

// Nobody here has the month first, as Americans have it and ICU for some of these languages.
const written: Record<string, [date: string, text: string][]> = {
  sv: [['2023-07-01', '1 juli 2023']],
  en: [['2023-07-01', '1 July 2023']],
  ar: [
    ['2023-07-01', '1 يوليو/تموز 2023'],
    ['2026-11', 'نوفمبر/تشرين الثاني 2026'],
  ],
  ckb: [['2026-11-24', '٢٤ی تشرینی دووەمی ٢٠٢٦']],
  fa: [['2026-11-24', '۲۴ نوامبر ۲۰۲۶']],
  fr: [
    ['2023-07-01', '1er juillet 2023'],
    ['2023-07-11', '11 juillet 2023'],
  ],
  so: [['2026-11-24', '24 Noofeembar 2026']],
  es: [['2023-07-01', '1 de julio de 2023']],
  ti: [['2026-11-24', '24 ሕዳር 2026']],
  tr: [['2023-07-01', '1 Temmuz 2023']],
};

test('en dag skrivs på varje språk med dagen först, månadens namn och språkets siffror', () => {
  assert.deepEqual(Object.keys(written), ['sv', ...foreignCodes]);
  for (const [code, days] of Object.entries(written))
    for (const [date, text] of days) assert.equal(formatDate(date, code), text);
  for (const code of foreignCodes)
    for (let month = 1; month <= 12; month += 1) {
      const text = formatDate(`2026-${String(month).padStart(2, '0')}-23`, code);
      assert.ok(text.startsWith(inDigitsOf(code, '23')), `${code}: ${text}`);
      assert.ok(text.endsWith(inDigitsOf(code, '2026')), `${code}: ${text}`);
      assert.match(text, /\p{L}{2}/u);
    }
});

test('siffror skrivs som språket har dem, och ett år ensamt likaså', () => {
  assert.equal(inDigitsOf('fa', '10–12, 2026'), '۱۰–۱۲, ۲۰۲۶');
  assert.equal(inDigitsOf('ckb', '1890'), '١٨٩٠');
  for (const code of foreignCodes.filter((other) => !['fa', 'ckb'].includes(other)))
    assert.equal(inDigitsOf(code, '1890'), '1890', code);
  assert.equal(formatDate('2026', 'fa'), '۲۰۲۶');
});

test('en mening slutar med språkets eget tecken, en gång', () => {
  for (const code of foreignCodes) {
    const { stop } = customsOf(code);
    assert.equal(stop, code === 'ti' ? '።' : '.');
    for (const text of ['24', '24.', '24።']) assert.equal(endSentence(code, text), `24${stop}`);
  }
  assert.equal(endSentence('sv', 'Dygnet runt'), 'Dygnet runt.');
});

test('varje språk har alla ord, inget på svenska, och skrivs åt det håll som koden säger', () => {
  for (const { code } of languages.filter(({ words }) => words)) {
    const words = wordsIn(languages, code);
    assert.notEqual(words, swedishWords, code);
    assert.deepEqual(Object.keys(words), Object.keys(swedishWords), code);
    const same = Object.entries(words).filter(([key, word]) => swedishWords[key as keyof typeof swedishWords] === word);
    assert.ok(same.length <= 2, `${code}: ${same}`);
    assert.equal(languages.find((language) => language.code === code)?.dir, directionOf(code));
  }
  assert.equal(wordsIn(languages), swedishWords);
});

test('på en sida från höger står nummer och svenska ord från vänster', () => {
  const records = {
    languages,
    helplines: [{ id: 'linjen', number: '08-465 004 10' }],
    contacts: [],
    links: [],
    words: [],
  } as unknown as Records;
  const text =
    'اتصل [](nummer:linjen) [kommun](sprak:sv) [فارسی](sprak:fa) [بلدية](/kommuner/)\n\n| ا |\n| --- |\n| ب |';
  const html = createRenderer(records)(createMarkdown().parse(text, {}), { lang: 'ar' }, new Map());
  assert.match(html, /<a href="tel:\+46846500410" dir="ltr">08-465 004 10<\/a>/);
  assert.match(html, /<span lang="sv" dir="ltr">kommun<\/span> <span lang="fa">فارسی<\/span>/);
  assert.match(html, /<a href="\/kommuner\/" hreflang="sv">بلدية<\/a>/);
  assert.match(html, new RegExp(`aria-label="${wordsIn(languages, 'ar').table}"`));
  const swedish = createRenderer(records)(createMarkdown().parse(text, {}), {}, new Map());
  assert.match(swedish, /<a href="tel:\+46846500410">08-465 004 10<\/a> kommun <span lang="fa" dir="rtl">/);
});
