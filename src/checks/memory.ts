import type { Pictures } from '../lib/pictures.ts';
import type { Records } from '../schemas/records.ts';
import type { Fault } from './fault.ts';
import type { Targets } from './pages/addresses.ts';
import type { CheckedPage, ContentPage } from './source/load.ts';

type Read<Result> = { text: string; result: Result };

/** What the check of a text found, and made of it. */
export interface CheckedText extends Pick<CheckedPage, 'words' | 'html'> {
  faults: readonly Fault[];
}

/** All that the check of a text may ask about, besides the text itself. */
export interface TextContext {
  targets: Targets;
  pages: readonly ContentPage[];
  records: Records;
  pictures: Pictures;
  /** The build's day, `YYYY-MM-DD`. */
  today: string;
}

/** Something that remembers what was found of texts, and knows when that no longer holds. */
export interface TextMemory {
  /** Forgets what no longer holds. @returns the targets that the texts are to be checked against */
  notice(surroundings: TextContext): Targets;
  /** What was found of a page's text, or is found now. */
  check(page: ContentPage, find: () => CheckedText): CheckedText;
  /** The result for a file whose text is the same as last time, else a new one. */
  read?<Result>(file: string, text: string, make: () => Result): Result;
}

const headings = (body: string) => body.match(/^#.*$|^.*\n[=-]+ *$/gm) ?? [];

// What records say to a reader, and where it comes from: no rule for texts asks for it.
const said = new Set(['name', 'title', 'summary', 'answers', 'question', 'answer', 'otherwise', 'translations']);
const origins = new Set(['publisher', 'source', 'published', 'checked', 'confidence']);
const matters = (key: string, value: unknown) => (said.has(key) || origins.has(key) ? undefined : value);

/**
 * What is known of each file since the last check, so that one edit does not check a thousand files. A text is checked
 * anew when it has changed, or anything that it may point at: a record, an address, a heading.
 */
export class CheckMemory implements TextMemory {
  readonly #read = new Map<string, Read<unknown>>();
  readonly #checked = new Map<string, Read<CheckedText>>();
  #surroundings = '';

  /** The result for a file whose text is the same as last time, else a new one. */
  read<Result>(file: string, text: string, make: () => Result): Result {
    const known = this.#read.get(file);
    if (known?.text === text) return known.result as Result;
    const result = make();
    this.#read.set(file, { text, result });
    return result;
  }

  /** Forgets what was found of every text, where something that texts point at has changed. */
  notice({ targets, pages }: TextContext): Targets {
    const { records, pages: addresses, assets, coming = new Map() } = targets;
    const surroundings = [
      JSON.stringify([records, [...addresses.keys()], [...assets], [...coming]], matters),
      ...pages.flatMap(({ file, body }) => [file, ...headings(body)]),
    ].join('\0');
    if (surroundings !== this.#surroundings) this.#checked.clear();
    this.#surroundings = surroundings;
    return targets;
  }

  /** What was found of a page's text, or is found now. */
  check({ file, frontText, body }: ContentPage, find: () => CheckedText): CheckedText {
    const text = `${frontText}\0${body}`;
    const known = this.#checked.get(file);
    if (known?.text === text) return known.result;
    const result = find();
    this.#checked.set(file, { text, result });
    return result;
  }
}
