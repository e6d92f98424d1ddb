import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Content, checkContent } from '../../src/checks/content.ts';
import { type CheckedText, CheckMemory } from '../../src/checks/memory.ts';
import { type ContentPage, contentFolder, createParser, readPages } from '../../src/checks/source/load.ts';
import { diskFiles, listFiles } from '../../src/checks/source/read.ts';
import { checkTexts } from '../../src/checks/text/texts.ts';
import { KeptTexts } from '../../src/plugins/kept-texts.ts';
import { createRenderer } from '../../src/plugins/markdown.ts';
import type { Records } from '../../src/schemas/records.ts';
import { copyProject, valid } from './fixture-project.ts';

const today = '2026-11-24';

const wordOnPage = JSON.stringify([
  {
    id: 'rad',
    word: 'rad',
    forms: [],
    explanation: 'Ord bredvid varandra.',
    source: 'egen',
    publisher: 'Exempelverket',
  },
]);

// One edit after another, as somebody makes them: each leaves what it has done for the next.
const edits: [name: string, file: string, change: (text: string) => string][] = [
  ['en ny rad', 'src/content/lagen/index.md', (text) => `${text}\nEn rad till.\n`],
  ['en trasig länk', 'src/content/lagen/index.md', (text) => `${text}\nSe [sidan](/finns-inte/).\n`],
  ['länken lagad', 'src/content/lagen/index.md', (text) => text.replace('/finns-inte/', '/kontakt/')],
  [
    'en länk till en rubrik',
    'src/content/lagen/index.md',
    (text) => text.replace('(/kontakt/)', '(/kontakt/#ny-rubrik)'),
  ],
  ['rubriken skriven', 'src/content/kontakt.md', (text) => `${text}\n## Ny rubrik\n`],
  ['rubriken ändrad', 'src/content/kontakt.md', (text) => text.replace('## Ny rubrik', '## En annan')],
  ['ett namn ändrat', '_data/links.json', (text) => text.replace(/"title": "[^"]*"/, '"title": "Ett nytt namn"')],
  ['ett id ändrat', '_data/links.json', (text) => text.replace(/"id": "[^"]*"/, '"id": "helt-nytt"')],
  ['ett nummer borta', '_data/contacts.json', (text) => text.replace(/\n *"phone": "[^"]*",/, '')],
  [
    'ett nummer skrivet',
    'src/content/lagen/index.md',
    (text) => `${text}\nRing [08-465 004 01](nummer:exempellinjen).\n`,
  ],
  ['numret ändrat', '_data/helplines.json', (text) => text.replace('08-465 004 01', '08-465 004 02')],
  ['ett ord att undvika', '_data/wordings.json', (text) => text.replace('"införskaffa"', '"exempel"')],
  ['vad som skrivs hellre', '_data/wordings.json', (text) => text.replace('köpa, skaffa', 'prov')],
  ['ett förklarat ord', '_data/words.json', () => wordOnPage],
  ['en trasig fil', '_data/helplines.json', (text) => text.replace('"Exempellinjen"', '""')],
  ['filen lagad', '_data/helplines.json', (text) => text.replace('"name": ""', '"name": "Exempellinjen"')],
  ['uppgifterna överst trasiga', 'src/content/kontakt.md', (text) => text.replace(/^title:/m, 'titel:')],
];

/** After each edit, what is found and made must be what a check that remembers nothing finds and makes. */
async function tryEdits(check: (folder: string) => Promise<[known: Content, fresh: Content]>): Promise<void> {
  const folder = copyProject();
  const both = async () => {
    const [known, fresh] = await check(folder);
    assert.deepEqual(known.faults, fresh.faults);
    assert.deepEqual(known.pages.map(toMade), fresh.pages.map(toMade));
    return fresh.faults.length;
  };
  const counts = [await both()];
  for (const [name, file, change] of edits) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    assert.notEqual(change(text), text, name);
    writeFileSync(path, change(text));
    counts.push(await both());
  }
  assert.ok(new Set(counts).size > 2, counts.join());
  rmSync(join(folder, 'src/content/kontakt.md'));
  await both();
}

const toMade = ({ file, words, html }: Content['pages'][number]) => ({ file, words, html });

test('kontrollen som minns hittar det som en ny kontroll hittar, efter varje ändring', async () => {
  const memory = new CheckMemory();
  await tryEdits(async (folder) => [
    await checkContent(folder, today, undefined, memory),
    await checkContent(folder, today),
  ]);
});

test('av texterna prövas bara de som har läst det som ändras', async () => {
  const folder = copyProject();
  const memory = new CheckMemory();
  const [start, law, links, helplines, contacts] = [
    'src/content/index.md',
    'src/content/lagen/index.md',
    '_data/links.json',
    '_data/helplines.json',
    '_data/contacts.json',
  ];
  const triedAfter = async (file = '', from: string | RegExp = '', to = '') => {
    if (file) writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to));
    const tried: string[] = [];
    const counted = {
      read: memory.read.bind(memory),
      notice: memory.notice.bind(memory),
      check: (page: ContentPage, find: () => CheckedText) =>
        memory.check(page, () => {
          tried.push(page.file);
          return find();
        }),
    };
    await checkContent(folder, today, undefined, counted);
    return tried;
  };
  assert.ok((await triedAfter()).length > 2);
  assert.deepEqual(await triedAfter(), []);
  // The start page leads to a heading of the law.
  const more = '\nRing [](nummer:exempellinjen) och se [numret](/kontakt/#nummer).\n';
  assert.deepEqual(await triedAfter(law, /$/, more), [start, law]);
  assert.deepEqual(await triedAfter(helplines, '08-465 004 01', '08-465 004 02'), [start, law]);
  assert.deepEqual(await triedAfter(helplines, '0980-319 200', '0980-319 201'), []);
  assert.deepEqual(await triedAfter(links, /"title": "[^"]*"/, '"title": "Ett nytt namn"'), []);
  assert.deepEqual(await triedAfter(contacts, /\n *"phone": "[^"]*",/, ''), [start, 'src/content/kontakt.md']);
  assert.deepEqual(await triedAfter('src/content/kontakt.md', /$/, '\n## Nummer\n'), ['src/content/kontakt.md', law]);
});

/** A build after another: what the one knows, the next reads. */
class Builds {
  #kept: Uint8Array | undefined;
  texts = new KeptTexts();

  async check(folder: string, day = today): Promise<Content> {
    this.texts = new KeptTexts(this.#kept);
    const content = await checkContent(folder, day, createRenderer, this.texts);
    this.#kept = this.texts.toBytes() ?? this.#kept;
    return content;
  }
}

test('ett bygge som läser det förra byggets texter gör samma sidor och hittar samma fel som ett nytt', async () => {
  const builds = new Builds();
  await tryEdits(async (folder) => [await builds.check(folder), await checkContent(folder, today, createRenderer)]);
});

test('texter som ingen har rört prövas inte en gång till, men alla prövas en annan dag', async () => {
  const folder = copyProject();
  const builds = new Builds();
  const tried = async (day: string) => {
    await builds.check(folder, day);
    return builds.texts.toBytes() !== undefined;
  };
  assert.deepEqual([await tried(today), await tried(today), await tried('2026-11-25')], [true, false, true]);
});

test('kontrollen ändrar ingenting av det den läser', () => {
  const { pages } = readPages(diskFiles(valid), listFiles(`${valid}/${contentFolder}`));
  const before = structuredClone(pages.map(({ data, body, address }) => ({ data, body, address })));
  const frozen = pages.map((page) => Object.freeze({ ...page, data: Object.freeze(page.data) }));
  const targets = { records: {}, pages: new Map(), assets: new Set<string>(), doubtful: new Set<string>(), own: '' };
  const made = checkTexts(
    { targets, pages: frozen, records: {} as Records, pictures: new Map(), today },
    { render: () => 'HTML', memory: undefined, parse: createParser() },
  );
  assert.ok(made.length > 0);
  for (const { page } of made) assert.ok(!frozen.includes(page));
  assert.deepEqual(
    frozen.map(({ data, body, address }) => ({ data, body, address })),
    before,
  );
});
