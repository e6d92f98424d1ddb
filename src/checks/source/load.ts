import type Token from 'markdown-it/lib/token.mjs';
import type { z } from 'zod';
import { issueMonth, pageAddress } from '../../lib/addresses.ts';
import { createMarkdown } from '../../lib/markdown.ts';
import { ownerOf } from '../../lib/reserved.ts';
import { suggest } from '../../lib/suggest.ts';
import { ownFiles } from '../../schemas/own-files.ts';
import { listKinds, type Records } from '../../schemas/records.ts';
import type { Fault } from '../fault.ts';
import { findBadCharacters } from './character-rules.ts';
import { type MarkdownFile, readMarkdownFile } from './front-matter.ts';
import { noteOffsets } from './passages.ts';
import { type ProjectFiles, readText } from './project-files.ts';
import { checkRecordFile } from './record-file.ts';
import type { SourceText } from './source-text.ts';

export const contentFolder = 'src/content';

/** A Markdown page, read and checked. */
export interface ContentPage extends MarkdownFile {
  address: string;
}

/** A page whose text has been checked. */
export interface CheckedPage extends ContentPage {
  /** Its text as HTML, made of the very tokens that were checked. Empty where nobody asked for it. */
  html: string;
  /** Ids of the words of the word list that its text has. */
  words: readonly string[];
}

/** The site's Markdown parser, with places. */
export function createParser(): (text: string) => Token[] {
  const markdown = createMarkdown();
  noteOffsets(markdown);
  return (text) => markdown.parse(text, {});
}

const fault = (file: string, what: string, fix: string): Fault => ({ file, line: 1, column: 1, what, fix });

/** Written by operating systems when a folder is looked at: never published, and nobody's mistake. */
export const isLitter = (path: string) => /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(path);

function unknownFile(name: string, expected: readonly string[]): Fault {
  const meant = suggest(name, expected);
  const fix = meant ? `Menade du "${meant}"?` : `Ta bort den. Här får bara stå: ${expected.join(', ')}.`;
  return fault(`_data/${name}`, 'Filen hör inte till webbplatsen.', fix);
}

/** Of a line with a bad character nothing else is said: it comes of the character, or can be said once that is gone. */
function withBadCharacters(faults: readonly Fault[], file: string, text: string): Fault[] {
  const bad = findBadCharacters(file, text);
  return [...bad, ...faults.filter(({ line }) => !bad.some((fault) => fault.line === line))];
}

/** Reads and checks one file of `_data` by itself. */
function readRecordFile(
  files: ProjectFiles,
  file: string,
  schema: z.ZodType,
  remember: Remember,
): { source?: SourceText; faults: Fault[] } {
  const read = readText(files, file);
  if ('fault' in read) return { faults: [read.fault] };
  return remember(file, read.text, () => {
    const { faults, ...rest } = checkRecordFile(file, read.text, schema);
    return { ...rest, faults: withBadCharacters(faults, file, read.text) };
  });
}

type Remember = <Result>(file: string, text: string, make: () => Result) => Result;

const makeAnew: Remember = (_file, _text, make) => make();

/**
 * Reads and checks each file of `_data` by itself.
 * @param remember gives what was made of a file earlier, where its text is the same
 */
export function readRecords(files: ProjectFiles, remember: Remember = makeAnew) {
  const faults: Fault[] = [];
  const sources: Partial<Record<keyof Records, SourceText>> = {};
  const kinds = listKinds();
  const own = Object.keys(ownFiles);
  // The list of words is the spelling's, which checks it itself.
  const expected = [...[...kinds.map(([kind]) => kind), ...own].map((name) => `${name}.json`), 'ord.txt'];
  const present = files.list('_data').filter((name) => !isLitter(name));
  faults.push(...present.filter((name) => !expected.includes(name)).map((name) => unknownFile(name, expected)));
  for (const [kind, { schema, isOptional }] of kinds) {
    const file = `_data/${kind}.json`;
    if (!present.includes(`${kind}.json`)) {
      if (isOptional) continue;
      faults.push(fault(file, 'Filen saknas.', 'Hämta tillbaka den ur versionshanteringen.'));
      continue;
    }
    const { source, faults: found } = readRecordFile(files, file, schema, remember);
    faults.push(...found);
    if (source) sources[kind] = source;
  }
  const ownSources: Record<string, SourceText> = {};
  for (const [name, schema] of Object.entries(ownFiles)) {
    if (!present.includes(`${name}.json`)) continue;
    const { source, faults: found } = readRecordFile(files, `_data/${name}.json`, schema, remember);
    faults.push(...found);
    if (source) ownSources[name] = source;
  }
  return { faults, sources, ownSources };
}

/** A file that can't become a page, or would get a bad address. */
export function nameFault(path: string): Fault[] {
  const file = `${contentFolder}/${path}`;
  if (isLitter(path)) return [];
  if (!/\.(md|11ty\.tsx)$/.test(path))
    return [
      fault(
        file,
        'Filen kan inte bli en sida.',
        'Sidor skrivs i Markdown och slutar på .md. Bilder och dokument läggs i mappen assets.',
      ),
    ];
  if (path.endsWith('.md') && !/^([a-z0-9-]+\/)*[a-z0-9-]+\.md$/.test(path))
    return [
      fault(
        file,
        'Filnamnet ger en adress med tecken som inte får stå där.',
        'Använd bara små bokstäver a–z, siffror och bindestreck.',
      ),
    ];
  // Their files have rules of their own in _headers, and a folder of pages has one for all that is in it.
  const owner = path.endsWith('.md') ? ownerOf(pageAddress(path)) : undefined;
  if (owner) return [fault(file, `Adressen är upptagen av ${owner}.`, 'Lägg sidan i en mapp med ett annat namn.')];
  if (/^nyhetsbrev\/.+\.md$/.test(path) && path !== 'nyhetsbrev/index.md' && !issueMonth(pageAddress(path)))
    return [fault(file, 'Filnamnet säger inte vilken månad nyhetsbrevet är från.', 'Skriv år-månad.md: 2026-11.md.')];
  return [];
}

function readPage(path: string, text: string): { page?: ContentPage; faults: Fault[] } {
  const file = `${contentFolder}/${path}`;
  const { page, faults } = readMarkdownFile(file, text);
  return {
    ...(page && { page: { ...page, address: pageAddress(path) } }),
    faults: withBadCharacters(faults, file, text),
  };
}

/**
 * Reads every Markdown page among the paths and checks its front matter.
 * @param remember gives what was made of a file earlier, where its text is the same
 */
export function readPages(files: ProjectFiles, paths: readonly string[], remember: Remember = makeAnew) {
  const faults: Fault[] = [];
  const pages: ContentPage[] = [];
  for (const path of paths.filter((name) => name.endsWith('.md'))) {
    const file = `${contentFolder}/${path}`;
    const read = readText(files, file);
    const { page, faults: found } =
      'fault' in read ? { faults: [read.fault] } : remember(file, read.text, () => readPage(path, read.text));
    faults.push(...found);
    if (page) pages.push(page);
  }
  return { faults, pages };
}
