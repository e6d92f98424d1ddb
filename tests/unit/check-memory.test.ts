import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../src/checks/content.ts';
import { CheckMemory } from '../../src/checks/memory.ts';
import { contentFolder, createParser, readPages } from '../../src/checks/source/load.ts';
import { diskFiles, listFiles } from '../../src/checks/source/read.ts';
import { checkTexts } from '../../src/checks/text/texts.ts';
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

test('kontrollen som minns hittar det som en ny kontroll hittar, efter varje ändring', async () => {
  const folder = copyProject();
  const memory = new CheckMemory();
  const both = async () => {
    const [known, fresh] = [await checkContent(folder, today, undefined, memory), await checkContent(folder, today)];
    assert.deepEqual(known.faults, fresh.faults);
    assert.deepEqual(
      known.pages.map(({ words }) => words),
      fresh.pages.map(({ words }) => words),
    );
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
});

test('kontrollen ändrar ingenting av det den läser', () => {
  const { pages } = readPages(diskFiles(valid), listFiles(`${valid}/${contentFolder}`));
  const before = structuredClone(pages.map(({ data, body, address }) => ({ data, body, address })));
  const frozen = pages.map((page) => Object.freeze({ ...page, data: Object.freeze(page.data) }));
  const targets = { records: {}, pages: new Map(), assets: new Set<string>(), doubtful: new Set<string>(), own: '' };
  const made = checkTexts(frozen, targets, createParser(), { render: () => 'HTML', memory: undefined, today });
  assert.ok(made.length > 0);
  for (const { page } of made) assert.ok(!frozen.includes(page));
  assert.deepEqual(
    frozen.map(({ data, body, address }) => ({ data, body, address })),
    before,
  );
});
