import { suggest } from '../lib/suggest.ts';
import type { Fault } from './fault.ts';

interface BuiltPage {
  /** The content file it was made from. */
  source: string;
  address: string;
  ids: ReadonlySet<string>;
  title: string;
  description: string;
  headings: number;
}

interface BuiltLink {
  /** The first page that has it. */
  page: BuiltPage;
  /** On how many pages it stands: the furniture's links stand on all. */
  count: number;
}

type Verdict = { what: string; fix: string } | undefined;

// Our renderers put every attribute in double quotes and escape quotes in text, so a look at the attributes is enough:
// reading each page as HTML once more would take a tenth of the build.
const attributes = /\s(?:(id)|href|src|action)="([^"]*)"|<(h1)\b/g;
const titleText = /<title>([^<]*)<\/title>/;
const descriptionText = /<meta name="description" content="([^"]*)"/;
const leavesSite = /^(https?|mailto|tel):/;

const faultIn = ({ source }: BuiltPage, what: string, fix: string): Fault => ({
  file: source.replace(/^\.\//, ''),
  line: 1,
  column: 1,
  what,
  fix,
});

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

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

/** The built pages and the links between them, gathered as the pages are written. */
export class BuiltSite {
  readonly #pages = new Map<string, BuiltPage>();
  readonly #links = new Map<string, BuiltLink>();

  /** True for an address that a page was read at. */
  has(address: string): boolean {
    return this.#pages.has(address);
  }

  /** Reads a page as it is written. */
  read(source: string, address: string, html: string): void {
    const ids = new Set<string>();
    const links = new Set<string>();
    let headings = 0;
    for (const [, isId, value = '', isHeading] of html.matchAll(attributes)) {
      if (isHeading) headings += 1;
      else if (isId) ids.add(value);
      else if (!leavesSite.test(value)) links.add(value);
    }
    const title = titleText.exec(html)?.[1] ?? '';
    const description = descriptionText.exec(html)?.[1] ?? '';
    const page = { source, address, ids, title, description, headings };
    this.#pages.set(address, page);
    for (const link of links) this.#add(link.startsWith('#') ? address + link : link, page);
  }

  #add(written: string, page: BuiltPage): void {
    const link = written.replaceAll('&amp;', '&');
    const known = this.#links.get(link);
    if (known) known.count += 1;
    else this.#links.set(link, { page, count: 1 });
  }

  #judge(link: string, page: BuiltPage, files: ReadonlySet<string>): Verdict {
    const own = new URL(page.address, 'https://site.invalid');
    if (!URL.canParse(link, own)) return { what: 'som inte är någon adress.', fix: 'Rätta länken.' };
    const { host, pathname, hash } = new URL(link, own);
    const found = this.#pages.get(pathname);
    if (host !== own.host || (!found && files.has(pathname))) return undefined;
    if (!found) {
      const meant = suggest(pathname, [...this.#pages.keys()]);
      return { what: 'som inte finns.', fix: meant ? `Menade du "${meant}"?` : 'Rätta länken.' };
    }
    const fragment = decode(hash.slice(1));
    if (fragment === '' || (fragment && found.ids.has(fragment))) return undefined;
    return { what: `men där finns inget ${hash}.`, fix: 'Rätta ankaret efter #.' };
  }

  /**
   * Judges the site as a whole: links and ids, and that pages are told apart. A link of the layout is one fault.
   * @param files addresses of files that are no pages, such as `/sitemap.xml`
   */
  check(files: ReadonlySet<string>): Fault[] {
    const pages = [...this.#pages.values()];
    const links = [...this.#links].flatMap(([link, { page, count }]) => {
      const verdict = this.#judge(link, page, files);
      const others = count > 1 ? ` Det gör ${count - 1} sidor till.` : '';
      return verdict
        ? [faultIn(page, `Sidan ${page.address} länkar till ${link}, ${verdict.what}${others}`, verdict.fix)]
        : [];
    });
    return [
      ...links,
      ...pages.flatMap(judgePage),
      ...judgeShared(pages, 'title', 'titel'),
      ...judgeShared(pages, 'description', 'beskrivning'),
    ];
  }
}
