import { ordinaryAddress } from '../lib/addresses.ts';
import { compareSwedish, indexLetter } from '../lib/collation.ts';
import { groupBy } from '../lib/group-by.ts';
import { capitalise } from '../lib/words.ts';
import type { IndexEntry, PageItem } from '../types/template-data.ts';
import { listPages } from './pages.ts';

const lower = (text: string) => `${text.toLocaleLowerCase('sv')} `;

// A word that the heading begins with would stand beside it and lead to the same page: "Nyhetsbrev (Nyhetsbrev)".
const wordsOf = ({ title, keywords = [] }: PageItem['data']): string[] =>
  keywords.filter(
    (word, index) =>
      !lower(title).startsWith(lower(word)) && keywords.findIndex((other) => lower(other) === lower(word)) === index,
  );

const entriesOf = ({ url, data }: PageItem): IndexEntry[] => {
  // Editors' other words for a page are Swedish, whatever language the page is in.
  const pageLang = data.lang ? { pageLang: data.lang } : {};
  const title = { term: data.title, address: url };
  const words = wordsOf(data).map((word) => ({
    term: capitalise(word),
    address: url,
    page: data.title,
    ...pageLang,
  }));
  // An easy-read page is one click from its twin; under every word twice, the list would be hard to read.
  // A title in another alphabet has no place from A to Ö: such a page stands under its language's Swedish name.
  if (data.lang) return words;
  return url === '/' || (ordinaryAddress(url) && words.length === 0) ? [] : [title, ...words];
};

/** Entries grouped by letter, in Swedish order. */
export function groupByLetter(all: readonly IndexEntry[]): { letter: string; entries: IndexEntry[] }[] {
  const entries = [...all].sort((a, b) => compareSwedish(a.term, b.term) || compareSwedish(a.page ?? '', b.page ?? ''));
  return [...groupBy(entries, ({ term }) => indexLetter(term))]
    .map(([letter, list]) => ({ letter, entries: list }))
    .sort((a, b) => compareSwedish(a.letter, b.letter));
}

/** The alphabetical index: each page under its title and its other words, grouped by letter in Swedish order. */
export const indexEntries = (all: readonly PageItem[]) => groupByLetter(listPages(all).flatMap(entriesOf));
