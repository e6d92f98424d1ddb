import type { PhraseHit } from './sources.ts';

/** For each stem, by turns: a phrase that has it, and how much of the phrase it is. */
export type Stems = Record<string, readonly number[]>;

/** How much of a phrase a word is, is kept as a whole number, so many to all of it. */
export const phraseUnit = 100;
/** A phrase is known by the row of its page and its place among the page's phrases, as one number; more than any page has. */
export const phraseRoom = 1000;

/** The pages that have phrases, about: a word in the phrases of one of them is as rare as can be. */
const pages = 60;

/** A word that was looked for: the phrases that have it. */
export type SoughtWord = readonly PhraseHit[];

/** How much a word tells, by the pages whose phrases have it. */
const weightOf = (hits: SoughtWord): number =>
  Math.log(1 + pages / Math.max(1, new Set(hits.map(({ id }) => id)).size));

/**
 * How near each page is to a query: as near as the nearest of its phrases, from 0 to 1, where 1 is the same words.
 * @param sought the words of the query
 */
export function nearPages(sought: readonly SoughtWord[]): Map<string, number> {
  const sums = new Map<number, { id: string; sum: number }>();
  for (const hits of sought)
    for (const { id, phrase, share } of hits) {
      const sum = (sums.get(phrase)?.sum ?? 0) + weightOf(hits) * share;
      sums.set(phrase, { id, sum });
    }
  const length = Math.hypot(...sought.map(weightOf));
  const near = new Map<string, number>();
  for (const { id, sum } of sums.values()) near.set(id, Math.min(1, Math.max(near.get(id) ?? 0, sum / length)));
  return near;
}
