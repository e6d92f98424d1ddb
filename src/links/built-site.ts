import type { Handler } from 'htmlparser2';
import type { Fault } from '../checks/fault.ts';
import type { PageHead } from '../lib/page-head.ts';
import { listRepeats } from '../lib/repeats.ts';
import { Judge } from './judge/judge-address.ts';
import { judgeHost } from './judge/judge-host.ts';
import { type BuildSources, locate } from './locate/locate.ts';
import type { ReadFile } from './read/address.ts';
import { BuiltFiles } from './read/built-files.ts';
import { Origin } from './read/origin.ts';
import { type LinkFinding, rules } from './rules.ts';

interface JudgedPage extends Pick<PageHead, 'title' | 'description' | 'headings'> {
  /** The content file it was made from. */
  source: string;
  address: string;
}

/** What the site is made of besides its pages. */
export interface SiteContext {
  /** Addresses of files that are copied, or that others write. */
  files: Iterable<string>;
  /** Files that other files' addresses stand in: built file → text. */
  texts: Iterable<readonly [file: string, text: string]>;
  /** What is not out yet: its address, and its first day. */
  coming?: ReadonlyMap<string, string>;
  /** Where records stand that pages are made of, by the address of the page. */
  records?: ReadonlyMap<string, Pick<Fault, 'file' | 'line' | 'column'>>;
  /** Files that many pages are made with. */
  shared: readonly string[];
  /** The text of a source file. */
  text: (file: string) => string | undefined;
}

type RecordPlaces = NonNullable<SiteContext['records']>;

// A page of a record is mended in the record.
const faultIn = ({ source, address }: JudgedPage, records: RecordPlaces, what: string, fix: string): Fault => ({
  ...(records.get(address) ?? { file: source.replace(/^\.\//, ''), line: 1, column: 1 }),
  what,
  fix,
});

function judgePage(page: JudgedPage, records: RecordPlaces): Fault[] {
  const fault = (what: string, fix: string) => [faultIn(page, records, `Sidan ${page.address} ${what}`, fix)];
  return [
    ...(page.headings === 1 ? [] : fault(`har ${page.headings} huvudrubriker (h1).`, 'En sida har en.')),
    ...(page.title ? [] : fault('har ingen titel.', 'Lägg till title.')),
    ...(page.description ? [] : fault('har ingen beskrivning.', 'Lägg till description.')),
  ];
}

// Two meetings about one thing are told apart by their days.
const isSameKind = (one: JudgedPage, other: JudgedPage) =>
  one.source === other.source && one.source.includes('.records.');

const judgeShared = (
  pages: readonly JudgedPage[],
  records: RecordPlaces,
  key: 'title' | 'description',
  name: string,
): Fault[] =>
  listRepeats(pages, (page) => page[key])
    .filter(({ item, first }) => key === 'title' || !isSameKind(item, first))
    .map(({ item, first }) => {
      const what = `Sidan ${item.address} har samma ${name} som ${first.address}.`;
      return faultIn(item, records, what, `Ge sidan en egen ${name}.`);
    });

const fileOf = (address: string) => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

function toFault({ file, line, column, target, message, pages, page, rule, replacement }: LinkFinding): Fault {
  const where = pages > 1 ? ` Det gör ${pages} sidor.` : file === page ? '' : ` Sidan: ${page}.`;
  const fix = replacement === undefined ? rules[rule].fix : `Skriv ${replacement}`;
  return { file, line, column, what: `Länken ${target.trim() || '(tom)'}: ${message}${where}`, fix };
}

/** The built pages and the links between them, gathered as the pages are written. */
export class BuiltSite {
  readonly #pages = new Map<string, JudgedPage>();
  readonly #texts = new Map<string, string>();
  readonly #files: BuiltFiles;

  /** @param origin the site's public address */
  constructor(readonly origin: string) {
    this.#files = new BuiltFiles(new Origin(origin));
  }

  /**
   * Reads a page, or another file with addresses in it, as it is written.
   * @param page of a page: what else reads it in the same pass, and what it has said of itself after that
   */
  read(source: string, address: string, text: string, page?: { head: PageHead; reader: Partial<Handler> }): void {
    const file = fileOf(address);
    this.#files.add(file, text, page?.reader);
    this.#texts.set(file, text);
    if (page) this.#pages.set(address, { source, address, ...page.head });
  }

  /** What was read of a page: its addresses, and what fragments may name. */
  readingOf = (address: string): ReadFile | undefined => this.#files.read.get(fileOf(address));

  /** Takes in a page that was read in an earlier build, and is the same now. */
  take(source: string, address: string, text: string, head: PageHead, reading: ReadFile): void {
    this.#files.addFile(reading.file);
    this.#files.read.set(reading.file, reading);
    this.#texts.set(reading.file, text);
    this.#pages.set(address, { source, address, ...head });
  }

  #findings({ files, texts, shared, text, coming }: SiteContext): LinkFinding[] {
    for (const address of files) this.#files.addFile(fileOf(address));
    for (const [file, source] of texts) {
      this.#files.add(file, source);
      this.#texts.set(file, source);
    }
    const judge = new Judge(this.#files, coming);
    const placed = [...judge.all(), ...judgeHost(judge)];
    const sources: BuildSources = {
      built: (file) => this.#texts.get(file) ?? '',
      text,
      pages: new Map([
        ...[...this.#pages.values()].map(
          ({ address, source }) => [fileOf(address), source.replace(/^\.\//, '')] as const,
        ),
        ['_redirects', '_data/redirects.json'],
      ]),
      shared,
      origin: this.#files.origin.href,
    };
    return locate(placed, sources).filter(({ severity }) => severity === 'error');
  }

  /** Judges the site as a whole: every address, and that pages are told apart. A link of the layout is one fault. */
  check(surroundings: SiteContext): Fault[] {
    const pages = [...this.#pages.values()];
    const { records = new Map() } = surroundings;
    return [
      ...this.#findings(surroundings).map(toFault),
      ...pages.flatMap((page) => judgePage(page, records)),
      ...judgeShared(pages, records, 'title', 'titel'),
      ...judgeShared(pages, records, 'description', 'beskrivning'),
    ];
  }
}
