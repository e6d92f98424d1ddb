import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { missingWords, type PackageWords } from '../../src/editor/missing-words.ts';
import { layWords } from '../../src/editor/word-overrides.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(`node_modules/@sveltia/cms/locales/${name}.json`, 'utf8')) as PackageWords;

/** Each word of a list by the way to it. */
const flatten = (words: PackageWords, way = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[way + key, value] as [string, string]] : flatten(value, `${way}${key}.`),
  );

const english = new Map(flatten(read('en-US')));
const swedish = new Map(flatten(layWords(missingWords, read('sv'))));

// Met by nobody: faults in our own settings, which tests find, and services that we have none of.
const isUnseen = (way: string) => /^(config|cloud_storage)\./.test(way);

// Names and words that are the same in both languages.
const alike = /^(Global|Personal Access Token|Filter|Video|Media|Deploy Hook|MIDI|JavaScript|OK|Information|Text|URL)$/;

test('varje mening i redigeraren finns på svenska', () => {
  for (const [way, text] of english) {
    if (isUnseen(way)) continue;
    const own = swedish.get(way);
    assert.ok(own, `${way}: ${text}`);
    if (own === text) assert.ok(alike.test(text) || /\{\$/.test(text), `${way} är på engelska: ${text}`);
  }
});

test('våra egna ord i redigeraren är sådana som paketet saknar, och har paketets platser för namn', () => {
  const theirs = new Map(flatten(read('sv')));
  for (const [way, text] of swedish) {
    if (theirs.has(way)) continue;
    const original = english.get(way);
    assert.ok(original, `${way} finns inte i paketet`);
    for (const [place] of text.matchAll(/\{\$\w+\}/g))
      assert.ok(original.includes(place) || original.includes(place.slice(1, -1)), `${way}: ${place}`);
  }
  // What is there on both sides is the package's.
  assert.equal(swedish.get('save'), theirs.get('save'));
  assert.equal(swedish.get('status.drafts'), theirs.get('status.drafts'));
});
