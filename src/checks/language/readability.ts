import { Parser } from 'htmlparser2';
import { ordinaryAddress } from '../../lib/addresses.ts';
import { measureReadability, type Readability } from '../../lib/lix.ts';

/** A page's readability, and the figure that it may not pass. */
export interface RatedPage extends Readability {
  address: string;
  limit: number;
}

const read = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const left = new Set(['table', 'address', 'script', 'template']);

/** The paragraphs, items and headings of a page's main content, as one text each. */
export function readBlocks(html: string): string[] {
  const blocks: string[] = [];
  const open: string[] = [];
  let [depth, skipped] = [0, 0];
  const parser = new Parser({
    onopentag(name) {
      if (name === 'main') depth += 1;
      if (left.has(name)) skipped += 1;
      if (read.has(name) && depth > 0) open.push('');
    },
    ontext(text) {
      if (open.length > 0 && skipped === 0) open.push(`${open.pop()}${text}`);
    },
    onclosetag(name) {
      if (name === 'main') depth -= 1;
      if (left.has(name)) skipped -= 1;
      if (read.has(name) && open.length > 0) blocks.push(open.pop()?.replace(/\s+/g, ' ').trim() ?? '');
    },
  });
  parser.end(html);
  return blocks.filter(Boolean);
}

const help = /^\/(|kommuner\/.+|orolig-for-ett-barn\/|for-unga\/|utsatt-for-brott\/|gangsnacket\/)$/;

/**
 * The highest figure for a page: an easy-read one has to be very easy, and where people look for help they have to be
 * easier than elsewhere (LNG-01, LNG-04).
 */
export function readabilityLimit(address: string): number {
  if (ordinaryAddress(address)) return 30;
  return help.test(address) ? 35 : 40;
}

/**
 * Rates pages in Swedish by how hard they are to read, the hardest first.
 * @param pages built pages by their address
 */
export function rateReadability(pages: ReadonlyMap<string, string>): RatedPage[] {
  return [...pages]
    .filter(([, html]) => /<html lang="sv"/.test(html))
    .map(([address, html]) => ({
      address,
      limit: readabilityLimit(address),
      ...measureReadability(readBlocks(html)),
    }))
    .sort((a, b) => b.lix - a.lix);
}

const decimal = (value: number) => value.toLocaleString('sv', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A table for editors: address, LIX, what it may be. */
export function formatReadability(pages: readonly RatedPage[]): string {
  const width = Math.max(...pages.map(({ address }) => address.length));
  const rows = pages.map(
    ({ address, lix, limit, words, sentences }) =>
      `${address.padEnd(width)}  ${decimal(lix).padStart(4)}  högst ${limit}  ${decimal(words / sentences).padStart(4)} ord per mening` +
      `${lix > limit ? '  för svår: korta meningar och byt långa ord' : ''}`,
  );
  return ['LIX, de svåraste sidorna först', ...rows].join('\n');
}
