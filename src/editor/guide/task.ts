import type { Records } from '../../schemas/records.ts';

/** A change in a file, as a test makes it and an editor would. */
export interface Edit {
  file: string;
  /** The text there is, once in the file or first of several. A pattern where it is what editors have written. */
  from: string | RegExp;
  to: string | ((found: string) => string);
}

/** What the tasks take their examples from: what there is at hand, so that they are always true. */
export interface Example {
  /** The short name of a municipality, without a visiting address if there is one. */
  place: string;
  publisher: string;
  website: string;
  /** The id of a link. */
  source: string;
}

/** Chooses what the tasks are about. */
export function pickExample({ links, municipalities }: Pick<Records, 'links' | 'municipalities'>): Example {
  const lacking = municipalities.find(({ visitingAddress }) => !visitingAddress) ?? municipalities[0];
  return {
    place: lacking?.shortName ?? 'Kommunen',
    publisher: lacking?.name ?? 'Kommunen',
    website: lacking?.website.value ?? 'egen',
    source: links[0]?.id ?? 'id',
  };
}

/** An everyday task, told in a few lines. A test follows it, so that it stays true. */
export interface Task {
  id: string;
  title: string;
  /** What to do, a line each. A command stands in backticks. */
  lines: readonly string[];
  /** What is answered when the command asks. */
  answers?: Readonly<Record<string, string>>;
  /** The command that is run first. */
  command?: string;
  edits?: readonly Edit[];
  /** A mistake that is easily made here, and the very words that the check has for it. */
  mistake: { edit: Edit; message: string };
}

/** The last line of nearly every task. */
export const thenCheck = 'Spara filen och kör `npm run check`.';
