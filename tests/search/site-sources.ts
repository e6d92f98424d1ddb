import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { pagefindClient } from '../../src/plugins/pagefind.ts';
import { type Answer, answer } from '../../src/search/answer/answer.ts';
import { ranking } from '../../src/search/answer/ranking.ts';
import { hasWord, pieceFile, pieceOf } from '../../src/search/answer/real-words.ts';
import type { Sources } from '../../src/search/answer/sources.ts';
import { fromRow } from '../../src/search/answer/titles.ts';

interface Client {
  init(): Promise<void>;
  search(term: string): Promise<{ results: { id: string; score: number }[] }>;
}

// Several may be open at once: the first part of an address says which of them is asked.
const opened: string[] = [];

function readOpened(address: string | URL): Buffer<ArrayBuffer> {
  const [, number, path = ''] = /^\/(\d+)(\/.*)$/.exec(new URL(String(address), 'http://site').pathname) ?? [];
  return readFileSync(`${opened[Number(number)]}${path}`);
}

/** A built site's search without a browser: Pagefind's own client, reading the files instead of fetching them. */
export async function openSite(folder: string): Promise<{ sources: Sources; ask(query: string): Promise<Answer> }> {
  const number = opened.push(folder) - 1;
  const read = (path: string) => readFileSync(`${folder}${path}`);
  globalThis.fetch = (async (address: string | URL) => new Response(readOpened(address))) as typeof globalThis.fetch;
  // Pagefind keeps its program in the module: two sites in one of them would write in each other's memory.
  const client = `${pathToFileURL(await pagefindClient())}?${number}`;
  const { createInstance } = (await import(client)) as {
    createInstance(options: object): Client;
  };
  const pagefind = createInstance({ basePath: `/${number}/pagefind/`, baseUrl: '/', noWorker: true, ranking });
  await pagefind.init();
  const rows = JSON.parse(read('/pagefind/titles.json').toString()) as (string | 0)[][];
  const entries = rows.map(fromRow).filter(({ id }) => id.startsWith('sv_'));
  const vocabulary = JSON.parse(read('/pagefind/vocabulary.json').toString());
  const sources: Sources = {
    entries,
    vocabulary: async () => vocabulary,
    places: async () => JSON.parse(read('/pagefind/places.json').toString()),
    needs: async () => JSON.parse(read('/pagefind/needs.json').toString()),
    isReal: async (word) => hasWord(read(`/pagefind/${pieceFile(pieceOf(word))}`), word),
    async find(word) {
      const ids = new Set((await pagefind.search(`"${word}"`)).results.map(({ id }) => id));
      const { results } = await pagefind.search(word);
      return results.filter(({ id }) => ids.has(id)).map(({ id, score }) => ({ id, score }));
    },
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
