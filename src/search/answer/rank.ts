import type { Entry, Kind } from './titles.ts';
import { fold, isAlike, isEmpty, splitWords } from './words.ts';

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
}

// Help comes first, and what says the same in another way after it.
const worth: Record<Kind, number> = {
  h: 1.3,
  k: 0.9,
  p: 1,
  r: 0.95,
  n: 0.8,
  e: 0.7,
  c: 0.7,
  o: 0.6,
  // One that asks whether a page helped is not help.
  f: 0.4,
  w: 0.5,
  // Ours before those of others.
  l: 0.12,
  s: 0.5,
};
// What is over two years old is history.
const oldWorth = 0.4;
// Each of the municipalities has the words of all of them, and answers who lives there.
const otherPlaceWorth = 0.5;

// What is asked for by its kind is worth as much as help.
const asked: Partial<Record<Kind, RegExp>> = { s: /lätt/i, w: /betyd|förklar/i };

// The start page names all help that it leads to.
const startWorth = 0.5;

function worthOf({ address, kind, isOld }: Entry, query: string): number {
  if (isOld) return oldWorth;
  if (address === '/') return startWorth;
  return asked[kind]?.test(query) ? worth.h : worth[kind];
}

/** What a page gains that is called as the query, is the municipality or in the language named in it, or has its number. */
const gain = { title: 4, place: 3, onlyPlace: 20, number: 3, language: 3 };

// The page about a word goes before what explains it, and ours before those of others that are called the same.
const isAside = ({ kind }: Entry) => kind === 'w' || kind === 'l';

const lower = (text: string) => fold(text.toLocaleLowerCase('sv').trim());

/** How much of a title is words that were looked for, from 0 to 1: one that only has it in it counts half. */
function titleShare({ title, kind }: Entry, sought: readonly string[]): number {
  const words = splitWords(title).map(fold);
  const telling = words.filter((word) => !isEmpty(word) && !(kind === 'k' && word === 'kommun'));
  if (telling.length === 0) return 0;
  const shareOf = (word: string) => {
    if (sought.some((one) => isAlike(one, word))) return 1;
    return sought.some((one) => one.length > 3 && word.includes(one)) ? 0.5 : 0;
  };
  return telling.reduce((sum, word) => sum + shareOf(word), 0) / telling.length;
}

/** True for the page of a municipality that is named among what was looked for. */
const isPlace = ({ title, kind }: Entry, sought: readonly string[]): boolean =>
  kind === 'k' &&
  splitWords(title)
    .map(fold)
    .some((word) => word !== 'kommun' && sought.some((one) => isAlike(one, word)));

const placeNouns = new Set(['kommun', 'kommunen', 'kommuns', 'municipality', 'commune', 'county', 'lan']);

/** True for the name of a municipality, and for the words that people put beside one. */
const isPlaceWord = (word: string, entries: readonly Entry[]): boolean =>
  placeNouns.has(word) || entries.some((entry) => isPlace(entry, [word]));

/** How telling a word is. The pages of municipalities are made after one pattern, and count as one. */
function weightOf({ scores }: Term, entries: readonly Entry[]): number {
  const others = entries.filter(({ kind }) => kind !== 'k');
  const found = others.filter(({ id }) => scores.has(id)).length;
  return scores.size === 0 ? 0 : Math.log(1 + others.length / Math.max(1, found));
}

/**
 * Ranks what has any word of a query: by how much it is about them, how much of the query it has, and what it is.
 * @param query as it was written
 */
export function rank(terms: readonly Term[], query: string, entries: readonly Entry[]): Ranked[] {
  const weights = terms.map((term) => weightOf(term, entries));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sought = terms.flatMap(({ words }) => words.map(fold));
  // Municipalities and nothing else: the page of one of them is meant, and no other that has their names in it.
  const asksPlace = terms.length > 0 && sought.every((word) => isPlaceWord(word, entries));
  const asksNumber = terms.length > 0 && terms.every(({ written }) => /\d/.test(written));
  const names = [lower(query), sought.join(' ')];
  const toRanked = (entry: Entry): Ranked => {
    const own = terms.map(({ scores }) => scores.get(entry.id) ?? 0);
    const score = own.reduce((sum, one) => sum + one, 0);
    const matched = weights.reduce((sum, weight, index) => sum + (own[index] ? weight : 0), 0);
    const share = total > 0 ? matched / total : 0;
    // A title of nothing but small words (A–Ö) is indexed under none.
    if (!isAside(entry) && names.includes(lower(entry.title)))
      return { entry, share: 1, score: (score + 1) * gain.title };
    const number = entry.detail && asksNumber ? gain.number : 1;
    const isNamed = isPlace(entry, sought);
    const place = isNamed ? (asksPlace ? gain.onlyPlace : gain.place) : entry.kind === 'k' ? otherPlaceWorth : 1;
    const language = entry.kind === 'o' && titleShare(entry, sought) > 0 ? gain.language : 1;
    const title = isAside(entry) ? 0 : titleShare(entry, sought);
    const about = score * (isNamed && asksPlace ? 1 : share * share) * (1 + title);
    return { entry, share, score: about * worthOf(entry, query) * number * place * language };
  };
  return entries
    .map(toRanked)
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.entry.address < b.entry.address ? -1 : 1));
}
