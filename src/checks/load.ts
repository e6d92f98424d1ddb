import { readdir } from 'node:fs/promises';
import type Token from 'markdown-it/lib/token.mjs';
import { pageAddress } from '../lib/addresses.ts';
import { createMarkdown } from '../lib/markdown.ts';
import { suggest } from '../lib/suggest.ts';
import { type Records, recordFiles } from '../schemas/records.ts';
import type { Fault } from './fault.ts';
import { type MarkdownFile, readMarkdownFile } from './front-matter.ts';
import { readText } from './read.ts';
import { checkRecordFile } from './records.ts';
import type { SourceText } from './source-text.ts';

export const contentFolder = 'src/content';

/** A Markdown page, read, checked and parsed once: the build renders these tokens. */
export interface ParsedPage extends MarkdownFile {
  address: string;
  tokens: Token[];
}

/** All files below a folder, as sorted paths relative to it; an absent folder is an empty one. */
export const listFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();

/** Reads and checks each file of `_data` by itself. */
export async function readRecords(root: string) {
  const faults: Fault[] = [];
  const sources: Partial<Record<keyof Records, SourceText>> = {};
  const kinds = Object.keys(recordFiles) as (keyof Records)[];
  const present = (await listFiles(`${root}/_data`)).filter((name) => name.endsWith('.json'));
  for (const name of present.filter((file) => !kinds.some((kind) => `${kind}.json` === file))) {
    const meant = suggest(
      name,
      kinds.map((kind) => `${kind}.json`),
    );
    faults.push({
      file: `_data/${name}`,
      line: 1,
      column: 1,
      what: 'Filen hör inte till webbplatsen.',
      fix: meant ? `Menade du "${meant}"?` : 'Ta bort den eller ge den ett schema.',
    });
  }
  for (const kind of kinds) {
    const file = `_data/${kind}.json`;
    if (!present.includes(`${kind}.json`)) {
      faults.push({
        file,
        line: 1,
        column: 1,
        what: 'Filen saknas.',
        fix: 'Hämta tillbaka den ur versionshanteringen.',
      });
      continue;
    }
    const read = await readText(root, file);
    const { source, faults: found } =
      'fault' in read ? { faults: [read.fault] } : checkRecordFile(file, read.text, kind);
    faults.push(...found);
    if (source) sources[kind] = source;
  }
  return { faults, sources };
}

/** A file that can't become a page, or would get a bad address. */
export const nameFault = (path: string): Fault[] => {
  const file = `${contentFolder}/${path}`;
  if (!/\.(md|11ty\.tsx)$/.test(path))
    return [
      {
        file,
        line: 1,
        column: 1,
        what: 'Filen kan inte bli en sida.',
        fix: 'Sidor skrivs i Markdown och slutar på .md. Bilder och dokument läggs i mappen assets.',
      },
    ];
  if (path.endsWith('.md') && !/^([a-z0-9-]+\/)*[a-z0-9-]+\.md$/.test(path))
    return [
      {
        file,
        line: 1,
        column: 1,
        what: 'Filnamnet ger en adress med tecken som inte får stå där.',
        fix: 'Använd bara små bokstäver a–z, siffror och bindestreck.',
      },
    ];
  return [];
};

/** Reads every Markdown page among the paths, checks its front matter and parses its text. */
export async function readPages(root: string, paths: readonly string[]) {
  const markdown = createMarkdown();
  const faults: Fault[] = [];
  const pages: ParsedPage[] = [];
  for (const path of paths.filter((name) => name.endsWith('.md'))) {
    const file = `${contentFolder}/${path}`;
    const read = await readText(root, file);
    const { page, faults: found } = 'fault' in read ? { faults: [read.fault] } : readMarkdownFile(file, read.text);
    faults.push(...found);
    if (page) pages.push({ ...page, address: pageAddress(path), tokens: markdown.parse(page.body, {}) });
  }
  return { faults, pages };
}
