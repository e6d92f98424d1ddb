import { memoize } from '../../lib/memoize.ts';

/** A form of a word, as a dictionary explains it: what it is a form of, and the flags that say where it may stand. */
interface Reading {
  lemma: string;
  flags: string;
}

interface Rule {
  flag: string;
  strip: string;
  add: string;
  flags: string;
  /** True of a word with the ending that the rule asks for. */
  applies: (word: string) => boolean;
}

/** What a dictionary in Hunspell's format knows of a language's words. */
export interface Dictionary {
  /** The words that a word may be a form of; none for one that is not in the dictionary. */
  lemmas(word: string): string[];
  /** All forms of a word of the dictionary, itself too. */
  forms(lemma: string): string[];
  /** Every form of every word, in lower case, some of them more than once. */
  words(): Iterable<string>;
  /** The parts of a compound, each as its own word; none for what is no compound. */
  split(word: string): string[];
}

/** Knows nothing: for languages whose words we take as they stand. */
export const emptyDictionary: Dictionary = {
  lemmas: () => [],
  forms: () => [],
  words: () => [],
  split: () => [],
};

// Hunspell's flags, as the Swedish dictionary's `index.aff` names them: what begins, stands within and ends a compound,
// what is no word of its own, and what is no word at all.
const flag = { begin: 'X', middle: 'U', end: 'Y', onlyInCompound: 'Z', forbidden: '%' };
const minPartLength = 3;
const minCompoundLength = 8;
const joints = ['s', '', 'e', 'a', 'o', 'u'];

/** Reads what a rule asks of a word's last letters: a letter, any letter (.), one of several ([ab]), none of them ([^ab]). */
function readCondition(condition: string): Rule['applies'] {
  const asked = condition === '.' ? [] : (condition.match(/\[[^\]]*\]|./gu) ?? []);
  return (word) =>
    asked.every((letters, at) => {
      const letter = word[word.length - asked.length + at];
      if (letter === undefined || letters === '.') return letter !== undefined;
      return letters.startsWith('[^') ? !letters.includes(letter, 2) : letters.includes(letter);
    });
}

function readRules(affixes: string): Rule[] {
  const conditionOf = memoize(readCondition);
  return affixes.split('\n').flatMap((line) => {
    const [kind, name = '', strip = '', added = '', condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || condition === undefined) return [];
    const [add = '', flags = ''] = added.split('/');
    const applies = conditionOf(condition);
    return [{ flag: name, strip: strip === '0' ? '' : strip, add: add === '0' ? '' : add, flags, applies }];
  });
}

function readEntries(words: string): Map<string, string> {
  const entries = new Map<string, string>();
  // There are a hundred and fifty thousand lines: to look for their ends takes half the time of splitting them.
  for (let start = words.indexOf('\n') + 1; start > 0; start = words.indexOf('\n', start) + 1) {
    const end = words.indexOf('\n', start);
    const line = words.slice(start, end < 0 ? undefined : end).trim();
    const slash = line.indexOf('/');
    const word = slash < 0 ? line : line.slice(0, slash);
    if (word) entries.set(word, (entries.get(word) ?? '') + (slash < 0 ? '' : line.slice(slash + 1)));
  }
  return entries;
}

function groupBy(rules: readonly Rule[], key: (rule: Rule) => string): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) groups.set(key(rule), [...(groups.get(key(rule)) ?? []), rule]);
  return groups;
}

/** Words as a dictionary knows them, without their compounds. */
class Lexicon {
  readonly #entries: Map<string, string>;
  readonly #byEnding: Map<string, Rule[]>;
  readonly #byFlag: Map<string, Rule[]>;
  readonly #longest: number;

  constructor(affixes: string, words: string) {
    const rules = readRules(affixes);
    this.#entries = readEntries(words);
    this.#byEnding = groupBy(rules, ({ add }) => add);
    this.#byFlag = groupBy(rules, (rule) => rule.flag);
    this.#longest = Math.max(0, ...[...this.#byEnding.keys()].map(({ length }) => length));
  }

  flagsOf(lemma: string): string {
    return this.#entries.get(lemma) ?? '';
  }

  readonly readings = memoize((word): Reading[] => {
    const own = this.#entries.get(word);
    const found: Reading[] = own === undefined ? [] : [{ lemma: word, flags: own }];
    for (let length = 0; length <= Math.min(this.#longest, word.length - 1); length += 1) {
      const stem = word.slice(0, word.length - length);
      for (const rule of this.#byEnding.get(word.slice(stem.length)) ?? []) {
        const lemma = stem + rule.strip;
        if (this.flagsOf(lemma).includes(rule.flag) && rule.applies(lemma)) found.push({ lemma, flags: rule.flags });
      }
    }
    return found.filter(({ flags }) => !flags.includes(flag.forbidden));
  });

  /** The readings of what is a word of its own. */
  readonly ofWord = memoize((word) => this.readings(word).filter(({ flags }) => !flags.includes(flag.onlyInCompound)));

  *words(): Generator<string> {
    for (const lemma of this.#entries.keys()) for (const form of this.#formsOf(lemma)) yield form.toLowerCase();
  }

  readonly forms = memoize((lemma): string[] => [...new Set(this.#formsOf(lemma))]);

  /** The word and its forms, some of them more than once. */
  #formsOf(lemma: string): string[] {
    if (!this.#entries.has(lemma)) return [];
    const forms = [lemma];
    for (const { applies, strip, add } of this.#rulesOf(this.flagsOf(lemma)))
      if (applies(lemma)) forms.push(lemma.slice(0, lemma.length - strip.length) + add);
    return forms;
  }

  /** What words of their own are made by. A hundred and fifty thousand words share some hundred sets of flags. */
  readonly #rulesOf = memoize((flags): Rule[] =>
    [...new Set(flags)]
      .flatMap((name) => this.#byFlag.get(name) ?? [])
      .filter((rule) => !rule.flags.includes(flag.onlyInCompound)),
  );
}

type Find = (part: string) => string | undefined;

const splitWith = (word: string, first: Find, last: Find): string[] => {
  // The longest end first: the whole word is a kind of that.
  for (let at = minPartLength; at <= word.length - minPartLength; at += 1) {
    const head = first(word.slice(0, at));
    const tail = head && last(word.slice(at));
    if (head && tail) return [head, tail];
  }
  return [];
};

/**
 * Reads a dictionary in Hunspell's format.
 * @param affixes the text of its `.aff` file, UTF-8, flags of one letter
 * @param words the text of its `.dic` file
 */
export function readDictionary(affixes: string, words: string): Dictionary {
  const lexicon = new Lexicon(affixes, words);
  const asWord: Find = (part) => lexicon.ofWord(part)[0]?.lemma;
  const asBeginning: Find = (part) =>
    lexicon.readings(part).find(({ flags }) => flags.includes(flag.begin) || flags.includes(flag.middle))?.lemma;
  const asEnd: Find = (part) =>
    lexicon.ofWord(part).find(({ flags, lemma }) => `${flags}${lexicon.flagsOf(lemma)}`.includes(flag.end))?.lemma;
  // Of a word that it has whole (orosanmälan), the dictionary says no parts: any two words that a letter joins.
  const asJoined: Find = (part) =>
    joints.flatMap((joint) =>
      part.endsWith(joint) ? (asWord(part.slice(0, part.length - joint.length)) ?? []) : [],
    )[0];
  const asLongWord: Find = (part) => (part.length > minPartLength ? asWord(part) : undefined);
  const split = memoize((word): string[] => {
    if (word.length < minCompoundLength) return [];
    const strict = splitWith(word, asBeginning, asEnd);
    const parts = strict.length > 0 ? strict : splitWith(word, asJoined, asLongWord);
    return [...new Set(parts.flatMap((part) => [part, ...split(part)]))];
  });
  const lemmas = memoize((word) => [...new Set(lexicon.ofWord(word).map(({ lemma }) => lemma))]);
  return { lemmas, forms: lexicon.forms, words: () => lexicon.words(), split };
}
