import type { Disk } from '../editor-folder.ts';
import type { Hand } from './hand.ts';

/** The files of the project: texts by path. */
export type Files = Readonly<Record<string, string>>;

/** A task of an editor, done in the browser. */
export interface EditorTask {
  number: number;
  title: string;
  /** What stands in the folder before, beside the made-up site. */
  before?: Files;
  /** Does the task from the list of pages on. Answers with what the person met, where it was more than fields. */
  run(hand: Hand, disk: Disk): Promise<string>;
  /** The files as somebody would have left them who wrote in them by hand: undefined for one that goes. */
  expected(files: Files): Record<string, string | undefined>;
}

/** Replaces something that stands once in a text. */
export function swap(text: string | undefined, ...pairs: [from: string, to: string][]): string {
  return pairs.reduce((now, [from, to]) => {
    if (now.split(from).length !== 2) throw new Error(`Står inte en gång: ${from}`);
    return now.replace(from, () => to);
  }, text ?? '');
}

/** A file of records with one more, last. */
export const addLast = (text: string | undefined, record: object): string =>
  `${(text ?? '').trimEnd().replace(/\n\]$/, '')},${JSON.stringify([record], null, 2).slice(1)}\n`;

/** The day on which all of it is done. */
export const day = '2026-11-25';
