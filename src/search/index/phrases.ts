import { memoize } from '../../lib/memoize.ts';
import { lengthPower, pairWeight, phraseRoom, phraseUnit, rarityOf } from '../answer/phrases.ts';
import { isStopWord, joinNumbers, splitWords } from '../answer/tokens.ts';
import { stemOf as findStem, keyOfPair } from '../answer/word-index.ts';

/** The words that a word is found by too: the parts of a compound, and forms that its stem does not lead to. */
export type Expand = (word: string) => readonly string[];

interface Phrase {
  row: number;
  /** The place of the page and that of the phrase in it, as one number. */
  code: number;
  stems: ReadonlyMap<string, number>;
}

const stemOf = memoize((word) => findStem(word, 'sv'));

// A part of a compound says half of what the whole does.
const partWeight = 0.5;

/** The stems of a phrase and the pairs of its words, each with how much it says. */
function stemsOf(phrase: string, expand: Expand): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (word: string, weight: number) =>
    weights.set(stemOf(word), Math.max(weight, weights.get(stemOf(word)) ?? 0));
  const all = [...splitWords(phrase), ...joinNumbers(phrase)];
  const telling = all.filter((word) => !isStopWord(word));
  // A query of nothing but small words is looked for as it stands, and so is a phrase of them.
  for (const word of telling.length > 0 ? telling : all) {
    add(word, 1);
    for (const other of expand(word)) add(other, partWeight);
  }
  const words = splitWords(phrase);
  for (const [at, second] of words.slice(1).entries()) weights.set(keyOfPair(words[at] ?? '', second), pairWeight);
  return weights;
}

/** How rare each stem is: one that is in the phrases of few pages tells more. */
function rarities(phrases: readonly Phrase[]): (stem: string) => number {
  const rows = new Map<string, Set<number>>();
  for (const { row, stems } of phrases)
    for (const stem of stems.keys()) rows.set(stem, (rows.get(stem) ?? new Set()).add(row));
  const all = new Set(phrases.map(({ row }) => row)).size;
  return (stem) => rarityOf(rows.get(stem)?.size ?? 1, all);
}

/**
 * Indexes what people may write who are to find each page: by its words, and by those that stand beside each other.
 * @param phrases of each entry, in their order
 * @returns for each stem and each pair the phrases that have it, and how much of each it is, by turns
 */
export function indexPhrases(phrases: readonly (readonly string[])[], expand: Expand): Map<string, number[]> {
  const all = phrases.flatMap((own, row) =>
    own.map((phrase, at): Phrase => ({ row, code: row * phraseRoom + at, stems: stemsOf(phrase, expand) })),
  );
  const rarity = rarities(all);
  const found = new Map<string, number[]>();
  for (const { code, stems } of all) {
    let squares = 0;
    for (const [stem, weight] of stems) if (weight !== partWeight) squares += (weight * rarity(stem)) ** 2;
    const length = Math.sqrt(squares) ** lengthPower;
    for (const [stem, weight] of stems) {
      const postings = found.get(stem) ?? [];
      postings.push(code, Math.max(1, Math.round((phraseUnit * weight * rarity(stem)) / length)));
      found.set(stem, postings);
    }
  }
  return found;
}
