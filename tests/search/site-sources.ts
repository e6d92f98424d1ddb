import { readdirSync, readFileSync } from 'node:fs';
import { memoize } from '../../src/lib/memoize.ts';
import { type Answer, answer } from '../../src/search/answer/answer.ts';
import { openSources } from '../../src/search/answer/open.ts';
import type { SearchSources } from '../../src/search/answer/search-sources.ts';
import type { Entry } from '../../src/search/answer/titles.ts';
import { entriesOf, type SearchCatalogue } from '../../src/search/answer/word-index.ts';

/** The folder of the search in a built site, and what it lists. */
export const searchFolder = (site: string): string => `${site}/sokindex`;
export const readCatalogue = (site: string): SearchCatalogue =>
  JSON.parse(readFileSync(`${searchFolder(site)}/titles.json`, 'utf8')) as SearchCatalogue;

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
  site: string,
  lang = 'sv',
): Promise<{ sources: SearchSources; ask(query: string): Promise<Answer> }> {
  const bytes = (file: string) => readFileSync(`${searchFolder(site)}/${file}`);
  const json = memoize((file) => JSON.parse(bytes(file).toString()) as unknown);
  const sources = openSources(readCatalogue(site), lang, {
    json: async <Value>(file: string) => json(file) as Value,
    bytes: async (file) => bytes(file),
  });
  return { sources, ask: (query) => answer(query, sources) };
}

/** The addresses of an answer in their order, each page once: a record on a page counts as the page. */
export function addressesOf({ entries, languages, need }: Answer): string[] {
  const pages = entries.map(({ address }) => (address.startsWith('/') ? address.replace(/#.*/, '') : address));
  // The card stands above the hits: its page is the first that a visitor sees. One in English leads to the English page.
  const card = need ? [need.lang === 'en' ? '/en/' : need.need.page.address] : [];
  return [...new Set([...card, ...languages.map((code) => `/${code}/`), ...pages])];
}
