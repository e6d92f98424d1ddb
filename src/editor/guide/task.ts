/** A change in a file, as a test makes it and an editor would. */
export interface Edit {
  file: string;
  /** The text there is, once in the file or first of several. */
  from: string;
  to: string;
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
