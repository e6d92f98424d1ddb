import { closest, distance } from 'fastest-levenshtein';

/**
 * The candidate nearest to a misspelt word, or undefined where none is near enough to be meant
 * (more than a third of its letters, at least two, would have to change).
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const lower = word.toLowerCase();
  const nearest = closest(lower, candidates as string[]);
  return distance(lower, nearest.toLowerCase()) <= Math.max(2, Math.floor(nearest.length / 3)) ? nearest : undefined;
}
