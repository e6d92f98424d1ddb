import { stemmer } from '@orama/stemmers/swedish';
import { hash } from './hash.ts';
import { phraseRoom, phraseUnit } from './phrases.ts';
import type { Hit, PhraseHit } from './search-sources.ts';
import { type Entry, fromRow, type TitleRow } from './titles.ts';
import { fold, isStopWord } from './tokens.ts';

/** For each stem, what has it: the place of a title in the list of its language, and its score, by turns. */
export type Stems = Record<string, readonly number[]>;

/**
 * A part of the index of words: a browser that asks for a word fetches the part that the word falls in, and no other. It
 * says which index it is of, so that what came in its place is told from a part without the word.
 */
export interface IndexPart {
  version: string;
  stems: Stems;
  /** Of those stems, and of the pairs that they are the first telling word of, the phrases that have them. */
  phrases: Stems;
}

/** What browsers fetch first: all titles, and where the parts lie that belong to them. */
export interface SearchCatalogue {
  /** The folder of the parts and the texts: another one for each index, so that two are never mixed. */
  version: string;
  /** The name of ours. */
  county?: string;
  languages: Record<string, { parts: number; rows: readonly TitleRow[] }>;
}

/** Scores are kept as whole numbers, so many to one. */
export const scoreUnit = 10;

// The Snowball stemmer leaves the ending of neuters: barnet, nyhetsbrevet.
const neuter = /(?<=..[^aeiouyåäöh])ets?$/;

/** What a word is indexed by: its stem in Swedish, and itself in other languages, which have a page or two each. */
export const stemOf = (word: string, lang: string): string =>
  lang === 'sv' ? stemmer(word.replace(neuter, '')) : word;

/**
 * What two words beside each other are indexed by in phrases ("läsa upp", "mejla er"). It begins with the stem whose part
 * has it, that of a word which says something; with none where neither does ("ta bort").
 */
export function keyOfPair(first: string, second: string): string {
  const [one, other] = [fold(stemOf(first, 'sv')), fold(stemOf(second, 'sv'))];
  if (!isStopWord(first)) return `${one}|${other}`;
  return isStopWord(second) ? `|${one} ${other}` : `${other}||${one}`;
}

/** The part that a stem falls in, however its dots and accents are written. In other languages than Swedish there is one. */
const partOf = (stem: string, count: number): number => hash(fold(stem), 4) % count;

/**
 * Pairs of words that say nothing have parts of their own: they are in most that is asked aloud, and in the part of another
 * word each of them would cost all that stands there.
 */
export const smallParts = 4;
/** The name of such a part, by its number from 0. */
export const smallPart = (part: number): string => `smaord${part}`;

/** The part of what is indexed by a key: that of a stem, or one of the pairs of small words. */
export function partOfKey(key: string, count: number): string {
  const [home = ''] = key.split('|');
  return home ? String(partOf(home, count)) : smallPart(hash(key, 4) % smallParts);
}

/** The file of a part, below the folder of the search. */
export const partFile = (version: string, lang: string, part: string): string => `${version}/${lang}/${part}.json`;

const denialFiles = 6;

/**
 * The file of what denies a need, below the folder of the search. Each is of several needs, so that who sees that it is
 * fetched does not see which one somebody may have.
 */
export const denialsFile = (id: string): string => `nej/${hash(id, 4) % denialFiles}.json`;

/** The file of the text that excerpts of an entry are taken from, below the folder of the search. */
export const textFile = (version: string, id: string): string => `${version}/text/${id}.json`;

const idOf = (lang: string, row: number): string => `${lang}_${row}`;

/** The entries of a language, in their order. */
export const entriesOf = ({ languages }: SearchCatalogue, lang: string): Entry[] =>
  (languages[lang]?.rows ?? []).map((row, at) => fromRow(idOf(lang, at), row));

const minStemLength = 4;
const maxEndLength = 3;

/** True where two words of a language whose endings we do not know begin alike, all but their last letters. */
const beginsAlike = (one: string, other: string): boolean =>
  other.startsWith(one.slice(0, Math.max(minStemLength, one.length - maxEndLength)));

/** Those among some stems that are a word's: the same, or else the same but for dots and accents. */
function stemsOf(stem: string, among: Stems, lang: string): string[] {
  if (Object.hasOwn(among, stem)) return [stem];
  const folded = fold(stem);
  const isSame = (other: string) => fold(other) === folded;
  const all = Object.keys(among);
  const same = all.filter(isSame);
  return same.length > 0 || lang === 'sv' ? same : all.filter((other) => beginsAlike(folded, fold(other)));
}

/**
 * What has a word in any of its forms, the most telling place of each.
 * @param stems those of the part that the word's stem falls in
 */
export function findIn(stems: Stems, word: string, lang: string): Hit[] {
  const scores = new Map<string, number>();
  for (const stem of stemsOf(stemOf(word, lang), stems, lang)) {
    const postings = stems[stem] ?? [];
    for (let at = 0; at < postings.length; at += 2) {
      const id = idOf(lang, postings[at] ?? 0);
      scores.set(id, Math.max(scores.get(id) ?? 0, (postings[at + 1] ?? 0) / scoreUnit));
    }
  }
  return [...scores].map(([id, score]) => ({ id, score }));
}

const readPhrases = (postings: readonly number[], lang: string): PhraseHit[] =>
  postings.flatMap((phrase, at) =>
    at % 2 > 0
      ? []
      : { id: idOf(lang, Math.floor(phrase / phraseRoom)), phrase, share: (postings[at + 1] ?? 0) / phraseUnit },
  );

/** The phrases that have a word in any of its forms. */
export const findPhrasesIn = (phrases: Stems, word: string, lang: string): PhraseHit[] =>
  stemsOf(stemOf(word, lang), phrases, lang).flatMap((stem) => readPhrases(phrases[stem] ?? [], lang));

/** The phrases in which two words stand beside each other. */
export const findPairIn = (phrases: Stems, first: string, second: string): PhraseHit[] =>
  readPhrases(phrases[keyOfPair(first, second)] ?? [], 'sv');
