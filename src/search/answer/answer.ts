import { type FoundNeed, findNeed, type KnownNeed } from './needs.ts';
import { findPages, type PlacesByPage } from './places.ts';
import { rank, type Term } from './rank.ts';
import { guess } from './spelling.ts';
import type { Entry } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';
import { fold, isEmpty, joinNumbers, splitWords } from './words.ts';

/** A page that has a word, and how much it is about it. */
export interface Hit {
  id: string;
  score: number;
}

/** Where answers come from: the index, and what lies beside it. */
export interface Sources {
  /** The pages that have a word in any of its forms. */
  find(word: string): Promise<readonly Hit[]>;
  entries: readonly Entry[];
  vocabulary(): Promise<Vocabulary>;
  /** What each municipality is found by beside its own words. */
  places(): Promise<PlacesByPage>;
  /** What people in need search for, in the order in which one goes before another. */
  needs(): Promise<readonly KnownNeed[]>;
  /** True for a word that exists, on the site or in a dictionary: it is looked for as it is written. */
  isReal(word: string): Promise<boolean>;
}

export interface Answer {
  /** What was found, the best first. */
  entries: Entry[];
  /** The words that were looked for, to be marked in excerpts. */
  words: string[];
  /** The query as it was understood, where it was not understood as written. */
  meant?: string;
  /** False where nothing found is likely to be what was sought. */
  isSure: boolean;
  /** The languages that the query seems to be in, if not Swedish. */
  languages: string[];
  /** The need that the query is about: its card goes before all that was found. */
  need?: FoundNeed;
}

const toScores = (hits: readonly Hit[], share = 1) => hits.map(({ id, score }) => [id, score * share] as const);

/** The words of a query that say something, and each number written in groups as one. */
export function tellingWords(query: string): string[] {
  const numbers = joinNumbers(query);
  const rest = numbers.length > 0 ? query.replace(/(?<!\p{L})[+\d][\d \u00a0–-]+\d/gu, ' ') : query;
  const words = [...numbers, ...splitWords(rest)];
  const telling = words.filter((word) => !isEmpty(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

const look = async (word: string, { find }: Sources): Promise<Term> => ({
  written: word,
  words: [word],
  isSure: true,
  scores: new Map(toScores(await find(word))),
});

const endings = /^(|[aesntd]|[aeo]?r|[aeo]?rs|[ei]?[nt]|[ei]?[nt]s|[aeo]?rna|[aeo]?rnas|nas?|rets?|[dt]e|[aei][st])$/;

/** True where two words are the same up to their endings, and both end as Swedish words are inflected. */
function isFormOf(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same > 3 && endings.test(one.slice(same)) && endings.test(other.slice(same));
}

/** A word that exists is looked for as it is written: where none of our pages has it, in another of its forms. */
async function lookForForm(term: Term, { find }: Sources, { heavy, light }: Vocabulary): Promise<Term> {
  const word = fold(term.written);
  const form = [...heavy, ...light].find((other) => isFormOf(word, fold(other)));
  return form ? { ...term, words: [form], isForm: true, scores: new Map(toScores(await find(form))) } : term;
}

/** Looks for what a word without hits may be meant as. */
async function lookAgain(term: Term, sources: Sources, vocabulary: Vocabulary): Promise<Term> {
  const { find, isReal } = sources;
  if (term.scores.size > 0 || /\d/.test(term.written)) return term;
  if (await isReal(term.written)) return lookForForm(term, sources, vocabulary);
  const guessed = guess(term.written, vocabulary);
  if (!guessed) return term;
  const scores = new Map<string, number>();
  for (const word of guessed.words)
    for (const [id, score] of toScores(await find(word), 1 / guessed.words.length))
      scores.set(id, (scores.get(id) ?? 0) + score);
  return scores.size > 0 ? { ...term, words: guessed.words, isSure: guessed.isSure, scores } : term;
}

/** Two words that are one in our language: gäng snacket. The whole is looked for beside its parts. */
async function lookTogether(words: readonly string[], sources: Sources, vocabulary: Vocabulary): Promise<Term[]> {
  const known = new Set([...vocabulary.heavy, ...vocabulary.light].map(fold));
  const wholes = words.slice(0, -1).flatMap((word, index) => {
    const next = words[index + 1] ?? '';
    return [word + next, `${word}s${next}`].find((joined) => known.has(fold(joined))) ?? [];
  });
  return Promise.all(wholes.map((whole) => look(whole, sources)));
}

/** The languages that most of a query is in, where more of it is in them than in Swedish. */
function findLanguages(words: readonly string[], swedish: number, { foreign }: Vocabulary): string[] {
  const counts = Object.entries(foreign).map(([lang, known]) => {
    const all = new Set(known);
    return { lang, count: words.filter((word) => all.has(word)).length };
  });
  const most = Math.max(0, ...counts.map(({ count }) => count));
  if (most === 0 || most * 2 < words.length || most < swedish) return [];
  return counts.filter(({ count }) => count === most).map(({ lang }) => lang);
}

const isFound = ({ scores }: Term) => scores.size > 0;
const sureShare = 0.4;

function toAnswer(terms: readonly Term[], query: string, languages: string[], { entries }: Sources): Answer {
  const ranked = rank(terms, query, entries);
  const sure = terms.filter((term) => isFound(term) && term.isSure).length;
  const isMeant = terms.some((term) => isFound(term) && !term.isForm && term.words.join(' ') !== term.written);
  return {
    entries: ranked.map(({ entry }) => entry),
    words: [...new Set(terms.flatMap(({ words }) => words))],
    ...(isMeant && { meant: terms.map(({ words }) => words.join(' ')).join(' ') }),
    isSure: sure * 2 >= terms.length && (ranked[0]?.share ?? 0) >= sureShare,
    languages,
  };
}

/** The municipalities that are named, ahead of what was found beside them. */
function withPages(pages: readonly string[], found: Answer, { entries }: Sources): Answer {
  const named = entries.filter(({ address, kind }) => kind === 'k' && pages.includes(address));
  return {
    ...found,
    isSure: found.isSure || named.length > 0,
    entries: [...named, ...found.entries.filter((entry) => !named.includes(entry))],
  };
}

const longestName = 3;

/** What is found for a query, without the need that it may be about. */
async function search(query: string, sources: Sources, literal: boolean): Promise<Answer> {
  const words = tellingWords(query);
  const terms = await Promise.all(words.map((word) => look(word, sources)));
  // The name of a village (Vika, Dala Floda) may be made of words that pages have.
  const mayBeName = terms.length <= longestName;
  if (literal || (terms.every(isFound) && !mayBeName)) return toAnswer(terms, query, [], sources);
  const unknown = new Set(terms.filter((term) => !isFound(term)).map(({ written }) => written));
  const pages = findPages(query, [...unknown], await sources.places());
  if (pages.length > 0 || unknown.size === 0) return withPages(pages, toAnswer(terms, query, [], sources), sources);
  const vocabulary = await sources.vocabulary();
  const all = splitWords(query);
  const languages = findLanguages(all, all.filter((word) => !unknown.has(word)).length, vocabulary);
  const together = await lookTogether(words, sources, vocabulary);
  const meant =
    languages.length > 0 ? terms : await Promise.all(terms.map((term) => lookAgain(term, sources, vocabulary)));
  const isWhole = (term: Term) => together.some(({ written }) => written.includes(term.written) && !isFound(term));
  return toAnswer([...meant.filter((term) => !isWhole(term)), ...together], query, languages, sources);
}

/**
 * Answers a query in Swedish: pages by how much they are about its words, and a word without hits by what it may mean,
 * unless it exists. What somebody in need may search for is answered first of all.
 * @param literal looks for the words as they are written, and for nothing else
 */
export async function answer(query: string, sources: Sources, literal = false): Promise<Answer> {
  const [found, needs] = await Promise.all([search(query, sources, literal), sources.needs()]);
  const need = findNeed(query, needs);
  return { ...found, ...(need && { need }) };
}
