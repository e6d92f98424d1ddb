import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Fault } from '../../checks/fault.ts';
import { findMisspelt, readWordList } from '../../checks/language/spelling/spelling.ts';
import { type WrittenWord, wordsOfFields, wordsOfPage } from '../../checks/language/spelling/written-words.ts';
import { contentFolder, createParser, readPages, readRecords } from '../../checks/source/load.ts';
import { diskFiles, listFiles } from '../../checks/source/read.ts';
import { root } from '../../plugins/project.ts';

const memory = '.cache/stavning.json';
const listFile = '_data/ord.txt';

const hash = (...texts: string[]) => createHash('sha256').update(texts.join('\0')).digest('hex');
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

// Whatever decides about a word: the list, the dictionary and our rules.
const rules = () =>
  hash(
    read(listFile),
    read('package-lock.json'),
    ...['compounds', 'spelling', 'written-words'].map((name) => read(`src/checks/language/spelling/${name}.ts`)),
  );

type Memory = Record<string, { hash: string; faults: Fault[] }>;

function readMemory(): { of: string; files: Memory } {
  const of = rules();
  try {
    const { sum, ...known } = JSON.parse(read(memory)) as { sum: string; of: string; files: Memory };
    if (known.of === of && sum === hash(JSON.stringify(known))) return known;
  } catch {
    // Nothing is remembered yet, or it is cut or another's: everything is checked.
  }
  return { of, files: {} };
}

/** What gives the words of each file. A file that can't be read is the content check's business. */
async function listSources(): Promise<Map<string, () => WrittenWord[]>> {
  const { sources } = readRecords(diskFiles(root));
  const { pages } = readPages(diskFiles(root), listFiles(`${root}/${contentFolder}`));
  const parse = createParser();
  const lines = (file: string) =>
    read(file)
      .replace(/^\ufeff/, '')
      .split(/\r?\n/);
  return new Map([
    ...pages.map((page) => [page.file, () => wordsOfPage(page, parse, lines(page.file))] as const),
    ...Object.values(sources).map((source) => [source.file, () => wordsOfFields(source, lines(source.file))] as const),
  ]);
}

const listWritten = () => [
  ...listFiles(`${root}/${contentFolder}`)
    .filter((path) => path.endsWith('.md'))
    .map((path) => `${contentFolder}/${path}`),
  ...listFiles(`${root}/_data`)
    .filter((path) => path.endsWith('.json'))
    .map((path) => `_data/${path}`),
];

/**
 * Finds the words that are probably misspelt, in the files that have changed since it last looked; of the rest it
 * remembers. It opens no dictionary where nothing has changed.
 */
export async function findSpelling(): Promise<{ faults: readonly Fault[]; count: number }> {
  const known = readMemory();
  const hashes = new Map(listWritten().map((file) => [file, hash(read(file))]));
  const changed = [...hashes].filter(([file, own]) => known.files[file]?.hash !== own);
  const files: Memory = Object.fromEntries(
    Object.entries(known.files).filter(([file, before]) => hashes.get(file) === before.hash),
  );
  if (changed.length > 0) {
    // Of development alone: nobody who only builds the site has it.
    const { openSpeller } = await import('./speller.ts');
    const speller = await openSpeller(readWordList(read(listFile)));
    const sources = await listSources();
    for (const [file, own] of changed)
      files[file] = { hash: own, faults: findMisspelt(sources.get(file)?.() ?? [], speller) };
    mkdirSync('.cache', { recursive: true });
    const found = { of: known.of, files };
    writeFileSync(memory, JSON.stringify({ sum: hash(JSON.stringify(found)), ...found }));
  }
  const faults = [...hashes.keys()].flatMap((file) => files[file]?.faults ?? []);
  return { faults, count: hashes.size };
}
