import { guess } from './spelling.ts';
import type { Entry, Kind } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';
import { fold, isEmpty, joinNumbers, splitWords } from './words.ts';

/** A page that has a word, and how much it is about it. */
export interface Hit {
  id: string;
  score: number;
}

/** Where answers come from: the index, and the two lists beside it. */
export interface Sources {
  /** The pages that have a word in any of its forms. */
  find(word: string): Promise<readonly Hit[]>;
  entries: readonly Entry[];
  vocabulary(): Promise<Vocabulary>;
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
}

interface Term {
  written: string;
  words: string[];
  isSure: boolean;
  scores: Map<string, number>;
}

// Help comes first, and what says the same in another way after it.
const worth: Record<Kind, number> = { h: 1.3, k: 0.9, p: 1, r: 0.95, n: 0.8, e: 0.7, c: 0.7, o: 0.6, w: 0.8, l: 0.3, s: 0.5 };

const toScores = (hits: readonly Hit[]) => new Map(hits.map(({ id, score }) => [id, score]));

function addScores(to: Map<string, number>, hits: readonly Hit[], share: number): void {
  for (const { id, score } of hits) to.set(id, (to.get(id) ?? 0) + score * share);
}

/** The words of a query that say something; a number in groups is one word. */
export function tellingWords(query: string): string[] {
  const numbers = joinNumbers(query);
  const rest = numbers.length > 0 ? query.replace(/(?<!\p{L})[+\d][\d \u00a0–-]+\d/gu, ' ') : query;
  const words = [...numbers, ...splitWords(rest)];
  const telling = words.filter((word) => !isEmpty(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

async function look(word: string, sources: Sources): Promise<Term> {
  const hits = await sources.find(word);
  return { written: word, words: [word], isSure: true, scores: toScores(hits) };
}

/** Looks for what a word without hits may be meant as. */
async function lookAgain(term: Term, sources: Sources, vocabulary: Vocabulary): Promise<Term> {
  const guessed = /\d/.test(term.written) ? undefined : guess(term.written, vocabulary);
  if (!guessed) return term;
  const scores = new Map<string, number>();
  for (const word of guessed.words) addScores(scores, await sources.find(word), 1 / guessed.words.length);
  return scores.size > 0 ? { ...term, words: guessed.words, isSure: guessed.isSure, scores } : term;
}

/** Two words that are one in our language: gäng snacket. The whole is looked for beside its parts. */
async function lookTogether(words: readonly string[], sources: Sources, vocabulary: Vocabulary): Promise<Term[]> {
  const known = new Set([...vocabulary.heavy, ...vocabulary.light].map(fold));
  const found: Term[] = [];
  for (const [index, word] of words.slice(0, -1).entries()) {
    const next = words[index + 1] ?? '';
    const whole = [word + next, `${word}s${next}`].find((joined) => known.has(fold(joined)));
    if (whole) found.push(await look(whole, sources));
  }
  return found;
}

function findLanguages(words: readonly string[], unknown: number, { foreign }: Vocabulary): string[] {
  const counts = Object.entries(foreign).map(([lang, known]) => {
    const all = new Set(known);
    return { lang, count: words.filter((word) => all.has(word)).length };
  });
  const most = Math.max(0, ...counts.map(({ count }) => count));
  // Most of what was written, and more than is Swedish.
  if (most === 0 || most * 2 < words.length || most < words.length - unknown) return [];
  return counts.filter(({ count }) => count === most).map(({ lang }) => lang);
}

/** True where two words are likely to be forms of one: without a stemmer, by what they begin with. */
function isAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 4) return short === long;
  const stem = short.slice(0, Math.max(4, short.length - 2));
  return long.startsWith(stem) && long.length - short.length < 4;
}

/** How much of a title is words that were looked for, from 0 to 1: one that only has it in it counts half. */
function titleShare({ title, kind }: Entry, terms: readonly Term[]): number {
  const words = splitWords(title).map(fold);
  const telling = words.filter((word) => !isEmpty(word) && !(kind === 'k' && word === 'kommun'));
  const sought = terms.flatMap((term) => term.words.map(fold));
  if (telling.length === 0) return 0;
  const shares = telling.map((word) =>
    sought.some((one) => isAlike(one, word)) ? 1 : sought.some((one) => one.length > 3 && word.includes(one)) ? 0.5 : 0,
  );
  return shares.reduce<number>((sum, share) => sum + share, 0) / telling.length;
}

/** True for the page of a municipality that is named among what was looked for. */
const isPlace = ({ title, kind }: Entry, terms: readonly Term[]): boolean =>
  kind === 'k' && splitWords(title).map(fold).some((word) => word !== 'kommun' && terms.some((term) => term.words.some((one) => isAlike(fold(one), word))));

const idf = (found: number, all: number) => (found === 0 ? 0 : Math.log(1 + all / found));

function rank(terms: readonly Term[], query: string, { entries }: Sources): { entry: Entry; score: number; share: number }[] {
  const weights = terms.map(({ scores }) => idf(scores.size, entries.length));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const asked = fold(query.toLocaleLowerCase('sv').trim());
  const easy = /lätt/i.test(query);
  const isNumber = terms.every(({ written }) => /\d/.test(written));
  return entries
    .map((entry) => {
      let score = 0;
      let matched = 0;
      for (const [index, { scores }] of terms.entries()) {
        const own = scores.get(entry.id);
        if (own === undefined) continue;
        score += own;
        matched += weights[index] ?? 0;
      }
      const share = total > 0 ? matched / total : 0;
      const isTitle = fold(entry.title.toLocaleLowerCase('sv')) === asked;
      const kind = entry.kind === 's' && easy ? 1.3 : worth[entry.kind];
      const number = entry.detail && isNumber ? 3 : 1;
      const place = isPlace(entry, terms) ? 3 : 1;
      return { entry, share, score: score * share * share * kind * number * place * (isTitle ? 4 : 1 + titleShare(entry, terms)) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.entry.address < b.entry.address ? -1 : 1));
}

const sureShare = 0.4;

/**
 * Answers a query in Swedish: pages by how much they are about its words, and a word without hits by what it may mean.
 * @param literal looks for the words as they are written, and for nothing else
 */
export async function answer(query: string, sources: Sources, literal = false): Promise<Answer> {
  const words = tellingWords(query);
  let terms = await Promise.all(words.map((word) => look(word, sources)));
  const unknown = terms.filter(({ scores }) => scores.size === 0).length;
  let languages: string[] = [];
  if (unknown > 0 && !literal) {
    const vocabulary = await sources.vocabulary();
    const all = splitWords(query);
    languages = findLanguages(all, all.filter((word) => words.includes(word) && terms.find(({ written }) => written === word)?.scores.size === 0).length, vocabulary);
    const together = await lookTogether(words, sources, vocabulary);
    if (languages.length === 0) terms = await Promise.all(terms.map((term) => (term.scores.size > 0 ? term : lookAgain(term, sources, vocabulary))));
    terms.push(...together);
  }
  const ranked = rank(terms, query, sources);
  const known = terms.filter(({ scores }) => scores.size > 0);
  const meant = known.length > 0 && known.some(({ written, words: own }) => own.join(' ') !== written)
    ? terms.map((term) => term.words.join(' ')).join(' ')
    : undefined;
  const lost = terms.length - known.filter(({ isSure }) => isSure).length;
  return {
    entries: ranked.map(({ entry }) => entry),
    words: [...new Set(terms.flatMap((term) => term.words))],
    ...(meant && { meant }),
    isSure: lost * 2 <= terms.length && (ranked[0]?.share ?? 0) >= sureShare && known.some(({ isSure }) => isSure),
    languages,
  };
}
