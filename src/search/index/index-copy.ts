import { memoize } from '../../lib/memoize.ts';
import type { Synonym } from '../../schemas/synonym.ts';
import { isStopWord, joinNumbers, splitWords } from '../answer/tokens.ts';
import { stemOf as findStem } from '../answer/word-index.ts';
import type { Dictionary } from './dictionary.ts';

/** What is indexed of a page or a record, the most telling first. */
export interface Searched {
  title: string;
  /** Other words for it, by which nobody sees it but anybody may look for it. */
  keywords: string;
  lead: string;
  headings: string;
  text: string;
  /** What people may write who are to find it, each as they would write it. */
  phrases?: readonly string[];
}

const stemOf = memoize((word) => findStem(word, 'sv'));

// A group of one or two digits is part of a number, or of a date.
const isTelling = (word: string) => !isStopWord(word) && !/^\d{1,2}$/.test(word);

// A word counts as much as the most telling place it stands in; what is only
// derived from it counts less than any word that stands there.
const tiers = [
  { part: 'title', own: 10, derived: 3, synonyms: 4 },
  { part: 'keywords', own: 8, derived: 2, synonyms: 3 },
  { part: 'headings', own: 4, derived: 1, synonyms: 1.5 },
  { part: 'lead', own: 3, derived: 0.8, synonyms: 0 },
  { part: 'text', own: 1, derived: 0.4, synonyms: 0 },
  // Of these, what is written together is weighed apart (phrases.ts): their words alone say least.
  { part: 'phrases', own: 0.8, derived: 0.3, synonyms: 0 },
] as const;
const oftenWeight = 2;
const often = 3;

/** True where one stem does not lead to the other: bok and böck, and föräld and föräldr, where an e has gone. */
const isApart = (one: string, other: string) =>
  one === `${other}r` || other === `${one}r` || (!one.startsWith(other) && !other.startsWith(one));

/** What adds to a word: its parts, if it is a compound, and other forms of it. */
export type Expander = (word: string) => Readonly<{ parts: string[]; inflected: string[] }>;

/**
 * Makes what adds to words: the parts of compounds, the words they are forms of, and the other forms of those where
 * the stemmer would not see that they belong together (förälder, föräldrar).
 */
export function createExpander({ lemmas, forms, split }: Dictionary): Expander {
  return memoize((word) => {
    if (word.length < 4 || /\d/.test(word)) return { parts: [], inflected: [] };
    const own = lemmas(word);
    const parts = [word, ...own].flatMap(split);
    const heads = own.length > 0 ? own : parts.slice(0, 2);
    const apart = heads.flatMap((head) => forms(head).filter((form) => isApart(stemOf(form), stemOf(head))));
    const inflected = [...own.filter((lemma) => isApart(stemOf(lemma), stemOf(word))), ...apart];
    const tidy = (all: readonly string[]) =>
      [...new Set(all)].filter((other) => other !== word && other.length > 2 && !other.endsWith('-'));
    return { parts: tidy(parts), inflected: tidy(inflected) };
  });
}

/** Makes what finds everyday words for the words of a text: all words of what they mean have to stand there. */
function createTranslator(synonyms: readonly Synonym[]): (stems: ReadonlySet<string>) => string[] {
  const meant = synonyms.flatMap(({ everyday, means }) =>
    means.map((phrase) => ({
      // Of a title, the words that say nothing are not indexed: "orolig för barn" is orolig and barn.
      stems: splitWords(phrase).filter(isTelling).map(stemOf),
      words: everyday.flatMap(splitWords).filter(isTelling),
    })),
  );
  const byFirst = new Map<string, typeof meant>();
  for (const entry of meant) {
    const first = entry.stems[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  return (stems) =>
    [...stems]
      .flatMap((first) => byFirst.get(first) ?? [])
      .flatMap(({ stems: all, words }) => (all.every((one) => stems.has(one)) ? words : []));
}

/**
 * Makes what turns a page into the copy that is indexed: each word once, in the weight of its most telling place,
 * and lighter what it may also be looked for by. The published page is not touched, and excerpts come of its own text.
 */
export function createWeigher(
  expand: Expander,
  synonyms: readonly Synonym[],
): (searched: Searched) => Map<string, number> {
  const translate = createTranslator(synonyms);

  function weigh(searched: Searched): Map<string, number> {
    const weights = new Map<string, number>();
    // Words are known by their stems: two forms of one word need not both be there.
    const seen = new Map<string, string>();
    const add = (word: string, weight: number) => {
      const known = seen.get(stemOf(word));
      if (known === undefined) seen.set(stemOf(word), word);
      if (weight > (weights.get(known ?? word) ?? 0)) weights.set(known ?? word, weight);
    };
    for (const { part, own, derived, synonyms: everyday } of tiers) {
      const written = part === 'phrases' ? (searched.phrases ?? []).join(' ') : searched[part];
      const words = [...splitWords(written), ...joinNumbers(written)].filter(isTelling);
      const counts = new Map<string, number>();
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      const all = new Set<string>();
      for (const [word, count] of counts) {
        add(word, part === 'text' && count >= often ? oftenWeight : own);
        all.add(stemOf(word));
        const { parts, inflected } = expand(word);
        // Of a text, a part of a compound says little, and they were a tenth of the index.
        for (const other of part === 'text' ? inflected : [...parts, ...inflected]) {
          add(other, derived);
          all.add(stemOf(other));
        }
      }
      if (everyday > 0) for (const word of translate(all)) add(word, everyday);
    }
    return weights;
  }

  return weigh;
}

const common = { share: 1 / 3, least: 20, left: 5 };

/**
 * Takes away, from the lightest places, words that stand on more than a third of all pages, as long as heavier places
 * have them: they tell no page from another, and are most of an index.
 */
export function dropCommon(copies: readonly ReadonlyMap<string, number>[]): Map<string, number>[] {
  const uses = new Map<string, { all: number; heavy: number }>();
  for (const copy of copies)
    for (const [word, weight] of copy) {
      const { all, heavy } = uses.get(stemOf(word)) ?? { all: 0, heavy: 0 };
      uses.set(stemOf(word), { all: all + 1, heavy: heavy + (weight > oftenWeight ? 1 : 0) });
    }
  const maxUses = Math.max(copies.length * common.share, common.least);
  const isCommon = (word: string) => {
    const { all = 0, heavy = 0 } = uses.get(stemOf(word)) ?? {};
    return all > maxUses && heavy >= common.left;
  };
  return copies.map((copy) => new Map([...copy].filter(([word, weight]) => weight > oftenWeight || !isCommon(word))));
}
