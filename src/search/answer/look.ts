import { endOf, guess, guessWhole, split } from './guess.ts';
import type { Term } from './rank.ts';
import type { Hit, SearchSources } from './search-sources.ts';
import { fold, isAlike, isStopWord } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** True where a page has the word. */
export const isFound = ({ scores }: Term) => scores.size > 0;

const toScores = (hits: readonly Hit[], share = 1) => hits.map(({ id, score }) => [id, score * share] as const);

/** Looks for a word as it is written. */
export const look = async (word: string, { find }: SearchSources): Promise<Term> => ({
  written: word,
  words: [word],
  isSure: true,
  scores: new Map(toScores(await find(word))),
});

/** Words beside each other that are one of ours though each is a word too (polis anmälan): the whole of those found. */
export async function lookJoined(words: readonly string[], sources: SearchSources): Promise<Term[]> {
  const pairs = words.slice(1).flatMap((second, at) => [`${words[at]}${second}`, `${words[at]}s${second}`]);
  return (await Promise.all(pairs.map((pair) => look(pair, sources)))).filter(isFound);
}

/** The pages that have any of some words, each word as telling as its share. */
async function findAny(words: readonly string[], { find }: SearchSources): Promise<Map<string, number>> {
  const scores = new Map<string, number>();
  for (const word of words)
    for (const [id, score] of toScores(await find(word), 1 / words.length))
      scores.set(id, (scores.get(id) ?? 0) + score);
  return scores;
}

/**
 * A word that exists is looked for as it is written: where none of our pages has it, in another of its forms, or by the
 * parts of a compound (presskontakt), which say less, or by its end (bilbrand).
 */
async function lookForForm(term: Term, sources: SearchSources, vocabulary: Vocabulary): Promise<Term> {
  const word = fold(term.written);
  const form = [...vocabulary.heavy, ...vocabulary.light].find((other) => isAlike(word, fold(other)));
  const parts = form ? [form] : split(term.written, vocabulary);
  const words = parts.length > 0 ? parts : endOf(term.written, vocabulary);
  if (words.length === 0) return term;
  return { ...term, words, isForm: true, isSure: Boolean(form), scores: await findAny(words, sources) };
}

/** Looks for what a word without hits may be meant as; one that says nothing (er) is meant as no other. */
export async function lookAgain(term: Term, sources: SearchSources, vocabulary: Vocabulary): Promise<Term> {
  if (term.scores.size > 0 || isStopWord(term.written) || /\d/.test(term.written)) return term;
  if (await sources.isReal(term.written)) return lookForForm(term, sources, vocabulary);
  const guessed = guess(term.written, vocabulary);
  if (!guessed) return term;
  const scores = await findAny(guessed.words, sources);
  return scores.size > 0 ? { ...term, words: guessed.words, isSure: guessed.isSure, scores } : term;
}

/** Two words as one of ours; the one that has a typing error, where one of the two says nothing. */
function joinPair([first, second]: readonly Term[], known: ReadonlySet<string>, vocabulary: Vocabulary) {
  if (!first || !second) return undefined;
  const joined = first.written + second.written;
  const whole = [joined, `${first.written}s${second.written}`].find((one) => known.has(fold(one)));
  const unknown = [first, second].filter((one) => !isFound(one));
  if (whole) return { whole, instead: unknown };
  const guessed = unknown.length > 0 ? guessWhole(joined, vocabulary) : undefined;
  return guessed ? { whole: guessed, instead: [first, second] } : undefined;
}

/**
 * Two words that are one in our language: gäng snacket, lät läst. The whole is looked for beside those of its parts that
 * are found; one that was guessed, instead of both.
 */
export async function lookTogether(
  terms: readonly Term[],
  sources: SearchSources,
  vocabulary: Vocabulary,
): Promise<Term[]> {
  const known = new Set([...vocabulary.heavy, ...vocabulary.light].map(fold));
  const pairs = terms.flatMap((_, at) => joinPair(terms.slice(at, at + 2), known, vocabulary) ?? []);
  const wholes = await Promise.all(pairs.map(({ whole }) => look(whole, sources)));
  return [...terms.filter((term) => !pairs.some(({ instead }) => instead.includes(term))), ...wholes];
}
