import type { Pictures } from '../lib/pictures.ts';
import type { Records } from '../schemas/records.ts';
import type { Fault } from './fault.ts';
import type { Targets } from './pages/addresses.ts';
import type { CheckedPage, ContentPage } from './source/load.ts';
import { describeRead, watchRecords } from './watched-records.ts';

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

interface KnownText {
  text: string;
  result: CheckedText;
  /** What its check has read of all that it may ask about. */
  read: ReadonlySet<string>;
}

/** Before the address of a page whose headings are read. */
const headingsOf = '#';

/** What decides for every text: the addresses that there are, and the day. */
const describeSite = ({ targets: { pages, assets, doubtful, coming }, today }: TextContext): string =>
  JSON.stringify([
    today,
    [...pages].map(([address, ids]) => [address, !ids]),
    [...assets],
    [...doubtful],
    coming && [...coming],
  ]);

/**
 * What is known of each file since the last check, so that one edit does not check a thousand files. A text is checked
 * anew when it has changed, or anything that its check has read: a value of a record, the headings of a page. Nobody
 * has to say what that is: it is noted while it is read.
 */
export class CheckMemory implements TextMemory {
  readonly #files = new Map<string, Read<unknown>>();
  readonly #checked = new Map<string, KnownText>();
  /** What any text has read, as it was then. */
  readonly #seen = new Map<string, string>();
  /** What is read outside the check of a text, and so counts for all of them. */
  readonly #shared = new Set<string>();
  #reader = this.#shared;
  #records: Partial<Records> = {};
  /** The records, for the one who reads just now. */
  #watched: Partial<Records> = {};
  #site = '';
  #describe: (name: string) => string = () => '';

  /** The result for a file whose text is the same as last time, else a new one. */
  read<Result>(file: string, text: string, make: () => Result): Result {
    const known = this.#files.get(file);
    if (known?.text === text) return known.result as Result;
    const result = make();
    this.#files.set(file, { text, result });
    return result;
  }

  #note = (name: string): void => {
    if (this.#reader.has(name)) return;
    this.#reader.add(name);
    if (!this.#seen.has(name)) this.#seen.set(name, this.#describe(name));
  };

  /** Forgets what was found of each text whose check has read something that is another now. */
  #forgetChanged(isOtherSite: boolean): void {
    const changed = [...this.#seen].flatMap(([name, before]) => (this.#describe(name) === before ? [] : [name]));
    const isOld = (read: ReadonlySet<string>) => changed.some((name) => read.has(name));
    if (isOtherSite || isOld(this.#shared)) this.#checked.clear();
    for (const [file, { read }] of this.#checked) if (isOld(read)) this.#checked.delete(file);
    for (const name of changed) this.#seen.set(name, this.#describe(name));
  }

  #letRead(reader: Set<string>): void {
    this.#reader = reader;
    this.#watched = watchRecords(this.#records, this.#note);
  }

  notice(surroundings: TextContext): Targets {
    const { targets, pages } = surroundings;
    const bodies = new Map(pages.map(({ address, body }) => [headingsOf + address, body]));
    this.#records = targets.records;
    this.#describe = (name) => bodies.get(name) ?? describeRead(targets.records, name);
    const site = describeSite(surroundings);
    this.#forgetChanged(site !== this.#site);
    this.#site = site;
    this.#letRead(this.#shared);
    const watch = (address: string, ids: () => ReadonlySet<string>) => () => {
      this.#note(headingsOf + address);
      return ids();
    };
    return {
      ...targets,
      records: new Proxy(targets.records, {
        get: (_, kind) => Reflect.get(this.#watched, kind),
        ownKeys: () => Reflect.ownKeys(this.#watched),
      }),
      pages: new Map([...targets.pages].map(([address, ids]) => [address, ids && watch(address, ids)])),
    };
  }

  /** What was found of a page's text, or is found now. */
  check({ file, frontText, bodyLine, body }: ContentPage, find: () => CheckedText): CheckedText {
    const text = `${bodyLine}\0${frontText}\0${body}`;
    const known = this.#checked.get(file);
    if (known?.text === text) return known.result;
    const read = new Set<string>();
    this.#letRead(read);
    const result = find();
    this.#letRead(this.#shared);
    this.#checked.set(file, { text, result, read });
    return result;
  }
}
