import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Content, checkContent } from '../../src/checks/content.ts';
import { CheckMemory } from '../../src/checks/memory.ts';
import { contentFolder, createParser, readPages } from '../../src/checks/source/load.ts';
import { diskFiles, listFiles } from '../../src/checks/source/read.ts';
import { checkTexts } from '../../src/checks/text/texts.ts';
import { KeptTexts } from '../../src/plugins/kept-texts.ts';
import { createRenderer } from '../../src/plugins/markdown.ts';
import type { Records } from '../../src/schemas/records.ts';
import { copyProject, valid } from './fixture-project.ts';

const today = '2026-11-24';

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
