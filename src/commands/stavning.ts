import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Fault, formatFaults } from '../checks/fault.ts';
import { findMisspelt, readWordList, type Speller } from '../checks/language/spelling/spelling.ts';
import { type WrittenWord, wordsOfFields, wordsOfPage } from '../checks/language/spelling/words.ts';
import { contentFolder, createParser, readPages, readRecords } from '../checks/source/load.ts';
import { listFiles } from '../checks/source/read.ts';
import { root } from '../plugins/project.ts';
import { openSpeller } from './stavning/speller.ts';

const memory = '.cache/stavning.json';
const listFile = '_data/ord.txt';

const hash = (...texts: string[]) => createHash('sha256').update(texts.join('\0')).digest('hex');
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

// Whatever decides about a word: the list, the dictionary and our rules.
const rules = () =>
  hash(
    read(listFile),
    read('package-lock.json'),
    ...['compounds', 'spelling', 'words'].map((name) => read(`src/checks/language/spelling/${name}.ts`)),
  );

type Memory = Record<string, { hash: string; faults: Fault[] }>;

function remember(): { of: string; files: Memory } {
  const of = rules();
  try {
    const known = JSON.parse(read(memory)) as { of: string; files: Memory };
    if (known.of === of) return known;
  } catch {
    // Nothing is remembered yet, or it can't be read: everything is checked.
  }
  return { of, files: {} };
}

/** What gives the words of each file. A file that can't be read is the content check's business. */
async function listSources(): Promise<Map<string, () => WrittenWord[]>> {
  const { sources } = await readRecords(root);
  const { pages } = readPages(root, listFiles(`${root}/${contentFolder}`));
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

async function checkSpelling(): Promise<number> {
  const known = remember();
  let speller: Speller | undefined;
  const files: Memory = {};
  for (const [file, words] of await listSources()) {
    const own = hash(read(file));
    const before = known.files[file];
    if (before?.hash !== own) speller ??= await openSpeller(readWordList(read(listFile)));
    files[file] =
      before?.hash === own || !speller
        ? (before as Memory[string])
        : { hash: own, faults: findMisspelt(words(), speller) };
  }
  mkdirSync('.cache', { recursive: true });
  writeFileSync(memory, JSON.stringify({ of: known.of, files }));
  const faults = Object.values(files).flatMap((entry) => entry.faults);
  if (faults.length > 0) console.log(`${formatFaults(faults)}\n\n${faults.length} ord att se över.`);
  else console.log(`Stavningen är i ordning: ${Object.keys(files).length} filer.`);
  return faults.length > 0 ? 1 : 0;
}

process.exitCode = await checkSpelling();
