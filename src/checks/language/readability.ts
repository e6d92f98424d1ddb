import { measureReadability, type Readability } from '../../lib/lix.ts';
import { pageKind, type Reader } from '../../schemas/page-kinds.ts';
import type { Block } from './running-text.ts';

/** A page's running text, measured, and what lies outside what it aims at for its reader. */
export interface RatedPage extends Readability {
  address: string;
  reader: Reader;
  /** Words in a sentence outside steps, answers and boxes; undefined where there are too few to say. */
  mean?: number;
  /** Sentences of six words or fewer there, in percent. */
  shortShare?: number;
  /** Why it is heavy. Advice. */
  heavy: string[];
  /** Why it is chopped. Advice, and never to be mended by more words. */
  chopped: string[];
}

// Of fewer, one sentence decides the figures.
const minSentences = 10;
const mean = [9, 14] as const;
const maxShort = 25;

/** Judges figures by what they aim at: what is too much, and what is too little. */
function judge({ lix, sentences, reader, ...loose }: Omit<RatedPage, 'heavy' | 'chopped'>) {
  const [low, high] = reader.lix;
  const { mean: length = mean[0], shortShare = 0 } = reader.isJoined ? loose : {};
  return {
    heavy: [...(lix > high ? [`LIX över ${high}`] : []), ...(length > mean[1] ? [`över ${mean[1]} ord i snitt`] : [])],
    chopped: [
      ...(lix < low && sentences >= minSentences ? [`LIX under ${low}`] : []),
      ...(length < mean[0] ? [`under ${mean[0]} ord i snitt`] : []),
      ...(shortShare > maxShort ? [`över ${maxShort} % korta`] : []),
    ],
  };
}

function ratePage(address: string, blocks: readonly Block[]): RatedPage {
  const whole = measureReadability(blocks.map(({ text }) => text));
  const loose = measureReadability(blocks.filter(({ isApart }) => !isApart).map(({ text }) => text));
  const figures =
    loose.sentences < minSentences
      ? {}
      : { mean: loose.words / loose.sentences, shortShare: (100 * loose.short) / loose.sentences };
  const page = { address, reader: pageKind(address).reader, ...whole, ...figures };
  return { ...page, ...judge(page) };
}

/**
 * Rates pages in Swedish by how their running text reads, the hardest first. All that it finds is advice. The figure
 * for the whole is LIX; how sentences hang together is asked where ten or more stand outside steps, answers and boxes,
 * and so is whether LIX is too low.
 * @param pages built pages by their address
 */
export function rateReadability(pages: ReadonlyMap<string, { lang: string; running: readonly Block[] }>): RatedPage[] {
  return [...pages]
    .filter(([, { lang }]) => lang === 'sv')
    .map(([address, { running }]) => ratePage(address, running))
    .sort((a, b) => b.lix - a.lix);
}

const decimal = (value: number) => value.toLocaleString('sv', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const columns = ['sida', 'slag', 'meningar', 'LIX', 'mål', 'ord i snitt', 'korta'];

const cells = ({ address, reader, sentences, lix, mean: length, shortShare }: RatedPage) => [
  address,
  reader.name,
  `${sentences}`,
  decimal(lix),
  reader.lix.join('–'),
  length === undefined ? '–' : decimal(length),
  shortShare === undefined ? '–' : `${Math.round(shortShare)} %`,
];

const marks = ({ heavy, chopped }: RatedPage) =>
  [heavy.length > 0 && `tung: ${heavy.join(', ')}`, chopped.length > 0 && `hackig: ${chopped.join(', ')}`]
    .filter(Boolean)
    .join('; ');

/** A table for editors: what each page's running text is like, and what lies outside what it aims at for its reader. */
export function formatReadability(pages: readonly RatedPage[]): string {
  const rows = [columns, ...pages.map(cells)];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return rows
    .map((row, at) => {
      const page = pages[at - 1];
      return [line(row), page ? marks(page) : ''].join('  ').trimEnd();
    })
    .join('\n');
}

const number = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What to do about the pages that lie outside what they aim at; nothing where there are none. */
export function adviseOnReadability(pages: readonly RatedPage[]): string[] {
  const heavy = pages.filter((page) => page.heavy.length > 0).length;
  const chopped = pages.filter((page) => page.chopped.length > 0).length;
  if (heavy + chopped === 0) return [];
  const advice = [
    heavy > 0 && `${number(heavy, 'tung sida', 'tunga sidor')}: dela långa meningar och byt långa ord.`,
    chopped > 0 &&
      `${number(chopped, 'hackig sida', 'hackiga sidor')}: bind ihop meningar som hör ihop, med och, men, eftersom …; lägg inte till ord.`,
    `Målet är ${mean.join('–')} ord i snitt, och högst ${maxShort} % meningar med sex ord eller färre. Det är råd: sidorna publiceras ändå.`,
  ];
  return advice.filter((line) => line !== false);
}
