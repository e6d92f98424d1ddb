import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { listFiles } from '../../src/checks/source/read.ts';
import { makeEditorConfig } from '../../src/editor/config.ts';
import type { EditorCollection } from '../../src/editor/guard/field-places.ts';
import { tell } from '../../src/editor/guard/told.client.ts';
import { offerPages } from '../../src/editor/page-choices.ts';
import { wordOverrides } from '../../src/editor/word-overrides.ts';
import { pageAddress } from '../../src/lib/addresses.ts';
import { neededAddresses } from '../../src/lib/needed-addresses.ts';
import { toSlug } from '../../src/lib/slug.ts';

const collections = makeEditorConfig().collections as unknown as EditorCollection[];
const events = JSON.stringify(
  [
    { id: 'forsta', title: 'Första dagen', endDate: '2026-01-01' },
    { id: 'forsta', title: 'Andra dagen', link: 'finns-inte' },
  ],
  null,
  2,
);
const page = '---\ntitle: Lagen\nhelplines: [polisen]\nreviewed: 2026-11-24\n---\n\nFörsta raden.\n\nTredje raden.\n';
const project = new Map([
  ['_data/events.json', events],
  ['src/content/lagen/index.md', page],
]);

const say = (file: string, line: number, column: number, what: string, fix: string, own = [file]) =>
  tell({ file, line, column, what, fix }, collections, project, new Set(own));

test('ett fel sägs vid fältet, med formulärets namn på fälten och på posterna', () => {
  assert.deepEqual(
    say('_data/events.json', 5, 16, 'endDate: Slutdatumet är före startdatumet.', 'Rätta date eller endDate.'),
    {
      path: '_data/events.json',
      keys: 'items.0.endDate',
      line: 'Händelse ”Första dagen” › Sista dag: Slutdatumet är före startdatumet. Rätta date eller ”Sista dag”.',
      words: 'Slutdatumet är före startdatumet. Rätta date eller ”Sista dag”.',
    },
  );
  const twice = say('_data/events.json', 8, 11, '"forsta" står redan på rad 3.', 'Byt id.');
  assert.equal(twice.keys, 'items.1.id');
  assert.equal(twice.words, '"forsta" står redan i Händelse ”Första dagen”. Byt id.');
  assert.match(
    say('_data/events.json', 7, 3, '"endDate" saknas.', 'Lägg till uppgiften.').line,
    /^Händelse ”Andra dagen”: ”Sista dag” saknas/,
  );
});

test('ett fel på en sida har fältets namn, och i texten den rad som rutan visar', () => {
  assert.equal(say('src/content/lagen/index.md', 3, 13, 'Fel.', 'Rätta.').keys, 'helplines');
  assert.match(say('src/content/lagen/index.md', 9, 1, 'Fel.', 'Rätta.').line, /^Text, rad 3: Fel\. Rätta\.$/);
  assert.match(
    say('src/content/lagen/index.md', 9, 1, 'Fel.', 'Rätta.', ['_data/events.json']).line,
    /^sidan ”Lagen”: Text, rad 3/,
  );
});

test('våra egna ord i redigeraren ersätter ord som paketet har', () => {
  const theirs = JSON.parse(readFileSync('node_modules/@sveltia/cms/locales/sv.json', 'utf8'));
  const compare = (own: object, other: Record<string, unknown>, way = '') => {
    for (const [key, value] of Object.entries(own)) {
      assert.equal(typeof other?.[key], typeof value, `${way}${key}`);
      if (typeof value === 'object') compare(value, other[key] as Record<string, unknown>, `${way}${key}.`);
    }
  };
  compare(wordOverrides, theirs);
});

test('en sida väljs efter rubrik bland alla sidor, överallt där schemat pekar på en sida', () => {
  const offered = offerPages(collections, [{ address: '/lagen/', title: 'Lagen' }]);
  const navigation = offered.find(({ name }) => name === 'navigation')?.files?.[0]?.fields[0]?.fields;
  assert.deepEqual(navigation?.find(({ name }) => name === 'address')?.options, [
    { label: 'Lagen (/lagen/)', value: '/lagen/' },
  ]);
});

test('adresser blir till efter svenska regler i redigeraren, som i npm run ny', () => {
  const { i18n, slug } = makeEditorConfig();
  assert.deepEqual([i18n.locales, i18n.default_locale, slug.clean_accents], [['sv'], 'sv', true]);
  assert.equal(toSlug('Nytt möte'), 'nytt-mote');
});

// Comments name pages too.
const codeOf = (path: string) => readFileSync(`src/${path}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

test('varje sida i Markdown som koden leder till står bland dem som inte får tas bort', () => {
  const texts = new Set(
    listFiles('src/content')
      .filter((path) => path.endsWith('.md'))
      .map(pageAddress),
  );
  const rooms = /^(components|layouts|content|plugins|functions|lib|collections|client|search)\/.*\.tsx?$/;
  const code = listFiles('src').filter(
    (path) => rooms.test(path) && !path.endsWith('.examples.tsx') && path !== 'lib/needed-addresses.ts',
  );
  for (const path of code)
    for (const [, address = ''] of codeOf(path).matchAll(/["'`](\/(?:[a-z0-9-]+\/)*)(?:#[^"'`]*)?["'`]/g))
      assert.ok(!texts.has(address) || neededAddresses.includes(address), `${path}: ${address}`);
});
