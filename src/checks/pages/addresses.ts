import type Token from 'markdown-it/lib/token.mjs';
import { suggest } from '../../lib/suggest.ts';
import type { Records } from '../../schemas/records.ts';
import type { Fault } from '../fault.ts';
import type { Sources } from '../records/record-rules.ts';
import { listNamed } from '../records/references.ts';
import type { ContentPage } from '../source/load.ts';
import { type Coming, judgeComing } from './embargo.ts';
import type { Holding } from './holdings.ts';

/** What a link in Markdown may lead to. */
export interface Targets {
  records: Partial<Records>;
  /** Address of every page → what gives the ids of its headings, or undefined where a template makes them. */
  pages: ReadonlyMap<string, (() => ReadonlySet<string>) | undefined>;
  /** Addresses of files in `assets`. */
  assets: ReadonlySet<string>;
  /** Files of `_data` with faults of their own: what a record there lacks may only be misspelt. */
  doubtful: ReadonlySet<string>;
  /** The address of the page itself. */
  own: string;
  /** What is not out yet. */
  coming?: Coming | undefined;
  /** The first day of the page itself, where that is yet to come. */
  ownDay?: string | undefined;
}

// Few links have a fragment: the headings of a page are looked up when one does, and kept.
function headingIds({ body }: ContentPage, parse: (text: string) => Token[]): () => ReadonlySet<string> {
  let ids: ReadonlySet<string> | undefined;
  return () => {
    ids ??= new Set(
      parse(body).flatMap((token) => (token.type === 'heading_open' ? [String(token.attrGet('id'))] : [])),
    );
    return ids;
  };
}

// Documents and pictures have a rule of their own.
const isLinked = ({ address }: Holding) => !address.startsWith('/assets/');

/** What a link may lead to. A page that can't be read is still a page: links to it are no faults. */
export function listTargets(
  holdings: readonly Holding[],
  pages: readonly ContentPage[],
  parse: (text: string) => Token[],
): Targets['pages'] {
  return new Map([
    ...holdings.filter(isLinked).map(({ address }) => [address, undefined] as const),
    ...pages.map((page) => [page.address, page.body.trim() ? headingIds(page, parse) : undefined] as const),
  ]);
}

/** Pages that records lead to, and that nobody has made. */
export function checkPageReferences(sources: Sources, { pages, coming }: Pick<Targets, 'pages' | 'coming'>): Fault[] {
  return listNamed(sources, ({ to }) => to === 'pages').flatMap(({ source, kind, ref, path, name }) => {
    const address = ref.hasPart ? (name.split('#')[0] ?? '') : name;
    if (!address) return [];
    // To find places takes longer than all else here: it waits until there is something to tell of.
    const place = () => ({ file: source.file, ...source.placeOf(path) });
    const early = judgeComing(address, coming);
    if (early) return [{ ...place(), what: early[0], fix: early[1] }];
    if (pages.has(address)) return [];
    const meant = suggest(address, [...pages.keys()]);
    // Whoever takes a page away is not stopped by what people search for.
    const severity = kind === 'searches' ? ({ severity: 'warning' } as const) : {};
    const otherwise =
      kind === 'searches' ? 'posten' : kind === 'navigation' ? 'posten ur menyn' : `raden ${String(path.at(-1))}`;
    return [
      {
        ...place(),
        ...severity,
        what: `Sidan ${address} finns inte.`,
        fix: meant ? `Menade du "${meant}"?` : `Rätta adressen eller ta bort ${otherwise}.`,
      },
    ];
  });
}
