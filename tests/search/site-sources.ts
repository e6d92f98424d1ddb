import { readdirSync, readFileSync } from 'node:fs';
import { remember } from '../../src/lib/remember.ts';
import { type Answer, answer } from '../../src/search/answer/answer.ts';
import { hasWord, pieceFile, pieceOf } from '../../src/search/answer/real-words.ts';
import type { Sources } from '../../src/search/answer/sources.ts';
import type { Entry } from '../../src/search/answer/titles.ts';
import type { Vocabulary } from '../../src/search/answer/vocabulary.ts';
import {
  type Catalogue,
  entriesOf,
  findIn,
  type Part,
  partFile,
  partOf,
  stemOf,
} from '../../src/search/answer/word-index.ts';

/** The folder of the search in a built site, and what it lists. */
export const searchFolder = (site: string): string => `${site}/sokindex`;
export const readCatalogue = (site: string): Catalogue =>
  JSON.parse(readFileSync(`${searchFolder(site)}/titles.json`, 'utf8')) as Catalogue;

/** All entries of a built site's search, in every language. */
export function readEntries(site: string): Entry[] {
  const catalogue = readCatalogue(site);
  return Object.keys(catalogue.languages).flatMap((lang) => entriesOf(catalogue, lang));
}

/** The texts that excerpts are taken from. */
export function readTexts(site: string): string[] {
  const folder = `${searchFolder(site)}/${readCatalogue(site).version}/text`;
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as string);
}

/** A built site's search without a browser: what browsers run, reading the files instead of fetching them. */
export async function openSite(
  folder: string,
  lang = 'sv',
): Promise<{ sources: Sources; ask(query: string): Promise<Answer> }> {
  const readFile = (path: string) => readFileSync(`${searchFolder(folder)}/${path}`);
  const read = <Value>(path: string) => JSON.parse(readFile(path).toString()) as Value;
  const catalogue = readCatalogue(folder);
  const parts = catalogue.languages[lang]?.parts ?? 1;
  const vocabulary = read<Vocabulary>('vocabulary.json');
  const opened = remember((part) => read<Part>(partFile(catalogue.version, lang, Number(part))).stems);
  const sources: Sources = {
    entries: entriesOf(catalogue, lang),
    vocabulary: async () => vocabulary,
    places: async () => read('places.json'),
    needs: async () => read('needs.json'),
    isReal: async (word) => hasWord(readFile(pieceFile(pieceOf(word))), word),
    find: async (word) => findIn(opened(String(partOf(stemOf(word, lang), parts))), word, lang),
  };
  return { sources, ask: (query) => answer(query, sources) };
}

/** The addresses of an answer in their order, each page once: a record on a page counts as the page. */
export function addressesOf({ entries, languages, need }: Answer): string[] {
  const pages = entries.map(({ address }) => (address.startsWith('/') ? address.replace(/#.*/, '') : address));
  // The card stands above the hits: its page is the first that a visitor sees. One in English leads to the English page.
  const card = need ? [need.lang === 'en' ? '/en/' : need.need.page.address] : [];
  return [...new Set([...card, ...languages.map((code) => `/${code}/`), ...pages])];
}
