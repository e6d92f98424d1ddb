import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMunicipalities } from '../../src/lib/municipality-names.ts';
import { places, spellings, strangers } from '../spellings.ts';

const all = places.map((name) => ({ name }));
const find = (written: string) => findMunicipalities(written, all).map(({ name }) => name);

test(`${spellings.length} sätt att skriva namnen leder till rätt kommun, och bara den`, () => {
  assert.ok(spellings.length >= 60);
  assert.equal(new Set(spellings.map(([written]) => written)).size, spellings.length);
  assert.deepEqual(new Set(spellings.map(([, name]) => name)), new Set(places));
  for (const [written, name] of spellings) assert.deepEqual(find(written), [name], written);
});

test(`${strangers.length} namn på annat, och nonsens, leder inte till någon kommun`, () => {
  assert.ok(strangers.length >= 20);
  for (const written of strangers) assert.deepEqual(find(written), [], written);
});

test('det som kan vara flera kommuner ger dem alla, i listans ordning', () => {
  assert.deepEqual(find('l'), ['Leksand', 'Ludvika']);
  assert.deepEqual(find('M'), ['Malung-Sälen', 'Mora']);
  assert.deepEqual(find('s'), ['Malung-Sälen', 'Smedjebacken', 'Säter']);
  assert.deepEqual(find('sä'), ['Malung-Sälen', 'Säter']);
});

test('varje enstaka skrivfel i varje namn ger rätt kommun, om det inte är början på en annan', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyzåäö';
  let count = 0;
  for (const name of places.filter((place) => place.length > 4)) {
    for (let at = 0; at < name.length; at += 1) {
      const [before, after] = [name.slice(0, at), name.slice(at)];
      const swapped = `${before}${after[1] ?? ''}${after[0]}${after.slice(2)}`;
      const wrong = [...letters].flatMap((letter) => [before + letter + after, before + letter + after.slice(1)]);
      for (const written of [before + after.slice(1), swapped, ...wrong]) {
        const isAnother = places.some((other) => other.toLowerCase().startsWith(written.toLowerCase()));
        assert.ok(find(written).includes(name) || isAnother, `${written}: ${find(written)}`);
        count += 1;
      }
    }
  }
  assert.ok(count > 5_000, String(count));
});
