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

// Our renderers put every attribute in double quotes and escape quotes in text, so a look at the attributes is enough:
// reading each page as HTML once more would take a tenth of the build.
const attributes = /\s(?:(id)|href|src|action)="([^"]*)"|<(h1)\b/g;
const titleText = /<title>([^<]*)<\/title>/;
const descriptionText = /<meta name="description" content="([^"]*)"/;

/** Reads a page that we have built. */
export function readBuiltPage(source: string, address: string, html: string): BuiltPage {
  const ids = new Set<string>();
  const links: string[] = [];
  let headings = 0;
  for (const [, isId, value = '', isHeading] of html.matchAll(attributes)) {
    if (isHeading) headings += 1;
    else if (isId) ids.add(value);
    else links.push(value.includes('&') ? value.replaceAll('&amp;', '&') : value);
  }
  const title = titleText.exec(html)?.[1] ?? '';
  const description = descriptionText.exec(html)?.[1] ?? '';
  return { source, address, ids, links, title, description, headings };
}

const place = (source: string) => ({ file: source.replace(/^\.\//, ''), line: 1, column: 1 });

type Verdict = { what: string; fix: string } | undefined;

function judgeInternal(
  path: string,
  hash: string,
  pages: ReadonlyMap<string, BuiltPage>,
  files: ReadonlySet<string>,
): Verdict {
  const found = pages.get(path);
  if (!found && !files.has(path)) {
    const meant = suggest(path, [...pages.keys()]);
    return { what: 'som inte finns.', fix: meant ? `Menade du "${meant}"?` : 'Rätta länken.' };
  }
  const fragment = decodeURIComponent(hash.slice(1));
  if (!found || fragment === '' || found.ids.has(fragment)) return undefined;
  return { what: `men där finns inget #${fragment}.`, fix: 'Rätta ankaret efter #.' };
}

function judgeLink(
  page: BuiltPage,
  link: string,
  pages: ReadonlyMap<string, BuiltPage>,
  files: ReadonlySet<string>,
): Verdict {
  if (/^(https?|mailto|tel):/.test(link)) return undefined;
  const own = new URL(page.address, 'https://site.invalid');
  if (!URL.canParse(link, own)) return { what: 'som inte är någon adress.', fix: 'Rätta länken.' };
  const target = new URL(link, own);
  return target.host === own.host ? judgeInternal(target.pathname, target.hash, pages, files) : undefined;
}

function judgeLinks(all: readonly BuiltPage[], files: ReadonlySet<string>): Fault[] {
  const pages = new Map(all.map((page) => [page.address, page]));
  // Most links are the furniture's: the same on every page, and judged once.
  const good = new Set<string>();
  return all.flatMap((page) =>
    [...new Set(page.links)].flatMap((link) => {
      if (good.has(link)) return [];
      const verdict = judgeLink(page, link, pages, files);
      if (!verdict && !link.startsWith('#')) good.add(link);
      return verdict
        ? [
            {
              ...place(page.source),
              what: `Sidan ${page.address} länkar till ${link}, ${verdict.what}`,
              fix: verdict.fix,
            },
          ]
        : [];
    }),
  );
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
  return [
    ...judgeLinks(pages, files),
    ...pages.flatMap(judgePage),
    ...judgeShared(pages, 'title'),
    ...judgeShared(pages, 'description'),
  ];
}
