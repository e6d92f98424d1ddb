import type { Fault } from '../checks/fault.ts';
import { Judge } from './judge/judge.ts';
import { judgeHost } from './judge/judge-host.ts';
import { locate, type Sources } from './locate/locate.ts';
import { Origin } from './read/origin.ts';
import { BuiltFiles } from './read/site.ts';
import { type Finding, rules } from './rules.ts';

interface BuiltPage {
  /** The content file it was made from. */
  source: string;
  address: string;
  title: string;
  description: string;
  headings: number;
}

/** What the site is made of besides its pages. */
export interface Surroundings {
  /** Addresses of files that are copied, or that others write. */
  files: Iterable<string>;
  /** Files that other files' addresses stand in: built file → text. */
  texts: Iterable<readonly [file: string, text: string]>;
  /** Files that many pages are made with. */
  shared: readonly string[];
  /** The text of a source file. */
  text: (file: string) => string | undefined;
}

const titleText = /<title>([^<]*)<\/title>/;
const descriptionText = /<meta name="description" content="([^"]*)"/;

const faultIn = ({ source }: BuiltPage, what: string, fix: string): Fault => ({
  file: source.replace(/^\.\//, ''),
  line: 1,
  column: 1,
  what,
  fix,
});

function judgePage(page: BuiltPage): Fault[] {
  const fault = (what: string, fix: string) => [faultIn(page, `Sidan ${page.address} ${what}`, fix)];
  return [
    ...(page.headings === 1 ? [] : fault(`har ${page.headings} huvudrubriker (h1).`, 'En sida har en.')),
    ...(page.title ? [] : fault('har ingen titel.', 'Lägg till title.')),
    ...(page.description ? [] : fault('har ingen beskrivning.', 'Lägg till description.')),
  ];
}

function judgeShared(pages: readonly BuiltPage[], key: 'title' | 'description', name: string): Fault[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) => {
    const other = first.get(page[key]);
    if (other === undefined) first.set(page[key], page.address);
    if (other === undefined) return [];
    return [faultIn(page, `Sidan ${page.address} har samma ${name} som ${other}.`, `Ge sidan en egen ${name}.`)];
  });
}

const fileOf = (address: string) => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

function toFault({ file, line, column, target, message, pages, page, rule, replacement }: Finding): Fault {
  const where = pages > 1 ? ` Det gör ${pages} sidor.` : file === page ? '' : ` Sidan: ${page}.`;
  const fix = replacement === undefined ? rules[rule].fix : `Skriv ${replacement}`;
  return { file, line, column, what: `Länken ${target.trim() || '(tom)'}: ${message}${where}`, fix };
}

/** The built pages and the links between them, gathered as the pages are written. */
export class BuiltSite {
  readonly #pages = new Map<string, BuiltPage>();
  readonly #texts = new Map<string, string>();
  readonly #files: BuiltFiles;

  /** @param origin the site's public address */
  constructor(readonly origin: string) {
    this.#files = new BuiltFiles(new Origin(origin));
  }

  /** Reads a page, or another file with addresses in it, as it is written. */
  read(source: string, address: string, text: string): void {
    const file = fileOf(address);
    this.#files.add(file, text);
    this.#texts.set(file, text);
    if (!file.endsWith('.html')) return;
    const title = titleText.exec(text)?.[1] ?? '';
    const description = descriptionText.exec(text)?.[1] ?? '';
    const headings = text.split('<h1').length - 1;
    this.#pages.set(address, { source, address, title, description, headings });
  }

  #findings({ files, texts, shared, text }: Surroundings): Finding[] {
    for (const address of files) this.#files.addFile(fileOf(address));
    for (const [file, source] of texts) {
      this.#files.add(file, source);
      this.#texts.set(file, source);
    }
    const judge = new Judge(this.#files);
    const placed = [...judge.all(), ...judgeHost(judge)];
    const sources: Sources = {
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
  check(surroundings: Surroundings): Fault[] {
    const pages = [...this.#pages.values()];
    return [
      ...this.#findings(surroundings).map(toFault),
      ...pages.flatMap(judgePage),
      ...judgeShared(pages, 'title', 'titel'),
      ...judgeShared(pages, 'description', 'beskrivning'),
    ];
  }
}
