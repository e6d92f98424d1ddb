import { toNames } from '../../lib/place-names.ts';
import { nearName } from './guess.ts';

/** The names and postcodes that each municipality's page is found by, without dots and spaces. */
export type PlacesByPage = Readonly<Record<string, readonly string[]>>;

// Beside these a name is that of a place, though it may be a word that pages have (Vika, Fors): whom one calls, and where.
const besidePlaces = /^(soc|polis|kommun|municipality|telefon|nummer|växel|kontakt|ring|jour|bor$|samordnar|orosanmäl)/;

/** True where a query asks who answers at a place, if it names one. */
export const asksWho = (words: readonly string[]): boolean => words.some((word) => besidePlaces.test(word));

/** What a query may name: all of it, some of its words, and two or three beside each other (Stora Skedvi); also as whose. */
function namesIn(query: string, words: readonly string[]): string[] {
  const [whole, ...rest] = toNames(query);
  const all = rest.filter(Boolean);
  const beside = all.flatMap((_, at) =>
    [2, 3].flatMap((count) => (at + count > all.length ? [] : all.slice(at, at + count).join(''))),
  );
  const names = [whole, ...words.map((word) => toNames(word)[0]), ...beside];
  return names.flatMap((name) => [name, name.replace(/s$/, '')]).filter((name) => name.length > 1);
}

/** The pages with any of some names, the longest first: Stenis och Vika is no part of Vika. */
function pagesOf(wanted: readonly string[], places: PlacesByPage): string[] {
  const found = Object.entries(places).map(([page, names]) => ({
    page,
    length: Math.max(0, ...wanted.filter((name) => names.includes(name)).map((name) => name.length)),
  }));
  return found
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map(({ page }) => page);
}

/**
 * The pages of the municipalities that a query names by a village, a town or a postcode; several where it may be either.
 * @param query as it was written
 * @param words those of its words that may be names
 */
export const findPages = (query: string, words: readonly string[], places: PlacesByPage): string[] =>
  pagesOf(namesIn(query, words), places);

/**
 * The pages of the municipalities with a place whose name is one typing error from what is written.
 * @param words those of the query that are nothing else for sure
 */
export function findNearPages(query: string, words: readonly string[], places: PlacesByPage): string[] {
  const names = Object.values(places).flat();
  const parts = words.map((word) => toNames(word)[0]);
  const written = namesIn(query, words).filter((name) => parts.some((part) => name.includes(part)));
  return pagesOf(
    written.flatMap((name) => nearName(name, names) ?? []),
    places,
  );
}
