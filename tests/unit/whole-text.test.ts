import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WholeText } from '../../src/checks/source/whole-text.ts';
import { kindOfWord, WordBag } from '../../src/checks/source/word-bag.ts';

// A pattern, and a text that it finds something in.
const found: [pattern: RegExp, text: string][] = [
  [/^början/g, 'början av ett stycke'],
  [/slutet$/, 'detta är slutet'],
  [/\.\s*$/g, 'En rubrik med punkt.'],
  [/nu(?![^.])/, 'det händer nu'],
  [/nu(?!\s*\S)/, 'det händer nu'],
  [/nu(?!$)/m, 'nu kommer det'],
  [/(?<![^x])först/, 'först i raden'],
  [/(?<!\p{L})(ord) \1(?!\p{L})/giu, 'Ord ord'],
  [/ord(?! till)/, 'ett ord'],
  [/[(](?!\))x/, '(x'],
  [/tankstreck\s[–—]/u, 'ett tankstreck – så'],
  [/\bord/u, 'ett ord'],
];

test('det som ett mönster hittar i en text hittas bland flera, var den än står', () => {
  const others = ['till', 'Helt andra ord', 'och – ett streck', ''];
  for (const [pattern, text] of found)
    for (const texts of [[text], [text, ...others], [...others, text], ['x', text, 'till']])
      assert.equal(new WholeText(texts).may(pattern), true, `${pattern} i ${JSON.stringify(texts)}`);
});

test('det som inte står i någon text hittas inte, och inte heller över en gräns', () => {
  const whole = new WholeText(['gå', 'bort – nu', 'hem']);
  for (const pattern of [/saknas/, /gåbort/, /gå hem/, /gå\s+bort/, /\d/]) assert.equal(whole.may(pattern), false);
});

// Always the same numbers (mulberry32), so that what fails can be tried again.
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pieces = [
  ...'aåbÅéßøŁ019 \u00a0\u00ad-–’\'".!?:,;()\n×µкق😀',
  ' ',
  ' ',
  'ord ',
  'Ord ord ',
  'слово слово',
  'i i',
  'år2024 ',
];
const doubled = /(?<![\p{L}\d-])(\p{Ll}{4,}|att|och|i|på|ord) \1(?![\p{L}\d-])/iu;
const wordsOf = (sentence: string) => sentence.match(/[\p{L}\d]+(?:[-’'][\p{L}\d]+)*/gu) ?? [];

test('av en texts ord sägs aldrig för lite: så många som står utan punkt, och det som står två gånger', () => {
  const seed = 20261129;
  const random = createRandom(seed);
  for (let round = 0; round < 3000; round += 1) {
    const length = 1 + Math.floor(random() * 40);
    const text = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)] ?? '').join('');
    const bag = new WordBag(text);
    const longest = Math.max(0, ...text.split(/[.!?:]/).map((sentence) => wordsOf(sentence).length));
    const about = `frö ${seed}, varv ${round}: ${JSON.stringify(text)}`;
    assert.ok(bag.longest >= longest, about);
    if (doubled.test(text)) assert.ok(bag.mayBeDoubled, about);
    for (const word of wordsOf(text))
      for (const [part] of word.matchAll(/[a-zåäöéßø]+/gi))
        assert.ok(
          bag.has((one) => one.includes(part.toLowerCase())),
          `${part}: ${about}`,
        );
  }
});

test('ett ord prövas mot sitt mönster en gång, vilka flaggor mönstret än har', () => {
  const isKind = kindOfWord(/^(?:åtgärdas|görs)$/giu);
  assert.deepEqual(['görs', 'görs', 'åtgärdas', 'gör', 'görs'].map(isKind), [true, true, true, false, true]);
  assert.equal(new WordBag('Det görs, sa hon').has(isKind), true);
  assert.equal(new WordBag('Hon gör det').has(isKind), false);
  assert.equal(new WordBag('Ett слово').has(isKind), true, 'med ord i ett annat alfabet kan vad som helst stå där');
});
