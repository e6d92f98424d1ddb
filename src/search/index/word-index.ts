import { createHash } from 'node:crypto';
import type { Entry } from '../answer/titles.ts';
import { toRow } from '../answer/titles.ts';
import {
  type IndexPart,
  partFile,
  partOfKey,
  type SearchCatalogue,
  scoreUnit,
  smallPart,
  smallParts,
  stemOf,
  textFile,
} from '../answer/word-index.ts';

/** What is indexed in one language. */
export interface IndexedLanguage {
  lang: string;
  entries: readonly Omit<Entry, 'id'>[];
  /** The words of each entry with their weights. */
  copies: readonly ReadonlyMap<string, number>[];
  /** What excerpts of each are taken from. */
  texts: readonly string[];
  /** The phrases that each stem stands in. */
  phrases?: ReadonlyMap<string, readonly number[]>;
}

// BM25 (Robertson and Zaragoza, 2009), the weight of a word's place instead of how often it stands there: how soon more
// weight says no more, and how much is taken from what is long. Tried by the judged queries.
const saturation = 2;
const lengthShare = 0.3;
// Ahead of what stands in titles: as much as is taken for telling (src/search/answer/rank.ts).
const scale = 1.4;

/** What has each stem, with the weight of its most telling place. */
function weighStems(copies: IndexedLanguage['copies'], lang: string): Map<string, Map<number, number>> {
  const stems = new Map<string, Map<number, number>>();
  for (const [row, copy] of copies.entries())
    for (const [word, weight] of copy) {
      const stem = stemOf(word, lang);
      const rows = stems.get(stem) ?? new Map<number, number>();
      rows.set(row, Math.max(weight, rows.get(row) ?? 0));
      stems.set(stem, rows);
    }
  return stems;
}

function scoreStems({ copies, lang }: IndexedLanguage): [stem: string, postings: number[]][] {
  const mean = copies.reduce((sum, { size }) => sum + size, 0) / Math.max(1, copies.length);
  const long = copies.map(({ size }) => saturation * (1 - lengthShare + (lengthShare * size) / mean));
  const stems = [...weighStems(copies, lang)].sort(([one], [other]) => (one < other ? -1 : 1));
  return stems.map(([stem, rows]) => {
    const rarity = scale * Math.log(1 + (copies.length - rows.size + 0.5) / (rows.size + 0.5));
    const scoreOf = (row: number, weight: number) =>
      (rarity * (saturation + 1) * weight) / ((long[row] ?? saturation) + weight);
    const postings = [...rows].flatMap(([row, weight]) => [
      row,
      Math.max(1, Math.round(scoreUnit * scoreOf(row, weight))),
    ]);
    return [stem, postings];
  });
}

// In bytes of JSON: a tenth of it is left once it is packed with the others that a query asks for.
const partSize = 7_000;

type Posted = readonly [stem: string, postings: readonly number[]];

const sizeOf = (stems: readonly Posted[]) =>
  stems.reduce((sum, [stem, postings]) => sum + stem.length + 4 * postings.length, 0);

/** The parts of an index, by their names: as many as its stems need, and those of the pairs of small words. */
const namesOf = (lang: string, count: number): string[] => [
  ...Array.from({ length: count }, (_, part) => String(part)),
  ...(lang === 'sv' ? Array.from({ length: smallParts }, (_, part) => smallPart(part)) : []),
];

/** Deals the stems of a language, and the pairs of its phrases, out on the parts of its index. */
function dealStems(indexed: IndexedLanguage): { count: number; parts: Map<string, Omit<IndexPart, 'version'>> } {
  const stems = scoreStems(indexed);
  const phrases = [...(indexed.phrases ?? [])];
  const count = indexed.lang === 'sv' ? Math.max(1, Math.ceil((sizeOf(stems) + sizeOf(phrases)) / partSize)) : 1;
  const deal = (posted: readonly Posted[]) => {
    const dealt = new Map<string, Posted[]>();
    for (const one of posted) {
      const name = partOfKey(one[0], count);
      const own = dealt.get(name);
      if (own) own.push(one);
      else dealt.set(name, [one]);
    }
    return (name: string) => Object.fromEntries(dealt.get(name) ?? []);
  };
  const [stemsIn, phrasesIn] = [deal(stems), deal(phrases)];
  const names = namesOf(indexed.lang, count);
  return { count, parts: new Map(names.map((name) => [name, { stems: stemsIn(name), phrases: phrasesIn(name) }])) };
}

/**
 * Makes the files of the index: the catalogue, the parts, and the texts, below the folder of the search.
 * @param county the name of ours
 * @returns each file's path with its content, JSON
 */
export function makeIndex(languages: readonly IndexedLanguage[], county = ''): Map<string, string> {
  const parts = languages.map((indexed) => ({ ...indexed, parts: dealStems(indexed) }));
  const dealt = parts.map((own) => ({ ...own, parts: [...own.parts.parts] }));
  const version = createHash('sha256').update(JSON.stringify(dealt)).digest('hex').slice(0, 10);
  const catalogue: SearchCatalogue = {
    version,
    county,
    languages: Object.fromEntries(
      parts.map(({ lang, entries, parts: own }) => [lang, { parts: own.count, rows: entries.map(toRow) }]),
    ),
  };
  const files = parts.flatMap(({ lang, texts, parts: own }) => [
    ...[...own.parts].map(
      ([name, part]) =>
        [partFile(version, lang, name), JSON.stringify({ version, ...part } satisfies IndexPart)] as const,
    ),
    ...texts.map((text, row) => [textFile(version, `${lang}_${row}`), JSON.stringify(text)] as const),
  ]);
  return new Map([['titles.json', JSON.stringify(catalogue)], ...files]);
}
