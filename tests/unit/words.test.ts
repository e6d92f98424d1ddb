import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { createMarkdown } from '../../src/lib/markdown.ts';
import { createWordFinder } from '../../src/lib/words.ts';
import { createRenderer } from '../../src/plugins/markdown.ts';
import type { Records } from '../../src/schemas/records.ts';

const words = [
  { id: 'lagesbild', word: 'lägesbild', forms: ['lägesbilden'], explanation: 'En bild av läget.' },
  { id: 'fas', word: 'FAS', forms: [], explanation: 'Förebyggande arbete i samverkan.' },
  { id: 'bild', word: 'bild', forms: [], explanation: '<b>Något</b> man ser.' },
  { id: 'allman-handling', word: 'allmän handling', forms: [], explanation: 'Ett papper.' },
];
const find = createWordFinder(words);
const render = createRenderer({ words, links: [], helplines: [], contacts: [] } as unknown as Records);

function explain(text: string) {
  const tokens = createMarkdown().parse(text, {});
  const places = find(tokens);
  return { ids: [...places.keys()], $: load(render(tokens, {}, places)) };
}

const marked = (text: string) => {
  const { $ } = explain(text);
  return $('a.word')
    .toArray()
    .map((link) => `${$(link).text()} → ${$(link).attr('href')}`);
};

test('första gången ett ord står i texten leder det till sin förklaring, i den form det har', () => {
  assert.deepEqual(marked('Lägesbilden är viktig.\n\nEn lägesbild görs om.'), ['Lägesbilden → #ord-lagesbild']);
  assert.deepEqual(marked('Det är en allmän handling, och en bild av en lägesbild.'), [
    'allmän handling → #ord-allman-handling',
    'bild → #ord-bild',
    'lägesbild → #ord-lagesbild',
  ]);
});

test('ett längre ord, ett sammansatt ord och en förkortning med små bokstäver är andra ord', () => {
  assert.deepEqual(marked('Lägesbildens ram, en fas, en problembild och en bild-bok.'), ['bild → #ord-bild']);
  assert.deepEqual(marked('Vi arbetar med FAS här.'), ['FAS → #ord-fas']);
});

test('rubriker, länkar, fet text, kod och rader med bara ordet lämnas i fred', () => {
  const quiet = [
    '## Lägesbild här',
    '[en lägesbild](/x/)',
    '**Lägesbild:** så är det',
    '`en lägesbild`',
    '- lägesbild',
  ];
  for (const text of quiet) assert.deepEqual(marked(text), [], text);
  assert.deepEqual(marked(`${quiet.join('\n\n')}\n\nMen en lägesbild i en text.`), ['lägesbild → #ord-lagesbild']);
});

test('texten är densamma med och utan länkar, och förklaringen står på samma sida', () => {
  const text = 'Före bild, *efter* lägesbilden & en **stark** <b>bild</b>.';
  const plain = load(render(createMarkdown().parse(text, {}), {}));
  const { $, ids } = explain(text);
  assert.equal($('p').first().text(), plain('p').first().text());
  for (const id of ids) assert.equal($(`a.word[href="#ord-${id}"]`).length, $(`#ord-${id} dd`).length);
  assert.equal($('#ord-bild dt').text(), 'Bild');
  assert.equal($('#ord-bild dd').text(), '<b>Något</b> man ser.');
  assert.equal(plain('.word-notes').length, 0);
});

test('utan ord i listan hittas inget', () => {
  assert.equal(createWordFinder([])(createMarkdown().parse('En bild.', {})).size, 0);
});
