import type { Usage } from './measure.ts';

/** One builder at one size. */
export interface Row {
  size: number;
  builder: string;
  usage: Usage;
  pages: number;
  bytes: number;
  /** Its CPU time as a multiple of plain Eleventy's. */
  ratio: number;
}

const write = (value: number, decimals: number) =>
  value.toLocaleString('sv', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

const columns: [heading: string, toText: (row: Row) => string][] = [
  ['Storlek', ({ size }) => write(size, 0)],
  ['Byggare', ({ builder }) => builder],
  ['CPU s', ({ usage }) => write(usage.cpu, 2)],
  ['Vägg s', ({ usage }) => write(usage.wall, 2)],
  ['Minne MB', ({ usage }) => (usage.megabytes ? write(usage.megabytes, 0) : '–')],
  ['Sidor', ({ pages }) => write(pages, 0)],
  ['Sidor/s', ({ usage, pages }) => write(pages / usage.wall, 0)],
  ['Byte/sida', ({ bytes }) => write(bytes, 0)],
  ['Mot Eleventy', ({ ratio }) => write(ratio, 2)],
];

/** The rows as a table of text: words to the left, numbers to the right. */
export function formatTable(rows: readonly Row[]): string {
  const lines = [columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, toText]) => toText(row)))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  const align = (text: string, index: number) =>
    index === 1 ? text.padEnd(widths[index] ?? 0) : text.padStart(widths[index] ?? 0);
  return lines.map((line) => line.map(align).join('  ').trimEnd()).join('\n');
}

export const formatRatio = (ratio: number) => write(ratio, 2);
