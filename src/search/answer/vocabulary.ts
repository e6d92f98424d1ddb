import { splitWords } from './tokens.ts';

/** The words that the site knows: what a misspelt word may be meant as, and in which language a query may be. */
export interface Vocabulary {
  /** Words of titles, headings and keywords: the likeliest to be meant. */
  heavy: string[];
  light: string[];
  /** The words of each other language, by its code. */
  foreign: Record<string, string[]>;
}

const min = { length: 3, heavyWeight: 4 };
const isWord = (word: string) => word.length >= min.length && /^\p{L}+$/u.test(word);

/**
 * Lists the vocabulary of the indexed copies.
 * @param copies the words of each Swedish page with their weights
 * @param foreign pages in other languages, and words by which their languages are told
 */
export function listVocabulary(
  copies: readonly ReadonlyMap<string, number>[],
  foreign: readonly { lang: string; text: string }[],
): Vocabulary {
  const weights = new Map<string, number>();
  for (const [word, weight] of copies.flatMap((copy) => [...copy]))
    if (isWord(word)) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  const words = [...weights.keys()].sort();
  const isHeavy = (word: string) => (weights.get(word) ?? 0) >= min.heavyWeight;
  const languages = new Map<string, Set<string>>();
  for (const { lang, text } of foreign)
    languages.set(
      lang,
      // A number is in no language, and would make a query with an age in it foreign.
      new Set([...(languages.get(lang) ?? []), ...splitWords(text).filter((word) => /^\D{2,}$/.test(word))]),
    );
  return {
    heavy: words.filter(isHeavy),
    light: words.filter((word) => !isHeavy(word)),
    foreign: Object.fromEntries([...languages].map(([lang, known]) => [lang, [...known].sort()])),
  };
}
