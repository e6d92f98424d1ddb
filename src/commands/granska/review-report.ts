import { stringify } from 'csv-stringify/sync';
import { type Fault, formatFaults } from '../../checks/fault.ts';
import { describeDue, pickReviews, type ReviewRow, summariseReviews } from '../../collections/review-list.ts';
import type { UnknownFact } from '../../collections/unknown-facts.ts';

/** A row with the line of its file where the date stands. */
export type PlacedRow = ReviewRow & { line: number };

const placeOf = ({ file, line }: Pick<PlacedRow, 'file' | 'line'>) => `${file}:${line}`;

const cut = (text: string, maxLength: number) => (text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text);

const lapsedTitle = 'Det här stämmer inte längre, för att tiden har gått:';

/**
 * A table for the terminal: how late, last read, who, what, where and the source to compare with.
 * @param lapsed what was true when it was written, and is no longer
 */
export function formatReviewTable(
  rows: readonly PlacedRow[],
  lapsed: readonly Fault[],
  today: string,
  all = false,
): string {
  const lines = (all ? rows : pickReviews(rows)).map((row) => [
    describeDue(row),
    row.last,
    row.owner,
    cut(row.name, 50),
    placeOf(row),
    row.source,
  ]);
  const table = [['När', 'Senast', 'Ansvarig', 'Vad', 'Plats', 'Källa'], ...lines];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  const printed = table.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [
    summariseReviews(rows, today),
    '',
    ...printed,
    '',
    'Läs källan, rätta det som har ändrats och skriv dagens datum på raden.',
    ...(lapsed.length > 0 ? ['', lapsedTitle, formatFaults(lapsed)] : []),
  ].join('\n');
}

/** The lines of what nobody knows yet, after the table; none where all is known. */
export const formatUnknown = (unknown: readonly (UnknownFact & { line: number })[]): string[] =>
  unknown.length === 0
    ? []
    : ['', 'Det här saknas. Fråga den som vet:', ...unknown.map((row) => `${placeOf(row)}  ${row.name}: ${row.what}`)];

const csvColumns = {
  kind: 'slag',
  name: 'namn',
  overdue: 'dagar_sen',
  last: 'senast',
  owner: 'ansvarig',
  source: 'kalla',
  voucher: 'sager',
  file: 'fil',
  line: 'rad',
};

/** Every row as comma-separated values (RFC 4180), for a spreadsheet: no cell is a formula to it. */
export const formatCsv = (rows: readonly PlacedRow[]): string =>
  stringify([...rows], { header: true, columns: csvColumns, escape_formulas: true, eof: false });

// A ticket has room for 65 536 characters.
const maxInTicket = 150;

const escapeCell = (text: string) => text.replace(/[|\\`*_<>[\]]/g, '\\$&');

function formatLapsed(lapsed: readonly Fault[]): string[] {
  if (lapsed.length === 0) return [];
  const lines = lapsed.map(({ file, line, what, fix }) => `- ${escapeCell(`${file}:${line} ${what} ${fix}`)}`);
  return [lapsedTitle, '', ...lines.slice(0, maxInTicket)];
}

/**
 * The month's ticket in Markdown; empty where nothing is late and nothing has lapsed.
 * @param lapsed what was true when it was written, and is no longer
 */
export function formatTicket(rows: readonly PlacedRow[], lapsed: readonly Fault[], today: string): string {
  return [formatLapsed(lapsed), formatLate(rows, today)]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

function formatLate(rows: readonly PlacedRow[], today: string): string[] {
  const late = rows.filter(({ overdue }) => overdue > 0);
  if (late.length === 0) return [];
  const lines = late
    .slice(0, maxInTicket)
    .map((row) =>
      [describeDue(row).replace(' sen', ''), row.last, row.owner, row.name, placeOf(row), row.source]
        .map(escapeCell)
        .join(' | '),
    );
  return [
    summariseReviews(rows, today),
    '',
    'Läs källan, rätta det som har ändrats och skriv dagens datum: `reviewed` på en sida, `checked` i en post.',
    '',
    '| Sen | Senast | Ansvarig | Vad | Plats | Källa |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines.map((line) => `| ${line} |`),
    ...(late.length > maxInTicket ? ['', `Och ${late.length - maxInTicket} till: kör \`npm run granska\`.`] : []),
  ];
}
