import type { Denials, KnownNeed } from './needs.ts';
import type { PlacesByPage } from './places.ts';
import type { OwnScript } from './scripts.ts';
import type { Entry } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A page that has a word, and how much it is about it. */
export interface Hit {
  id: string;
  score: number;
}

/** A phrase of a page that has a word, and how much of the phrase the word is. */
export interface PhraseHit {
  id: string;
  phrase: number;
  share: number;
}

/** Where answers come from: the index, and what lies beside it. */
export interface SearchSources {
  /** The pages that have a word in any of its forms. */
  find(word: string): Promise<readonly Hit[]>;
  /** The phrases, of those that people may write, that have a word in any of its forms. */
  findPhrases(word: string): Promise<readonly PhraseHit[]>;
  /** The phrases in which two words stand beside each other, in any of their forms. */
  findPair(first: string, second: string): Promise<readonly PhraseHit[]>;
  entries: readonly Entry[];
  vocabulary(): Promise<Vocabulary>;
  /** What each municipality is found by beside its own words. */
  places(): Promise<PlacesByPage>;
  /** What people in need search for, in the order in which one goes before another. */
  needs(): Promise<readonly KnownNeed[]>;
  /** What says that a query is not about a need, by the need's id. */
  denials(id: string): Promise<Denials>;
  /** The languages that are not written in our letters. */
  ownScripts(): Promise<readonly OwnScript[]>;
  /** Our county, in whose words all that is found would be about it. */
  county: string;
  /** True for a word that exists, on the site or in a dictionary: it is looked for as it is written. */
  isReal(word: string): Promise<boolean>;
}
