import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What an editor does to one file. */
export interface Change {
  file: string;
  /** The file as the editor saves it, made of what was there (nothing, for a new file), or null when it is taken away. */
  make: (before: string) => string | Buffer | null;
}

/** A mistake that an editor makes in the small project, and every line that the check has to answer with. */
export interface Mistake {
  name: string;
  changes: readonly Change[];
  /** `file:line:column  what is wrong  what to do`. */
  expected: readonly string[];
}

/** Does in a folder what an editor does. @throws where it changes nothing: a fault of the table */
export function save(folder: string, { file, make }: Change): void {
  const path = join(folder, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const after = make(before);
  if (after === before) throw new Error(`Inget att ändra i ${file}`);
  if (after === null) rmSync(path);
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, after);
  }
}

/** The page that others link to. */
export const law = 'src/content/lagen/index.md';

export const edit = (file: string, from: string | RegExp, to: string): Change => ({
  file,
  make: (before) => before.replace(from, to),
});

export const write = (file: string, content: string | Buffer): Change => ({ file, make: () => content });

export const remove = (file: string): Change => ({ file, make: () => null });

/** A mistake that is answered in other files than the one it is made in, or in several. */
export const inFiles = (name: string, changes: readonly Change[], ...expected: string[]): Mistake => ({
  name,
  changes,
  expected,
});

/** A mistake in one file, as are all those below: the answers leave out its name. */
export const inFile = (name: string, change: Change | [Change, ...Change[]], ...expected: string[]): Mistake => {
  const changes = [change].flat();
  return { name, changes, expected: expected.map((line) => `${changes[0]?.file}:${line}`) };
};

/** A mistake in a file of records. */
export const inRecords = (name: string, kind: string, from: string | RegExp, to: string, ...expected: string[]) =>
  inFile(name, edit(`_data/${kind}.json`, from, to), ...expected);

/** A mistake in a page of the small project. */
export const inPage = (name: string, page: string, from: string | RegExp, to: string, ...expected: string[]) =>
  inFile(name, edit(`src/content/${page}`, from, to), ...expected);

/** A whole page without faults. */
export const pageText = (title: string, description: string) =>
  [
    '---',
    `title: ${title}`,
    `description: ${description}`,
    'reviewed: 2026-11-24',
    '---',
    'Lås dörren när du går.',
    '',
  ].join('\n');

/** The ways to spoil a page, which begins as `start` says. */
const on = (start: () => { file: string; text?: string }, firstLine: string) => {
  const bytes = (name: string, save: (text: string) => string | Buffer, ...expected: string[]) => {
    const { file, text } = start();
    return inFile(name, { file, make: (before) => save(text ?? before) }, ...expected);
  };
  return {
    /** A page saved in another way. */
    bytes,
    /** A mistake in the lines at the top. */
    front: (name: string, from: string | RegExp, to: string, ...expected: string[]) =>
      bytes(name, (text) => text.replace(from, to), ...expected),
    /** A mistake in the text, in place of the first line. */
    body: (name: string, body: string, ...expected: string[]) =>
      bytes(name, (text) => text.replace(`${firstLine}\n`, () => (body ? `${body}\n` : '')), ...expected),
  };
};

let pages = 0;

function newPage() {
  pages += 1;
  const number = String(pages).padStart(3, '0');
  const description = `Sida nummer ${number} som bara finns för att pröva ett misstag av en redaktör.`;
  return { file: `src/content/prov/sida-${number}.md`, text: pageText(`Provsida ${number}`, description) };
}

/** On a page of its own for each mistake, so that all can be there at once. */
export const onPage = on(newPage, 'Lås dörren när du går.');

/** On the page that others link to. */
export const onLawPage = on(() => ({ file: law }), 'Lagen gäller alla exempel.');
