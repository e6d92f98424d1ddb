import { toNames } from '../../lib/place-names.ts';

/** The names and postcodes that each municipality's page is found by, without dots and spaces. */
export type PlacesByPage = Readonly<Record<string, readonly string[]>>;

/**
 * The pages of the municipalities that a query names by a village, a town or a postcode; several where it may be either.
 * @param query as it was written
 * @param unknown its words that no page has
 */
export function findPages(query: string, unknown: readonly string[], places: PlacesByPage): string[] {
  const [whole] = toNames(query);
  const wanted = new Set([whole, ...unknown.map((word) => toNames(word)[0])].filter((name) => name.length > 1));
  return Object.entries(places).flatMap(([page, names]) => (names.some((name) => wanted.has(name)) ? [page] : []));
}
