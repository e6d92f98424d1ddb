import { Parser } from 'htmlparser2';
import { suggest } from '../lib/suggest.ts';
import type { Fault } from './fault.ts';

/** What one built page holds that other pages depend on. */
export interface BuiltPage {
  /** The content file it was made from. */
  source: string;
  address: string;
  ids: ReadonlySet<string>;
  /** Addresses as they are written, of links and of all that is fetched. */
  links: readonly string[];
  title: string;
  description: string;
  headings: number;
}

const addressAttributes: Record<string, string> = {
  a: 'href',
  link: 'href',
  script: 'src',
  img: 'src',
  form: 'action',
  use: 'href',
};

/** Reads a built page in one pass. */
export function readBuiltPage(source: string, address: string, html: string): BuiltPage {
  const ids = new Set<string>();
  const links: string[] = [];
  const texts = { title: '', description: '' };
  let headings = 0;
  let inTitle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id) ids.add(attributes.id);
      const value = attributes[addressAttributes[name] ?? ''];
      if (value) links.push(value);
      if (name === 'h1') headings += 1;
      if (name === 'meta' && attributes.name === 'description') texts.description = attributes.content ?? '';
      inTitle ||= name === 'title';
    },
    ontext(text) {
      if (inTitle) texts.title += text;
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false;
    },
  });
  parser.end(html);
  return { source, address, ids, links, ...texts, headings };
}

const place = (source: string) => ({ file: source.replace(/^\.\//, ''), line: 1, column: 1 });

function judgeLink(
  page: BuiltPage,
  link: string,
  pages: ReadonlyMap<string, BuiltPage>,
  files: ReadonlySet<string>,
): Fault[] {
  const own = new URL(page.address, 'https://site.invalid');
  const target = new URL(link, own);
  if (target.host !== own.host) return [];
  const path = target.pathname;
  const found = pages.get(path);
  if (!found && !files.has(path)) {
    const meant = suggest(path, [...pages.keys()]);
    return [
      {
        ...place(page.source),
        what: `Sidan ${page.address} länkar till ${link}, som inte finns.`,
        fix: meant ? `Menade du "${meant}"?` : 'Rätta länken.',
      },
    ];
  }
  const fragment = decodeURIComponent(target.hash.slice(1));
  if (!found || fragment === '' || found.ids.has(fragment)) return [];
  return [
    {
      ...place(page.source),
      what: `Sidan ${page.address} länkar till ${link}, men där finns inget #${fragment}.`,
      fix: 'Rätta ankaret efter #.',
    },
  ];
}

function judgePage(page: BuiltPage): Fault[] {
  const fault = (what: string, fix: string) => [{ ...place(page.source), what: `Sidan ${page.address} ${what}`, fix }];
  return [
    ...(page.headings === 1 ? [] : fault(`har ${page.headings} huvudrubriker (h1).`, 'En sida har en.')),
    ...(page.title ? [] : fault('har ingen titel.', 'Lägg till title.')),
    ...(page.description ? [] : fault('har ingen beskrivning.', 'Lägg till description.')),
  ];
}

function judgeShared(pages: readonly BuiltPage[], key: 'title' | 'description'): Fault[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) => {
    const other = first.get(page[key]);
    if (other === undefined) first.set(page[key], page.address);
    return other === undefined
      ? []
      : [
          {
            ...place(page.source),
            what: `Sidan ${page.address} har samma ${key} som ${other}.`,
            fix: 'Ge sidan en egen.',
          },
        ];
  });
}

/**
 * Judges the built site as a whole: links and ids, and that pages are told apart.
 * @param files addresses of files that are no pages, such as `/sitemap.xml`
 */
export function checkBuiltSite(pages: readonly BuiltPage[], files: ReadonlySet<string>): Fault[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return [
    ...pages.flatMap((page) => [...new Set(page.links)].flatMap((link) => judgeLink(page, link, byAddress, files))),
    ...pages.flatMap(judgePage),
    ...judgeShared(pages, 'title'),
    ...judgeShared(pages, 'description'),
  ];
}
