import type { PhraseHit } from './search-sources.ts';

/** How much of a phrase a word is, is kept as a whole number, so many to all of it. */
export const phraseUnit = 100;
/** A phrase is known by the row of its page and its place among the page's phrases, as one number; more than any page has. */
export const phraseRoom = 1000;

/** The pages that have phrases, about: a word in the phrases of one of them is as rare as can be. */
const pages = 60;

/** Two words beside each other tell less than one that says something, though one or both of them may say nothing alone. */
export const pairWeight = 0.7;

/** How long a phrase counts as: of two that have the same of a query, the longer is less of it, but not by as much. */
export const lengthPower = 0.8;

/** How much a word or a pair tells, by how many pages have it in their phrases. */
export const rarityOf = (found: number, all: number): number => Math.log(1 + all / Math.max(1, found)) ** 0.7;

/** A word or a pair that was looked for: the phrases that have it. */
export type Sought = readonly PhraseHit[];

const weightOf = (hits: Sought): number => rarityOf(new Set(hits.map(({ id }) => id)).size, pages);

// That two words stand beside each other in no phrase says less of how far from them a query is than a word that none has.
const unknownPair = 0.5 ** 0.5;

/**
 * How near each page is to a query: as near as the nearest of its phrases, from 0 to 1, where 1 is the same words.
 * @param words those of the query
 * @param pairs of words that stand beside each other in it
 */
export function nearPages(words: readonly Sought[], pairs: readonly Sought[] = []): Map<string, number> {
  const sought = [
    ...words.map((hits) => ({ hits, weight: weightOf(hits) })),
    ...pairs.map((hits) => ({ hits, weight: pairWeight * weightOf(hits) * (hits.length > 0 ? 1 : unknownPair) })),
  ];
  const sums = new Map<number, { id: string; sum: number }>();
  for (const { hits, weight } of sought)
    for (const { id, phrase, share } of hits) {
      const sum = (sums.get(phrase)?.sum ?? 0) + weight * share;
      sums.set(phrase, { id, sum });
    }
  const length = Math.hypot(...sought.map(({ weight }) => weight));
  const near = new Map<string, number>();
  for (const { id, sum } of sums.values()) near.set(id, Math.min(1, Math.max(near.get(id) ?? 0, sum / length)));
  return near;
}
