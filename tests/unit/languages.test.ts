import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { swedishWords, wordsIn } from '../../src/lib/interface-words.ts';
import { directionOf, languageOf, nameInItself, partIn } from '../../src/lib/languages.ts';
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

test('språkens namn på språket självt är ICU:s, och postens där ICU inte kan språket', () => {
  for (const { code, name } of languages) assert.equal(nameInItself(code, 'okänt'), name);
  assert.equal(nameInItself('qaa', 'Eget'), 'Eget');
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
