import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearPages } from '../../src/search/answer/phrases.ts';
import { findPairIn, findPhrasesIn } from '../../src/search/answer/word-index.ts';
import { indexPhrases } from '../../src/search/index/phrases.ts';

const phrases = [['anmäla en stulen cykel', 'hjälp'], [], ['cykel i skogen', 'hjälp i skogen']];
const index = (written: readonly string[][], expand: Parameters<typeof indexPhrases>[1] = () => []) =>
  Object.fromEntries(indexPhrases(written, expand));
const stems = index(phrases, (word) => (word === 'skogen' ? ['träd'] : []));
const near = (...words: string[]) => nearPages(words.map((word) => findPhrasesIn(stems, word, 'sv')));

test('samma ord som i en fras är så nära som det går, i vilken form och ordning som helst', () => {
  const found = near('stulen', 'cykel', 'anmäler');
  assert.ok((found.get('sv_0') ?? 0) > 0.9);
  assert.ok((found.get('sv_2') ?? 0) < 0.5);
  assert.equal(found.has('sv_1'), false);
});

test('ett ord som ingen fras har gör alla sidor mindre nära', () => {
  const [alone = 0, beside = 0] = [near('stulen', 'cykel'), near('stulen', 'cykel', 'okänt')].map((all) =>
    all.get('sv_0'),
  );
  assert.ok(beside > 0 && beside < alone, `${beside} < ${alone}`);
});

test('ett ord i få sidors fraser säger mer, och delen av ett ord mindre än ordet', () => {
  assert.ok((near('stulen').get('sv_0') ?? 0) > (near('cykel').get('sv_0') ?? 0));
  assert.ok((near('träd').get('sv_2') ?? 0) < (near('skogen').get('sv_2') ?? 0));
});

test('en fras av bara småord är så nära som det går den som skriver den, och bara den', () => {
  const small = index([['ta bort det jag har skrivit till er', 'er cykel']]);
  const nearSmall = (words: string) =>
    nearPages(words.split(' ').map((word) => findPhrasesIn(small, word, 'sv'))).get('sv_0') ?? 0;
  assert.ok(nearSmall('ta bort det jag har skrivit till er') > 0.95);
  assert.ok(nearSmall('er') < 0.6);
});

const spoken = [['ta bort en länk'], ['ta upp en länk'], ['bort ska du ta en länk']];
const pairs = index(spoken);
const nearSpoken = (query: string) => {
  const words = query.split(' ');
  return nearPages(
    words.filter((word) => word.length > 4).map((word) => findPhrasesIn(pairs, word, 'sv')),
    words.slice(1).map((second, at) => findPairIn(pairs, words[at] ?? '', second)),
  );
};

test('ord som står intill varandra säger mer än samma ord var för sig, också småord: ta bort, ta upp', () => {
  const nearest = (query: string) => [...nearSpoken(query)].sort(([, one], [, other]) => other - one)[0]?.[0];
  assert.equal(nearest('ta bort länken'), 'sv_0');
  assert.equal(nearest('ta upp länken'), 'sv_1');
});

test('två ord intill varandra som ingen fras har tar mindre än ett ord som ingen har', () => {
  const near = (hits: Parameters<typeof nearPages>) => nearPages(...hits).get('sv_0') ?? 0;
  const known = findPhrasesIn(pairs, 'länk', 'sv');
  assert.ok(near([[known], [[]]]) > near([[known, []]]));
});
