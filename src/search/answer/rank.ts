import { memoize } from '../../lib/memoize.ts';
import { asksWho } from './places.ts';
import type { Entry } from './titles.ts';
import { fold, isAlike, isStopWord, plain, splitWords } from './tokens.ts';
import { worthOf } from './worth.ts';

/** A word of a query, what it was taken to mean, and the pages that have it with how much they are about it. */
export interface Term {
  written: string;
  words: string[];
  isSure: boolean;
  /** True where the words are what was written, in another form. */
  isForm?: boolean;
  scores: ReadonlyMap<string, number>;
}

/** Something found. */
export interface Ranked {
  entry: Entry;
  score: number;
  /** How much of the query it has, from 0 to 1; a rare word is more of it than a common one. */
  share: number;
  /** True for the municipality that the query names. */
  isNamed: boolean;
  /** True where its title has most of what a query of several words says. */
  isTitled: boolean;
}

// Each of the municipalities has the words of all of them, and answers who lives there.
const otherPlaceWorth = 0.35;

/** What a page gains that is called as the query, is the place or in the language named in it, has its number or its age. */
const gain = { title: 10, inTitle: 3, place: 6, onlyPlace: 20, number: 3, language: 6, young: 2.5, near: 8, phrase: 8 };

/**
 * How much a page is about a query: by its own words, and by a phrase of those that people may write. A phrase tells
 * little that has a word in common, much where it is the same words, and alone where the page has other words for it.
 */
function aboutOf(score: number, share: number, near: number, { length }: readonly Term[]): number {
  const told = length > 1 ? gain.phrase * near * near : 0;
  return (score + told) * Math.max(share, near) ** 2 * (1 + gain.near * near * near);
}

// The page about a word goes before what explains it, and ours before those of others that are called the same.
const isAside = ({ kind }: Entry) => kind === 'w' || kind === 'l';

/** The words of a title, however their dots and accents are written. */
const wordsOf = memoize((title) => splitWords(title).map(fold));

/** How much of a title is words that were looked for, from 0 to 1: one that only has it in it counts half. */
function titleShare({ title, kind }: Entry, sought: readonly string[]): number {
  const words = wordsOf(title);
  const telling = words.filter((word) => !isStopWord(word) && !(kind === 'k' && word === 'kommun'));
  if (telling.length === 0) return 0;
  const shareOf = (word: string) => {
    if (sought.some((one) => isAlike(one, word))) return 1;
    return sought.some((one) => one.length > 3 && word.includes(one)) ? 0.5 : 0;
  };
  return telling.reduce((sum, word) => sum + shareOf(word), 0) / telling.length;
}

/** True where a query of several words stands in a title, as who knows what it is called writes it. */
function isInTitle({ title }: Entry, terms: readonly Term[]): boolean {
  const words = wordsOf(title);
  return terms.length > 1 && terms.every(({ written }) => words.some((word) => isAlike(fold(written), word)));
}

const minTitleShare = 0.5;

/** True where a title has more than half of what a query of several words says, its rare words before all. */
function hasMost({ title }: Entry, terms: readonly Term[], weights: readonly number[]): boolean {
  const words = wordsOf(title);
  const held = terms.map(({ words: own }) => own.some((one) => words.some((word) => isAlike(fold(one), word))));
  const [told, all] = [weights.filter((_, at) => held[at]), weights].map((some) =>
    some.reduce((sum, one) => sum + one, 0),
  );
  return terms.length > 1 && (told ?? 0) > minTitleShare * (all ?? 0);
}

/** True for the page of a municipality that is named among what was looked for. */
const isPlace = ({ title, kind }: Entry, sought: readonly string[]): boolean =>
  kind === 'k' && wordsOf(title).some((word) => word !== 'kommun' && sought.some((one) => isAlike(one, word)));

// Whose, or several of them: no one municipality is asked for, though one is named.
const notOnePlace = /(?<!\p{L})(?:ert?|era|vilka kommuner)(?!\p{L})/iu;

const placeNouns = new Set(['kommun', 'kommunen', 'kommuns', 'municipality', 'commune', 'county', 'lan']);

/** True for the name of a municipality, and for the words that people put beside one: whom they call there, and how. */
const isPlaceWord = (word: string, entries: readonly Entry[]): boolean =>
  placeNouns.has(word) || asksWho([word]) || entries.some((entry) => isPlace(entry, [word]));

// The score of a page that has a word where it tells what the page is about.
const topical = 8;

/**
 * How telling a word is: one that few have, and that some page is about. The pages of municipalities are made after one
 * pattern, and count as one.
 */
function weightOf({ scores }: Term, entries: readonly Entry[]): number {
  const others = entries.filter(({ kind }) => kind !== 'k');
  const found = others.filter(({ id }) => scores.has(id)).length;
  const about = Math.min(1, Math.max(0, ...scores.values()) / topical);
  return Math.log(1 + others.length / Math.max(1, found)) * about ** 1.5;
}

/** What a query asks for, beside its words. */
interface Asked {
  query: string;
  sought: readonly string[];
  /** What a title is that the query is the whole of. */
  titles: readonly string[];
  /** Municipalities and nothing else: the page of one of them is meant, and no other that has their names in it. */
  isPlace: boolean;
  isNumber: boolean;
  /** Us, whose seat is in a town that is a municipality too; or the municipalities, by the name of one of them. */
  isNoPlace: boolean;
  isYoung: boolean;
}

function readAsked(terms: readonly Term[], query: string, entries: readonly Entry[]): Asked {
  const sought = terms.flatMap(({ words }) => words.map(fold));
  return {
    query,
    sought,
    titles: [plain(query), sought.join(' ')],
    isPlace: terms.length > 0 && sought.every((word) => isPlaceWord(word, entries)),
    isNumber: terms.length > 0 && terms.every(({ written }) => /\d/.test(written)),
    isNoPlace: sought.some((word) => word.startsWith('lansstyrelse')) || notOnePlace.test(query),
    isYoung: sought.some((word) => /^ung(dom)?$/.test(word)),
  };
}

// Beside one other word a place is whom somebody looks for; beside many it is where that is which they ask about.
const fewWords = 2;
const placeGain = ({ length }: readonly Term[]): number =>
  1 + (gain.place - 1) * Math.min(1, fewWords / Math.max(1, length)) ** 2;

/** What a page gains or loses by what it is, whatever words it has. */
function gainOf(entry: Entry, terms: readonly Term[], asked: Asked): number {
  const { query, sought } = asked;
  const isNamed = isPlace(entry, sought) && !asked.isNoPlace;
  const gains = [
    worthOf(entry, query),
    isNamed ? (asked.isPlace ? gain.onlyPlace : placeGain(terms)) : entry.kind === 'k' ? otherPlaceWorth : 1,
    entry.detail && asked.isNumber ? gain.number : 1,
    entry.kind === 'o' && titleShare(entry, sought) > 0 ? gain.language : 1,
    entry.audience === 'u' && asked.isYoung ? gain.young : 1,
    isAside(entry) ? 1 : 1 + titleShare(entry, sought),
    !isAside(entry) && isInTitle(entry, terms) ? gain.inTitle : 1,
  ];
  return gains.reduce((product, one) => product * one, 1);
}

/**
 * Ranks what has any word of a query: by how much it is about them, how much of the query it has, and what it is.
 * @param query as it was written
 * @param near how near each entry is to it, from 0 to 1, by what people may write
 */
export function rank(
  terms: readonly Term[],
  query: string,
  entries: readonly Entry[],
  near: ReadonlyMap<string, number>,
): Ranked[] {
  const weights = terms.map((term) => weightOf(term, entries));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const asked = readAsked(terms, query, entries);
  const toRanked = (entry: Entry): Ranked => {
    const own = terms.map(({ scores }) => scores.get(entry.id) ?? 0);
    const score = own.reduce((sum, one) => sum + one, 0);
    const matched = weights.reduce((sum, weight, index) => sum + (own[index] ? weight : 0), 0);
    const share = total > 0 ? matched / total : 0;
    const isNamed = isPlace(entry, asked.sought) && !asked.isNoPlace;
    // A title of nothing but small words (A–Ö) is indexed under none.
    if (!isAside(entry) && asked.titles.includes(plain(entry.title)))
      return {
        entry,
        share: 1,
        score: (score + 1) * gain.title * (entry.isOld ? worthOf(entry, query) : 1),
        isNamed,
        isTitled: true,
      };
    const about = aboutOf(score, isNamed && asked.isPlace ? 1 : share, near.get(entry.id) ?? 0, terms);
    return {
      entry,
      share,
      score: about * gainOf(entry, terms, asked),
      isNamed,
      isTitled: hasMost(entry, terms, weights),
    };
  };
  return entries
    .map(toRanked)
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.entry.address < b.entry.address ? -1 : 1));
}
