import { formatAnnotation } from '../lib/annotation.ts';

/** Something an editor has to mend (error) or look at (warning). */
export interface Fault {
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in characters. */
  column: number;
  what: string;
  fix: string;
  severity?: 'warning';
  /** Nobody has done anything wrong: days have passed. It is never an error, and the night opens a ticket for it. */
  cause?: 'time';
}

/** What is wrong, and what to do about it. */
export type Message = [what: string, fix: string];

/** What time alone makes of a fault: advice. */
export const ofTime = { severity: 'warning', cause: 'time' } as const;

/** A rule's finding: where in the text of a page, by line and column from 0, what is wrong and what to do. */
export interface Finding extends Omit<Fault, 'file'> {}

/** The line and column of a place in a text. */
export function placeAt(text: string, offset: number): Pick<Fault, 'line' | 'column'> {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** The faults that stop a build: warnings do not. */
export const errorsIn = (faults: readonly Fault[]): Fault[] => faults.filter(({ severity }) => severity !== 'warning');

/** Thrown where content may not be published. It carries every fault, not the first one. */
export class ContentError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(formatFaults(faults));
    this.name = 'ContentError';
    // An editor has no use for where in our code the fault was found.
    this.stack = '';
  }
}

const byPlace = (a: Fault, b: Fault) =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column || (a.what < b.what ? -1 : 1);

/** Faults in reading order: file, line, column. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(byPlace);
}

// What editors wrote is quoted in messages: it may be long, have line ends, or hold signs that steer a terminal.
const inOneLine = (text: string) =>
  text
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\S{120,}/g, (word) => `${word.slice(0, 100)}…`)
    .trim();

/** One line a fault: `file:line:column  what  fix`. */
export function formatFaults(faults: readonly Fault[]): string {
  return sortFaults(faults)
    .map(({ file, line, column, what, fix, severity }) =>
      [`${file}:${line}:${column}`, severity ? `Varning: ${what}` : what, fix].map(inOneLine).join('  '),
    )
    .join('\n');
}

/** One line a fault, for GitHub to show at its place in a pull request. */
export function formatAnnotations(faults: readonly Fault[]): string {
  return sortFaults(faults)
    .map(({ what, fix, severity, ...place }) =>
      formatAnnotation({
        ...place,
        kind: severity ? 'notice' : 'error',
        title: severity ? 'Råd' : 'Fel',
        message: inOneLine(`${what} ${fix}`),
      }),
    )
    .join('\n');
}

// What editors wrote is quoted in messages: it is text in a summary too, whatever signs it has.
const asMarkdown = (text: string) => inOneLine(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');

/** Faults in Markdown, for the summary of a run: all of them, where GitHub shows ten at their lines. Advice is folded in. */
export function formatSummary(heading: string, faults: readonly Fault[]): string {
  const rows = sortFaults(faults).map(
    ({ file, line, what, fix }) => `- **${asMarkdown(file)}, rad ${line}:** ${asMarkdown(`${what} ${fix}`)}`,
  );
  const isAdvice = errorsIn(faults).length === 0;
  return isAdvice
    ? `<details><summary>${heading}</summary>\n\n${rows.join('\n')}\n\n</details>\n\n`
    : `## ${heading}\n\n${rows.join('\n')}\n\n`;
}
