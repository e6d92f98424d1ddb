import { memoize } from '../../lib/memoize.ts';
import { fold, splitWords } from './tokens.ts';

/** What says that a query is about no need though it has its words: fetched only where it has them. */
export interface Denials {
  not?: readonly string[];
  /** What says so wherever it stands. */
  unless?: readonly string[];
}

/** A need as browsers get it: what is sought by, and what is shown. */
export interface KnownNeed extends Denials {
  id: string;
  sentence: string;
  words: readonly string[];
  /** What counts where nothing else was written. */
  alone?: readonly string[];
  english?: { sentence: string; words: readonly string[] };
  /** The numbers to call, as they are printed, with the name of who answers in Swedish and in English. */
  numbers: readonly { number: string; name: string; english: string }[];
  page: { address: string; title: string };
}

/** The need that a query is about, and the language that it was written in. */
export interface FoundNeed {
  need: KnownNeed;
  lang: 'sv' | 'en';
}

// Other words that may stand between those of a phrase: "min man har börjat slå mig".
const maxGap = 2;

const minWordLength = 4;

/** A word with each letter once where it stands doubled: few who are afraid spell well. One too short would be another. */
const withoutDoubles = memoize((word): string => {
  const single = word.replace(/(.)\1+/g, '$1');
  return single.length < minWordLength ? word : single;
});

const tokens = (text: string) => splitWords(text).map(fold);

const isSame = (written: string, wanted: string) =>
  wanted.endsWith('*') ? written.startsWith(wanted.slice(0, -1)) : written === wanted;

/** True where a word of a query is the one of a phrase; a star stands for any ending. */
const isWord = (written: string, wanted: string) =>
  isSame(written, wanted) || isSame(withoutDoubles(written), withoutDoubles(wanted));

const readPhrase = memoize((phrase) =>
  phrase.split(/\s+/).map((word) => (word.endsWith('*') ? `${tokens(word).join('')}*` : tokens(word).join(''))),
);

/** Where a phrase stands in a query: the position of each of its words. Undefined where it does not. */
function positionsOf(phrase: string, query: readonly string[]): number[] | undefined {
  const [first = '', ...rest] = readPhrase(phrase);
  for (const [start, word] of query.entries()) {
    if (!isWord(word, first)) continue;
    const positions = [start];
    for (const wanted of rest) {
      const from = (positions.at(-1) ?? 0) + 1;
      const next = query.slice(from, from + maxGap + 1).findIndex((other) => isWord(other, wanted));
      if (next < 0) break;
      positions.push(from + next);
    }
    if (positions.length === rest.length + 1) return positions;
  }
  return undefined;
}

/** The words of a query without those that only look like a need: "skjuta upp mötet". */
function withoutLookAlikes(query: readonly string[], phrases: readonly string[] = []): string[] {
  const taken = new Set(phrases.flatMap((phrase) => positionsOf(phrase, query) ?? []));
  return query.filter((_, position) => !taken.has(position));
}

// Who writes one of these asks at work about a subject, unless it is about the own life.
const workWord =
  /^(plan$|planen$|yrkesverksam|konsultation|metodstod|processtod|strategi|handlingsplan|atgardsplan|lagesbild|lagesrapport|utvardering|forskning|statistik|konferens|natverkstraff|samordnar|handledning|rutiner|riktlinje|kartlagg|lanets|lansgemensam)/;
// "Som lärare" and "råd till personal" are at work whatever else is said; "min lärare" may be what is wrong.
const atWork =
  /(^| )(rad|stod|utbildning|stodtelefon) (till|for|at) (personal|yrkes\p{L}*)( |$)|(^| )(som|ar) (larare|fritidsledare|kurator|rektor|skolskoterska|handlaggare|socialsekreterare|polis)( |$)/u;
const ownWords = new Set(['jag', 'mig', 'min', 'mitt', 'mina', 'vi', 'oss', 'vart', 'vara']);

const isAtWork = (query: readonly string[]) =>
  atWork.test(query.join(' ')) ||
  (query.some((word) => workWord.test(word)) && !query.some((word) => ownWords.has(word)));

// Who learns about a subject, or looks for a work about it. A film about somebody is none.
const paper = '\\p{L}*uppsats\\p{L}*|(?:skol|grupp|gymnasie|examens|fordjupnings)arbete\\p{L}*';
const work =
  '(?:lax|prov|redovisning|bok|bocker|film|serie|spel|dokumentar|podd|artik|intervju|kronik|foredrag|forelas|utbildning|kurs|lektion)\\p{L}*';
const learns = new RegExp(
  `(^| )(?:${paper}|plugga\\p{L}* (?:till|infor|om|pa) |${work} (?:om|kring) (?!mig|oss|min|mitt|mina|honom|henne))`,
  'u',
);

const isOwn = (phrase: string) => readPhrase(phrase).some((word) => ownWords.has(word));

/** A need by what is told in it of the own life alone. */
const onlyOwn = ({ english: _, alone: __, ...need }: KnownNeed): KnownNeed => ({
  ...need,
  words: need.words.filter(isOwn),
});

/** How much a phrase tells: of two, that of more words is about less. */
const toldBy = (phrases: readonly string[] = [], query: readonly string[]): number =>
  Math.max(0, ...phrases.map((phrase) => (positionsOf(phrase, query) ?? []).length));

/** How much is told by a phrase that is the whole of a query. */
const toldAlone = ({ alone }: KnownNeed, query: readonly string[]): number =>
  toldBy(alone, query) === query.length ? query.length : 0;

// A phrase of so many words says what it is about, whatever stands beside it.
const certain = 3;

/** A need whose words stand in a query, with how many of the query's words told it. */
function matchNeed(need: KnownNeed, query: readonly string[]): (FoundNeed & { told: number }) | undefined {
  const rest = withoutLookAlikes(query, need.not);
  const least = toldBy(need.unless, query) > 0 ? certain : 1;
  const told = Math.max(toldBy(need.words, rest), toldAlone(need, query));
  if (told >= least) return { need, lang: 'sv', told };
  const english = toldBy(need.english?.words, rest);
  return english >= least ? { need, lang: 'en', told: english } : undefined;
}

/** The needs whose words stand in a query, whatever denies them. */
export const mayBeAbout = (query: string, needs: readonly KnownNeed[]): KnownNeed[] =>
  needs.filter(({ not: _, unless: __, ...need }) => matchNeed(need, tokens(query)));

/**
 * The need that a query is about: the one told by most of its words, and of several the first; a danger to life stands first among them.
 * @param query as it was written, in Swedish or English
 * @returns undefined where it is about none
 */
export function findNeed(query: string, needs: readonly KnownNeed[]): FoundNeed | undefined {
  const written = tokens(query);
  // A danger to life is answered whoever asks, and before all else.
  const [first, ...rest] = isAtWork(written) ? needs.slice(0, 1) : needs;
  const others = learns.test(written.join(' ')) ? rest.map(onlyOwn) : rest;
  const found = [first, ...others].flatMap((need) => (need ? (matchNeed(need, written) ?? []) : []));
  if (found[0]?.need === first) return found[0];
  return found.sort((one, other) => other.told - one.told)[0];
}
