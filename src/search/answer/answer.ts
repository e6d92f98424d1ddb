import { memoize } from '../../lib/memoize.ts';
import { isFound, look, lookAgain, lookJoined, lookTogether } from './look.ts';
import { inMunicipality, needOf, onNearest } from './need-page.ts';
import type { FoundNeed } from './needs.ts';
import { nearPages } from './phrases.ts';
import { asksWho, findNearPages, findPages, type PlacesByPage } from './places.ts';
import { rank, type Term } from './rank.ts';
import { inScriptOf, type OwnScript, scriptOf } from './scripts.ts';
import type { SearchSources } from './search-sources.ts';
import type { Entry } from './titles.ts';
import { isStopWord, isStopWordSlip, joinNumbers, splitWords } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { helpFirst } from './worth.ts';

export interface Answer {
  /** What was found, the best first. */
  entries: Entry[];
  /** How near each was, by what people may write who are to find it, from 0 to 1. */
  near: ReadonlyMap<string, number>;
  /** The words that were looked for, to be marked in excerpts. */
  words: string[];
  /** The query as it was understood, where it was not understood as written. */
  meant?: string;
  /** False where nothing found is likely to be what was sought. */
  isSure: boolean;
  /** The languages that the query seems to be in, if not Swedish. */
  languages: string[];
  /** What was found whose title has most of what was asked. */
  titled: Entry[];
  /** Where nothing was found in Swedish: the languages that are written as the query is. */
  inScript?: OwnScript[];
  /** The municipalities that the query names. */
  named: Entry[];
  /** The need that the query is about: its card goes before all that was found. */
  need?: FoundNeed;
}

// Who writes how young they are asks as a young person; any other age tells no page from another.
const ownAge = /(?<!\p{L})(?:(?:jag|man)(?: är)?(?: bara)? (?:[89]|1[0-7])|under 18)(?: år)?(?![\p{L}\d])/giu;
const anyAge = /(?<![\p{L}\d])\d{1,2} år(?!\p{L})| är \d\d(?![\p{L}\d])/giu;

/** Where all is that stands here. */
const readHere = memoize((county) => new RegExp(` i (?:${county ? `${county}|` : ''}länet)(?!\\p{L})`, 'giu'));

// All that is found stands on it, so beside another word it tells no page from another.
const here = /^(webbplats|webbsid|hemsid|sajt)(en|an|er|s)?$/;

/**
 * The words of a query that say something, and each number written in groups as one.
 * @param county the name of ours, which tells nothing
 */
export function tellingWords(written: string, county = ''): string[] {
  const query = written.replace(ownAge, ' ung ').replace(anyAge, ' ').replace(readHere(county), ' ');
  const numbers = joinNumbers(query);
  const rest = numbers.length > 0 ? query.replace(/(?<!\p{L})[+\d][\d \u00a0–-]+\d/gu, ' ') : query;
  const words = [...numbers, ...splitWords(rest)];
  const all = words.filter((word) => !isStopWord(word));
  const telling = all.some((word) => !here.test(word)) ? all.filter((word) => !here.test(word)) : all;
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** The languages that most of a query is in, where more of it is in them than in Swedish, and some of it only in them. */
function findLanguages(words: readonly string[], unknown: ReadonlySet<string>, { foreign }: Vocabulary): string[] {
  const counts = Object.entries(foreign).map(([lang, known]) => {
    const all = new Set(known);
    const own = words.filter((word) => all.has(word));
    return { lang, count: own.some((word) => unknown.has(word)) ? own.length : 0 };
  });
  const highest = Math.max(0, ...counts.map(({ count }) => count));
  const swedish = words.filter((word) => !unknown.has(word)).length;
  if (highest === 0 || highest * 2 < words.length || highest < swedish) return [];
  return counts.filter(({ count }) => count === highest).map(({ lang }) => lang);
}

const sureShare = 0.4;

/** The words of a query as they stand beside each other, each as what it was taken to mean. */
function pairsIn(query: string, terms: readonly Term[]): [first: string, second: string][] {
  const meant = new Map(terms.map(({ written, words }) => [written, words[0] ?? written]));
  const words = splitWords(query).map((word) => meant.get(word) ?? word);
  return words.slice(1).map((second, at) => [words[at] ?? '', second]);
}

/** How near each page is to what was looked for, by what people may write who are to find it. */
async function findNear(terms: readonly Term[], query: string, sources: SearchSources): Promise<Map<string, number>> {
  const [words, pairs] = await Promise.all([
    Promise.all(terms.map((term) => Promise.all(term.words.map(sources.findPhrases)))),
    Promise.all(pairsIn(query, terms).map(([first, second]) => sources.findPair(first, second))),
  ]);
  return nearPages(
    words.map((hits) => hits.flat()),
    pairs,
  );
}

async function toAnswer(
  terms: readonly Term[],
  query: string,
  languages: string[],
  sources: SearchSources,
): Promise<Answer> {
  const near = await findNear(terms, query, sources);
  const ranked = rank(terms, query, sources.entries, near);
  const sure = terms.filter((term) => isFound(term) && term.isSure).length;
  const isMeant = terms.some((term) => isFound(term) && !term.isForm && term.words.join(' ') !== term.written);
  return {
    entries: ranked.map(({ entry }) => entry),
    named: ranked.filter(({ isNamed }) => isNamed).map(({ entry }) => entry),
    titled: ranked.filter(({ isTitled }) => isTitled).map(({ entry }) => entry),
    words: [...new Set(terms.flatMap(({ words }) => words))],
    near,
    ...(isMeant && { meant: terms.map(({ words }) => words.join(' ')).join(' ') }),
    isSure: sure * 2 >= terms.length && (ranked[0]?.share ?? 0) >= sureShare,
    languages,
  };
}

/** The municipalities that are named, ahead of what was found beside them. */
function withPages(pages: readonly string[], found: Answer, { entries }: SearchSources): Answer {
  const named = pages.flatMap((page) => entries.find(({ address, kind }) => kind === 'k' && address === page) ?? []);
  return {
    ...found,
    named: [...new Set([...named, ...found.named])],
    entries: [...named, ...found.entries.filter((entry) => !named.includes(entry))],
  };
}

/** The municipalities whose villages may be meant by words that are nothing else for sure. */
async function findMisspelt(
  query: string,
  terms: readonly Term[],
  places: PlacesByPage,
  { isReal }: SearchSources,
): Promise<string[]> {
  const unsure = terms.filter((term) => !isFound(term) || !term.isSure).map(({ written }) => written);
  const real = await Promise.all(unsure.map(isReal));
  return findNearPages(
    query,
    unsure.filter((word, index) => !real[index] && !/\d/.test(word)),
    places,
  );
}

const maxNameWords = 3;

/** Looks for each word of a query, but for what was meant as one that says nothing. */
async function lookForAll(words: readonly string[], sources: SearchSources): Promise<Term[]> {
  const all = await Promise.all(words.map((word) => look(word, sources)));
  const telling = all.filter((term) => isFound(term) || !isStopWordSlip(term.written));
  return telling.length > 0 ? telling : all;
}

/** What is found for a query, without the need that it may be about. */
async function search(query: string, sources: SearchSources, literal: boolean): Promise<Answer> {
  const words = tellingWords(query, sources.county);
  // The name of a village (Vika, Dala Floda) may be made of words that pages have, and so may a compound.
  const mayBeName = words.length <= maxNameWords;
  const parts = await lookForAll(words, sources);
  const terms = mayBeName && !literal ? [...parts, ...(await lookJoined(words, sources))] : parts;
  if (literal || (terms.every(isFound) && !mayBeName)) return toAnswer(terms, query, [], sources);
  const unknown = new Set(terms.filter((term) => !isFound(term)).map(({ written }) => written));
  const places = await sources.places();
  const pages = findPages(query, mayBeName && asksWho(words) ? words : [...unknown], places);
  if (pages.length > 0)
    return { ...withPages(pages, await toAnswer(terms, query, [], sources), sources), isSure: true };
  if (unknown.size === 0) return toAnswer(terms, query, [], sources);
  const vocabulary = await sources.vocabulary();
  const languages = findLanguages(splitWords(query), unknown, vocabulary);
  if (languages.length > 0) return toAnswer(terms, query, languages, sources);
  const joined = await lookTogether(terms, sources, vocabulary);
  const meant = await Promise.all(joined.map((term) => lookAgain(term, sources, vocabulary)));
  const near = await findMisspelt(query, meant, places, sources);
  const found = await toAnswer(meant, query, [], sources);
  // A name that is only near is a guess, and names no municipality.
  return { ...withPages(near, found, sources), named: found.named };
}

/** What was found, or the languages that are written as a query is where nothing was. */
async function withScript(found: Answer, query: string, { ownScripts }: SearchSources): Promise<Answer> {
  if (found.entries.length > 0 || !scriptOf(query)) return found;
  const inScript = inScriptOf(query, await ownScripts(), found.languages);
  return inScript.length > 0 ? { ...found, inScript } : found;
}

/**
 * Answers a query in Swedish: pages by how much they are about its words, and a word without hits by what it may mean,
 * unless it exists. What somebody in need may search for is answered first of all.
 * @param literal looks for the words as they are written, and for nothing else
 */
export async function answer(query: string, sources: SearchSources, literal = false): Promise<Answer> {
  const [found, written] = await Promise.all([search(query, sources, literal), needOf(query, sources)]);
  const need = written ?? (found.isSure && found.meant ? await needOf(found.meant, sources) : undefined);
  if (!need) return withScript(found, query, sources);
  const needs = await sources.needs();
  const entries = helpFirst(found.entries, found.named, found.titled, query);
  return { ...found, entries, need: inMunicipality(onNearest(need, found, needs), found.named) };
}
