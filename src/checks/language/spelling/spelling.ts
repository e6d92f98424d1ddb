import type { Fault } from '../../fault.ts';
import { isWellSpelt, type WordLookup, withoutSlip } from './compounds.ts';
import type { WrittenWord } from './written-words.ts';

/** A dictionary that can also say what somebody may have meant. */
export interface Speller extends WordLookup {
  suggest(word: string): readonly string[];
}

/** A word of the site's own list, with the one it is inflected like. */
export interface OwnWord {
  word: string;
  like?: string;
}

/**
 * Reads the site's word list: a word a line, `#` before a comment, and `grooming/läsning` for a word that is inflected,
 * and joined to others, like another.
 */
export function readWordList(text: string): OwnWord[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean)
    .map((line) => {
      const [word = '', like] = line.split('/');
      return like ? { word, like } : { word };
    });
}

// An abbreviation in capitals is a name, and has a rule of its own (src/checks/language/sentence-rules.ts).
const isAbbreviation = (word: string) => /^\p{Lu}{1,6}$/u.test(word);

/** True for a word, and for words joined by hyphens of which each is right: "Storå-Lillå", "brotts- och". */
export function accepts(written: string, dictionary: WordLookup): boolean {
  const word = written.replace(/:(s|n|t|en|et|ar|are|na)$/, '').replace('’', "'");
  if (word.endsWith('.')) return accepts(word.slice(0, -1), dictionary) || dictionary.knows(word);
  // "otrygg-het" is one word, cut in two.
  if (/-(s|n|r|het|heten|en|et|ar|er|or|na|erna|arna|nde|ande)$/.test(word)) return false;
  if (word.length < 2 || isAbbreviation(word) || isWellSpelt(word, dictionary)) return true;
  if (word.endsWith('-')) {
    const part = word.slice(0, -1);
    return accepts(part, dictionary) || dictionary.knows(`${part.toLowerCase()}plan`);
  }
  const parts = word.split('-');
  return parts.length > 1 && parts.every((part) => accepts(part, dictionary));
}

const known = new WeakMap<WordLookup, Map<string, boolean>>();

function acceptsOnce(word: string, dictionary: WordLookup): boolean {
  const answers = known.get(dictionary) ?? new Map<string, boolean>();
  known.set(dictionary, answers);
  const answer = answers.get(word) ?? accepts(word, dictionary);
  answers.set(word, answer);
  return answer;
}

// Of long words Hunspell sees few; one slip away is what was meant most often.
function suggestFor(word: string, speller: Speller): string[] {
  const lower = word.toLowerCase();
  const found = [...withoutSlip(lower).filter((other) => speller.lists(other)), ...speller.suggest(word)];
  return [...new Set(found)].filter((other) => other.toLowerCase() !== lower).slice(0, 3);
}

/** Words that are probably misspelt, each with what may have been meant. */
export function findMisspelt(words: readonly WrittenWord[], speller: Speller): Fault[] {
  return words
    .filter(({ word }) => !acceptsOnce(word, speller))
    .map(({ word, file, line, column }) => {
      const bare = word.replace(/[-.]$/, '');
      const meant = suggestFor(bare, speller);
      const question = meant.length > 0 ? `Menade du ${meant.join(', ').replace(/, ([^,]+)$/, ' eller $1')}? ` : '';
      return {
        file,
        line,
        column,
        // A name may be new, and no dictionary has them all.
        severity: 'warning' as const,
        what: `"${bare}" är kanske fel stavat.`,
        fix: `${question}Är ordet rätt: lägg det i _data/ord.txt.`,
      };
    });
}
