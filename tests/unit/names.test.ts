import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { test } from 'node:test';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.(tsx?|mjs)$/.test(path));
const read = (path: string) => readFileSync(`src/${path}`, 'utf8');

// What every file of a kind exports, by a name that others look for: Eleventy, the catalogue of components, `start-modules.ts`.
const conventions: [file: RegExp, name: string][] = [
  [/\.11ty\.tsx$/, 'data'],
  [/\.examples\.tsx$/, 'examples'],
  [/\.client\.ts$/, 'start'],
];
// Made-up records, each named as the schema of its kind.
const samples = 'components/example-list/samples.ts';

/** The names that a file exports, but its default, which is called what each importer likes, and types of `.mjs` files. */
function exportedNames(path: string): string[] {
  if (path.endsWith('.d.mts') || path === samples) return [];
  const names = read(path).matchAll(
    /^export (?:declare )?(?:async )?(?:interface|type|class|const|function\*?) (\w+)/gm,
  );
  return [...names].flatMap(([, name = '']) =>
    conventions.some(([file, own]) => own === name && file.test(path)) ? [] : [name],
  );
}

test('ett exporterat namn betyder en sak: ingen annan fil exporterar det, och ingen kallar en typ så', () => {
  const homes = new Map<string, string>();
  const shared: string[] = [];
  const note = (name: string, path: string) =>
    homes.has(name) && homes.get(name) !== path && shared.push(`${name}: ${homes.get(name)} och ${path}`);
  for (const path of files) for (const name of exportedNames(path)) note(name, path) || homes.set(name, path);
  for (const path of files)
    for (const [, name = ''] of read(path).matchAll(/^(?:interface|type|class) (\w+)/gm)) note(name, path);
  assert.deepEqual(shared, []);
});

test('varje exporterad funktion och klass har en docstring', () => {
  // Names that conventions have given say what they are: templates, examples, and what starts a module.
  const said = files.filter((path) => !/\.(d\.m?ts|examples\.tsx|11ty\.tsx)$/.test(path) && path !== samples);
  const bare = said.flatMap((path) => {
    const found = read(path).matchAll(
      /(?<!\*\/)\n(?=export (?:async )?(?:function\*?|class) (\w+)|export const (\w+)(?:: [^\n=]+)? = (?:async )?(?:\(|<|\w+ =>))/g,
    );
    return [...found].map(([, name, other]) => `${path}: ${name ?? other}`);
  });
  assert.deepEqual(bare, []);
});

// The file names that several folders have, with the one thing that all of those files are about.
const sharedFileNames: Record<string, [about: string, ...folders: string[]]> = {
  'addresses.ts': ['addresses of the site: what they are, and whether something is at each', 'checks/pages', 'lib'],
  'clock.ts': ['the clock of the machine, asked in one file a room', 'functions', 'plugins'],
  'content.ts': ['all that editors write: checked, and handed to Eleventy', 'checks', 'plugins'],
  'dictionary.ts': ['the Swedish dictionary: its files, and what they say of a word', 'plugins', 'search/index'],
  'embargo.ts': ['what is not out yet: its day, its faults, and that it is left out', 'checks/pages', 'lib', 'plugins'],
  'environment.ts': [
    'the environment variables: their schema, and the one place that reads them',
    'plugins',
    'schemas',
  ],
  'feeds.ts': ['feeds: what stands in them, and how they are written', 'collections', 'lib'],
  'issue-mail.tsx': [
    'an issue of the newsletter as a mail: its looks, and the mail',
    'components/issue-mail',
    'functions',
  ],
  'markdown.ts': ['Markdown: what all who read it agree on, and what pages add', 'lib', 'plugins'],
  'needs.ts': ['needs, as `answer` reads what `index` writes', 'search/answer', 'search/index'],
  'pages.ts': ['pages: which there are, and what is read of each', 'collections', 'plugins'],
  'phrases.ts': ['phrases, as `answer` reads what `index` writes', 'search/answer', 'search/index'],
  'pictures.ts': ['pictures: what is known of one, and its smaller copies', 'lib', 'plugins'],
  'places.ts': [
    'the villages and postcodes of a municipality: to choose among, and to be searched for',
    'collections',
    'search/answer',
    'search/index',
  ],
  'project.ts': [
    'the project: its files in the browser, and its history and content at the build',
    'editor/guard',
    'plugins',
  ],
  'real-words.ts': ['words that exist, as `answer` reads what `index` writes', 'search/answer', 'search/index'],
  'records.ts': ['records: their kinds, and how they are chosen and sorted', 'collections', 'schemas'],
  'redirects.ts': ['redirects: gathered, judged, written', 'checks/pages', 'collections', 'lib', 'plugins'],
  'scripts.ts': [
    'languages in other letters than ours, as `answer` reads what `index` writes',
    'search/answer',
    'search/index',
  ],
  'search.ts': ['the search: its records, its index, and what starts it in a browser', 'client', 'plugins', 'schemas'],
  'site.ts': ['the site as a whole: its record, and the script of its pages', 'client', 'schemas'],
  'wall-sheet.ts': ['the sheet to put on a wall: its type, and what stands on it', 'collections', 'types'],
  'word-file.ts': ['the list of words that the spelling takes for right: read, and edited', 'checks/source', 'editor'],
  'word-index.ts': ['the index of words, as `answer` reads what `index` writes', 'search/answer', 'search/index'],
};

test('ett filnamn som flera mappar har står för en sak: listan säger vilken', () => {
  // In `content` a path is an address, and what a `.d.mts` says is of the file beside it.
  const own = files.filter((path) => !path.startsWith('content/') && !path.endsWith('.d.mts'));
  const shared = [...new Set(own.map((path) => basename(path)))].flatMap((name) => {
    const folders = own.filter((path) => basename(path) === name).map(dirname);
    return folders.length > 1 ? [`${name}: ${folders.sort().join(', ')}`] : [];
  });
  const listed = Object.entries(sharedFileNames).map(([name, [, ...known]]) => `${name}: ${known.join(', ')}`);
  assert.deepEqual(shared.sort(), listed.sort());
});
