import { distance } from 'fastest-levenshtein';
import { fold, isAlike } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a word that nothing is indexed under may be meant as. */
export interface Guess {
  /** The words to look for instead; more than one where a compound was split. */
  words: string[];
  /** False where so much had to change that something else may be meant. */
  isSure: boolean;
}

const keyboard = ['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm'];
const isNear = (one: string, other: string) =>
  keyboard.some(
    (row) => row.includes(one) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1 && row.includes(other),
  );

const isSwap = (one: string, other: string) => {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return (
    one.length === other.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
};

/** A slip that says little: a letter doubled or not, two that changed places, or the key beside. */
function isSlip(one: string, other: string): boolean {
  if (isSwap(one, other)) return true;
  const single = (word: string) => word.replace(/(.)\1+/g, '$1');
  if (single(one) === single(other)) return true;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return (
    one.length === other.length && one.slice(at + 1) === other.slice(at + 1) && isNear(one[at] ?? '', other[at] ?? '')
  );
}

/** How far apart two words are in typing errors: a slip counts as less than one. */
const cost = (one: string, other: string) => (isSlip(one, other) ? 0.8 : isSwap(one, other) ? 1 : distance(one, other));

/** The typing errors that a word of a length has room for. */
const maxErrorsFor = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3);

const isSureAt = (errors: number, length: number) =>
  errors <= 0.8 ? length > 4 : errors <= (length < 6 ? 0 : length < 10 ? 1 : 2);

function nearest(word: string, candidates: readonly string[]): { found: string; errors: number } | undefined {
  let best: { found: string; errors: number } | undefined;
  const maxErrors = maxErrorsFor(word.length);
  for (const found of candidates) {
    if (Math.abs(found.length - word.length) > maxErrors) continue;
    // Of two as near, the one that begins alike is meant: few miss the first letter.
    const errors = cost(word, fold(found)) + (found[0] === word[0] || fold(found)[0] === word[0] ? 0 : 0.5);
    if (errors <= maxErrors && (!best || errors < best.errors)) best = { found, errors };
  }
  return best;
}

/** Splits what was written as one word, or as a compound that is not ours, in two words that are. */
function splitIn(word: string, known: ReadonlyMap<string, string>): string[] {
  for (let at = word.length - 4; at >= 3; at -= 1) {
    const head = word.slice(0, at);
    const first = [head, head.replace(/s$/, ''), `${head}a`, `${head}e`].flatMap((part) => known.get(part) ?? [])[0];
    const second = known.get(word.slice(at));
    if (first && second) return [first, second];
  }
  return [];
}

const minEndLength = 5;

/** The parts of a compound that nobody of ours has written, each a word that we have. */
export const split = (written: string, { heavy, light }: Vocabulary): string[] =>
  splitIn(fold(written), new Map([...heavy, ...light].map((one) => [fold(one), one])));

/** The longest word of ours that a compound ends in: a bilbrand is a kind of brand. */
export function endOf(written: string, { heavy }: Vocabulary): string[] {
  const word = fold(written);
  const ends = heavy.filter(
    (one) => one.length >= minEndLength && word.length - one.length >= 3 && word.endsWith(fold(one)),
  );
  return ends.sort((a, b) => b.length - a.length).slice(0, 1);
}

/** The shortest words that begin as a word does that somebody has not finished, or that ends in another way. */
function beginningWith(word: string, all: readonly string[]): string[] {
  if (word.length < 4) return [];
  return all
    .filter((other) => fold(other).startsWith(word))
    .sort((a, b) => a.length - b.length)
    .slice(0, 2);
}

/**
 * Guesses what a word is meant as that nothing is indexed under: a word begun, one with typing errors, or two in one.
 * @returns undefined where nothing is near enough
 */
export function guess(written: string, vocabulary: Vocabulary): Guess | undefined {
  const { heavy, light } = vocabulary;
  const word = fold(written);
  // Two letters that changed places are likelier than a word that stops short: bran is barn, not the beginning of brand.
  const swapped = heavy.find((other) => word.length > 3 && isSwap(word, fold(other)));
  if (swapped) return { words: [swapped], isSure: true };
  const begun = beginningWith(word, heavy)[0] ?? beginningWith(word, light)[0];
  if (begun && begun.length - word.length <= 3) return { words: [begun], isSure: true };
  const near = [nearest(word, heavy), nearest(word, light)].filter((found) => found !== undefined);
  // A word of a heading is likelier to be meant than one of a text that is as near.
  const [best] = near.sort((a, b) => a.errors - b.errors);
  if (best && isSureAt(best.errors, word.length)) return { words: [best.found], isSure: true };
  const parts = split(written, vocabulary);
  if (parts.length > 0) return { words: parts, isSure: true };
  if (begun) return { words: [begun], isSure: word.length > 5 };
  return best && { words: [best.found], isSure: false };
}

const nearMiss = { length: 5, errors: 1 };

/** The name that is one typing error from a word; none for a short one, which is as near to many. */
export function nearName(word: string, names: readonly string[]): string | undefined {
  const best = word.length < nearMiss.length ? undefined : nearest(word, names);
  return best && best.errors <= nearMiss.errors ? best.found : undefined;
}

/** The word of a heading that two words were meant as, with a typing error in it: lät läst. */
export const guessWhole = (written: string, { heavy }: Vocabulary): string | undefined =>
  nearName(fold(written), heavy);

/**
 * The word of a heading that may be meant, although what was written is found: one typing error away, and no form of it.
 * @returns undefined where there is none
 */
export function otherWord(written: string, { heavy }: Vocabulary): string | undefined {
  const word = fold(written);
  return nearName(
    word,
    heavy.filter((other) => !isAlike(word, fold(other))),
  );
}
