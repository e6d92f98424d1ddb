import type { Records } from '../../schemas/records.ts';

/** A change in a file, as a test makes it and an editor would. */
export interface Edit {
  file: string;
  /** The text there is, once in the file or first of several. A pattern where it is what editors have written. */
  from: string | RegExp;
  to: string | ((found: string) => string);
}

/** What the tasks take their examples from: what there is at hand, so that they are always true. */
export interface GuideExample {
  /** The short name of a municipality, without a visiting address if there is one. */
  place: string;
  publisher: string;
  website: string;
  /** The id of a link. */
  source: string;
}

/** Chooses what the tasks are about. */
export function pickExample({ links, municipalities }: Pick<Records, 'links' | 'municipalities'>): GuideExample {
  const lacking = municipalities.find(({ visitingAddress }) => !visitingAddress) ?? municipalities[0];
  return {
    place: lacking?.shortName ?? 'Kommunen',
    publisher: lacking?.name ?? 'Kommunen',
    website: lacking?.website.value ?? 'egen',
    source: links[0]?.id ?? 'id',
  };
}

/** A file that a task begins with, as somebody would put it there. */
export interface Added {
  file: string;
  /** What stands in it. */
  text?: string;
  /** A file that is there, of which it is a copy: a picture, a document. */
  like?: string;
}

/** An everyday task, told in a few lines. A test follows it, so that it stays true. */
export interface Task {
  id: string;
  title: string;
  /** What to do, a line each. A command stands in backticks. */
  lines: readonly string[];
  /** The list in the browser editor where the same is done. */
  browser?: string;
  /** How it is done there, where that is more than to fill in fields. */
  inBrowser?: string;
  /** It is done in the browser alone, or with others: no file shows that somebody has. */
  isShared?: boolean;
  /** What is answered when the command asks. */
  answers?: Readonly<Record<string, string>>;
  /** The command that is run first. */
  command?: string;
  adds?: readonly Added[];
  removes?: readonly string[];
  edits?: readonly Edit[];
  /** A mistake that is easily made here, and the very words that the check has for it. */
  mistake?: { edit: Edit; message: string };
}

/** Tasks that belong together. */
export interface TaskGroup {
  id: string;
  title: string;
  tasks: readonly Task[];
}

/** The last line of nearly every task. */
export const thenCheck = 'Spara filen och kör `npm run check`.';

/** The page about the newsletter, which there always is: the examples write on it. */
export const newsletter = 'src/content/nyhetsbrev/index.md';

/** Writes something last in a file, whatever stands there. */
export const append = (text: string, file = newsletter): Edit => ({ file, from: /\n*$/, to: `\n\n${text}\n` });

/** What a record of our own says of where it comes from. */
export const ownSource = {
  publisher: 'Länsstyrelsen',
  source: 'egen',
  published: null,
  checked: '2026-11-24',
  confidence: 'high',
};

/** Puts a record first in a file of records. */
export const addRecord = (file: string, record: object): Edit => ({
  file,
  from: '[\n',
  to: `${JSON.stringify([record], null, 2).slice(0, -'\n]'.length)},\n`,
});
