import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { accepts, findMisspelt, readWordList } from '../../src/checks/language/spelling/spelling.ts';
import { findWords, wordsOfFields, wordsOfPage } from '../../src/checks/language/spelling/written-words.ts';
import { readMarkdownFile } from '../../src/checks/source/front-matter.ts';
import { createParser } from '../../src/checks/source/load.ts';
import { readSourceText } from '../../src/checks/source/source-text.ts';
import { openSpeller } from '../../src/commands/stavning/speller.ts';

// As the editors' own list was once: what it makes right is what is tried here.
const own = readFileSync('tests/fixtures/spelling/own.txt', 'utf8');
const speller = await openSpeller(readWordList(own));
const read = (name: string) => readFileSync(`tests/fixtures/spelling/${name}.txt`, 'utf8').trim().split(/\s+/);

test('svåra men rätta ord ur ämnet märks inte', () => {
  const words = read('right');
  assert.ok(words.length >= 400, `${words.length}`);
  assert.deepEqual(
    words.filter((word) => !accepts(word, speller)),
    [],
  );
});

test('varje felstavat ord märks', () => {
  const words = read('wrong');
  assert.ok(words.length >= 250, `${words.length}`);
  assert.deepEqual(
    words.filter((word) => accepts(word, speller)),
    [],
  );
});

test('ord med bindestreck, kolon, punkt och versaler bedöms som de ord de är', () => {
  for (const word of ['Malung-Sälens', 'brotts-', 'EU:s', 'Brå:s', 't.ex.', 'E-post', 'DALARNA', 'Länsstyrelsens'])
    assert.ok(accepts(word, speller), word);
  for (const word of ['Malung-Sälnes', 'brottts-', 'Komunen:s', 'Länstyrelsens', 'otrygg-het'])
    assert.ok(!accepts(word, speller), word);
});

test('adresser, kod och ord på andra språk är inga svenska ord', () => {
  const text = 'Läs [om lås](lank:lsa), `npm ruun`, namn@exmple.org, https://exmple.org/xyzz och [wrrd](sprak:en).';
  assert.deepEqual(
    findWords(text).map(({ word }) => word),
    ['Läs', 'om', 'lås', 'och'],
  );
});

test('ett felstavat ord får sin plats, ett förslag och vad man gör om det är rätt', () => {
  const [fault] = findMisspelt([{ word: 'ungdommar', file: 'a.md', line: 3, column: 7 }], speller);
  assert.deepEqual(fault, {
    file: 'a.md',
    line: 3,
    column: 7,
    severity: 'warning',
    what: '"ungdommar" är kanske fel stavat.',
    fix: 'Menade du ungdomar? Är ordet rätt: lägg det i _data/ord.txt.',
  });
});

test('den egna ordlistan har bara ord som inte är kända ändå, och deras förebilder är det', async () => {
  const words = readWordList(own);
  const plain = await openSpeller([]);
  assert.deepEqual(
    words.filter(({ word }) => accepts(word, plain)),
    [],
  );
  assert.deepEqual(
    words.filter(({ like }) => like && !plain.lists(like)),
    [],
  );
  assert.ok(accepts('situationella', speller) && accepts('webbinarierna', speller));
});

test('felet får sin rad och kolumn i uppgifter, rubriker, tabeller och poster', () => {
  const text = [
    '---',
    'title: En ungdommar',
    'source: ungdommar-x',
    '---',
    '## Våra ungdommar',
    '',
    '| Vad | Ungdommar |',
    '| --- | --- |',
    '| lås | två [ungdommar](lank:ungdommar) |',
  ].join('\n');
  const { page } = readMarkdownFile('src/content/a.md', text);
  assert.ok(page);
  const words = wordsOfPage({ ...page, address: '/a/' }, createParser(), text.split('\n'));
  const places = findMisspelt(words, speller).map(({ line, column }) => [line, column]);
  assert.deepEqual(places, [
    [2, 11],
    [5, 9],
    [7, 9],
    [9, 14],
  ]);
  const record = '[\n  { "id": "ungdommar", "title": "Om ungdommar", "url": "https://a.se/ungdommar" }\n]';
  const source = readSourceText('_data/links.json', record, 1, false);
  const [fault, ...others] = findMisspelt(wordsOfFields(source, record.split('\n')), speller);
  assert.deepEqual([fault?.line, fault?.column, others.length], [2, 37, 0]);
});

test('en sida eller länk på ett annat språk rättstavas inte', () => {
  const text = '---\ntitle: Xyzzy\nlang: en\n---\nXyzzy.';
  const { page } = readMarkdownFile('src/content/en/a.md', text);
  assert.ok(page);
  assert.deepEqual(wordsOfPage({ ...page, address: '/en/a/' }, createParser(), []), []);
  const source = readSourceText('_data/links.json', '[{ "title": "Xyzzy", "language": "en" }]', 1, false);
  assert.deepEqual(wordsOfFields(source, []), []);
});
