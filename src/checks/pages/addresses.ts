import type Token from 'markdown-it/lib/token.mjs';
import { easyAddress, eventAddress, municipalityAddress, pageAddress } from '../../lib/addresses.ts';
import { isDated } from '../../lib/dates.ts';
import { suggest } from '../../lib/suggest.ts';
import type { Records } from '../../schemas/records.ts';
import type { Fault } from '../fault.ts';
import type { Sources } from '../records/records.ts';
import { type ContentPage, contentFolder } from '../source/load.ts';

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

/** The addresses of all pages, each with the file it comes from: templates, records and Markdown. */
export function listAddresses(
  paths: readonly string[],
  { events = [], municipalities = [] }: Partial<Records>,
): (readonly [address: string, file: string])[] {
  const templates = paths.filter((path) => path.endsWith('.11ty.tsx') && !path.endsWith('.records.11ty.tsx'));
  const files = [...templates, ...paths.filter((path) => path.endsWith('.md'))];
  const named = municipalities.filter(({ shortName }) => shortName);
  return [
    ...named
      .map(({ shortName }) => municipalityAddress(shortName))
      .flatMap((address) => [address, easyAddress(address)])
      .map((address) => [address, '_data/municipalities.json'] as const),
    ...events
      .filter((event) => event.id && isDated(event))
      .map(({ id }) => [eventAddress(id), '_data/events.json'] as const),
    ...files.map((path) => [pageAddress(path), `${contentFolder}/${path}`] as const),
  ];
}

/** What a link may lead to. A page that can't be read is still a page: links to it are no faults. */
export function listTargets(
  addresses: ReturnType<typeof listAddresses>,
  pages: readonly ContentPage[],
  parse: (text: string) => Token[],
): Targets['pages'] {
  return new Map([
    ...addresses.map(([address]) => [address, undefined] as const),
    ...pages.map((page) => [page.address, page.body.trim() ? headingIds(page, parse) : undefined] as const),
  ]);
}

/** Pages that would be written to one address. */
export function checkAddresses(addresses: ReturnType<typeof listAddresses>): Fault[] {
  const owners = new Map<string, string>();
  return addresses.flatMap(([address, file]) => {
    const first = owners.get(address);
    if (!first) owners.set(address, file);
    if (!first || first === file) return [];
    return [
      {
        file,
        line: 1,
        column: 1,
        what: `Sidan har samma adress (${address}) som ${first}.`,
        fix: 'Byt namn på den ena filen eller ta bort den.',
      },
    ];
  });
}

/** The records that lead to pages of ours, and the key that says where. */
const leading = [
  ['navigation', 'address'],
  ['questions', 'page'],
  ['needs', 'page'],
  ['reports', 'page'],
  ['reviews', 'page'],
  ['words', 'more'],
  ['languages', 'page'],
] as const;

/** Pages that records lead to, and that nobody has made. */
export function checkPageReferences(records: Partial<Records>, sources: Sources, pages: Targets['pages']): Fault[] {
  return leading.flatMap(([kind, key]) =>
    ((records[kind] ?? []) as readonly Partial<Record<string, unknown>>[]).flatMap((record, index) => {
      const source = sources[kind];
      const written = record[key];
      // A word may lead to a part of a page.
      const address = typeof written === 'string' && kind === 'words' ? written.split('#')[0] : written;
      if (!source || typeof address !== 'string' || !address || pages.has(address)) return [];
      const meant = suggest(address, [...pages.keys()]);
      const otherwise = kind === 'navigation' ? 'posten ur menyn' : `raden ${key}`;
      return [
        {
          file: source.file,
          ...source.placeOf([index, key]),
          what: `Sidan ${address} finns inte.`,
          fix: meant ? `Menade du "${meant}"?` : `Rätta adressen eller ta bort ${otherwise}.`,
        },
      ];
    }),
  );
}
