import { fold, isAlike } from './tokens.ts';

/** A piece of an excerpt, marked where it is what was looked for. */
export interface ExcerptPiece {
  text: string;
  isMarked: boolean;
}

// From right to left, a number with ordinary spaces is shown with its groups the other way round: 14 114 for 114 14.
const withWholeNumbers = (text: string) => text.replace(/(?<=\d)\s+(?=\d)/g, '\u00a0');

const bare = (word: string) => fold(word.toLocaleLowerCase('sv')).replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The part of a text that has most of the words, with those marked.
 * @param words what was looked for
 * @param length in words
 */
export function excerpt(text: string, words: readonly string[], length = 28): ExcerptPiece[] {
  const sought = words.map(fold);
  const all = withWholeNumbers(text)
    .split(/[^\S\u00a0]+/)
    .filter(Boolean);
  const found = all.map((word) =>
    sought.findIndex((one) => isAlike(one, bare(word)) || (one.length > 3 && bare(word).includes(one))),
  );
  let start = 0;
  let mostFound = 0;
  for (let at = 0; at < all.length; at += 1) {
    if (found[at] === -1) continue;
    const count = new Set(found.slice(at, at + length).filter((index) => index >= 0)).size;
    if (count > mostFound) [mostFound, start] = [count, at];
  }
  // A few words before the first, unless the sentence begins there.
  const first = Math.max(0, Math.min(start - 4, all.length - length));
  const shown = all.slice(first, first + length);
  const pieces = shown.map(
    (word, index): ExcerptPiece => ({ text: word, isMarked: (found[first + index] ?? -1) >= 0 }),
  );
  const dots = (isCut: boolean): ExcerptPiece[] => (isCut ? [{ text: '…', isMarked: false }] : []);
  return [...dots(first > 0), ...pieces, ...dots(first + length < all.length)];
}
