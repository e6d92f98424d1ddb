import {
  calendarAddress,
  easyAddress,
  eventCalendarAddress,
  faviconAddress,
  municipalityAddress,
  municipalityCalendarAddress,
  pageAddress,
  touchIconAddress,
} from '../../lib/addresses.ts';
import { isDated, isRealDate } from '../../lib/dates.ts';
import { eventTitle } from '../../lib/event-title.ts';
import { listRepeats } from '../../lib/repeats.ts';
import { deviceIn } from '../../lib/reserved.ts';
import type { Event } from '../../schemas/event.ts';
import type { Municipality } from '../../schemas/municipality.ts';
import { type AnyKind, fieldsOf, listKinds, type Records } from '../../schemas/records.ts';
import type { Fault } from '../fault.ts';
import type { Sources } from '../records/record-rules.ts';
import { contentFolder } from '../source/load.ts';
import type { Path, SourceText } from '../source/source-text.ts';

/** Something that the site will have at an address, and where an editor mends it. */
export interface Holding {
  address: string;
  file: string;
  line: number;
  column: number;
  /** A page is found by its words; a file is only fetched. */
  kind: 'page' | 'file';
  /** What a page that a record makes is called. */
  title?: string;
  /** The records that it is made of. */
  record?: keyof Records;
}

const start = { line: 1, column: 1 };

/** What a record makes. Its place is looked for once somebody asks: that takes as long as to check all records. */
const ofRecord = (
  source: SourceText,
  path: Path,
  rest: Pick<Holding, 'address' | 'kind' | 'title' | 'record'>,
): Holding => ({
  ...rest,
  file: source.file,
  get line() {
    return source.placeOf(path).line;
  },
  get column() {
    return source.placeOf(path).column;
  },
});

type Hold = (kind: Holding['kind'], address: string, title?: string) => Holding;

/** What is made of a record beside its page. */
const more: { [Kind in keyof Records]?: (record: never, records: Partial<Records>, hold: Hold) => Holding[] } = {
  municipalities: ({ code, shortName }: Municipality, { events = [] }, hold) => [
    hold('page', easyAddress(municipalityAddress(shortName))),
    ...(events.some((event) => isDated(event) && event.municipality === code)
      ? [hold('file', municipalityCalendarAddress(shortName))]
      : []),
  ],
  events: ({ id }: Event, _records, hold) => [hold('file', eventCalendarAddress(id))],
};

// A day that does not exist has a fault of its own.
const titleOf = (event: Event, { events = [] }: Partial<Records>) =>
  event.title && isRealDate(event.date ?? '') ? eventTitle(event, events) : undefined;

/** What the records of a kind make, where each has a page. */
function ofKind([kind, { page }]: [keyof Records, AnyKind], records: Partial<Records>, sources: Sources): Holding[] {
  const source = sources[kind];
  const list = records[kind];
  if (!page || !source || !Array.isArray(list)) return [];
  return list.flatMap((record: Record<string, unknown>, index) => {
    const address = record[page.by] ? page.addressOf(record as never) : undefined;
    if (!address) return [];
    const hold: Hold = (what, held, title) =>
      ofRecord(source, [index, page.by], { address: held, kind: what, record: kind, ...(title && { title }) });
    const title = kind === 'events' ? titleOf(record as unknown as Event, records) : undefined;
    return [hold('page', address, title), ...(more[kind]?.(record as never, records, hold) ?? [])];
  });
}

// `well-known/security.txt.11ty.tsx`: no folder of ours begins with a dot.
const templateAddress = (path: string) => pageAddress(path).replace(/^\/well-known\//, '/.well-known/');

function toHolding(path: string): Holding {
  const address = path.endsWith('.md') ? pageAddress(path) : templateAddress(path);
  const kind = /(\/|\.html)$/.test(address) ? 'page' : 'file';
  return { address, file: `${contentFolder}/${path}`, ...start, kind };
}

const made = [calendarAddress, faviconAddress, touchIconAddress].map((address) => ({ address, kind: 'file' as const }));

/**
 * All that the site will hold, before any of it is made: pages and files by their address, each with the place where it
 * is mended. Templates come first and Markdown last, so that of two with one address the editor's own is told of.
 * @param paths files below `src/content`
 * @param assetPaths files below `assets`
 */
export function listHoldings(
  paths: readonly string[],
  assetPaths: readonly string[],
  records: Partial<Records>,
  sources: Sources,
): Holding[] {
  const templates = paths.filter((path) => path.endsWith('.11ty.tsx') && !path.endsWith('.records.11ty.tsx'));
  const texts = paths.filter((path) => path.endsWith('.md'));
  return [
    ...templates.map(toHolding),
    ...made.map((holding) => ({ ...holding, file: '', ...start })),
    ...assetPaths.map((path) => ({
      address: `/assets/${path}`,
      file: `assets/${path}`,
      ...start,
      kind: 'file' as const,
    })),
    ...listKinds().flatMap((kind) => ofKind(kind, records, sources)),
    ...texts.map(toHolding),
  ];
}

const faultAt = ({ file, line, column }: Holding, what: string, fix: string): Fault => ({
  file,
  line,
  column,
  what,
  fix,
});

function rename({ record }: Holding): string {
  const page = listKinds().find(([kind]) => kind === record)?.[1].page;
  if (!record || !page) return 'Byt namn på filen eller mappen.';
  const [name = page.by] = fieldsOf(record)[page.by]?.meta()?.title?.split(' (') ?? [];
  return `Byt ${name.toLowerCase()} i posten.`;
}

/** Pages and files that would be written to one address. Two records of one file are told of by their ids. */
const findShared = (holdings: readonly Holding[]): Fault[] =>
  listRepeats(holdings, ({ address }) => address)
    .filter(({ item, first }) => item.file !== first.file)
    .map(({ item, first }) => {
      const [what, fix] = [item.kind === 'page' ? 'Sidan' : 'Filen', 'Byt namn på den ena filen eller ta bort den.'];
      const other = first.file || 'en fil som webbplatsen gör själv';
      return faultAt(
        item,
        `${what} har samma adress (${item.address}) som ${other}.`,
        item.record ? rename(item) : fix,
      );
    });

/** Pages of records that visitors could not tell apart. */
const findSameTitles = (holdings: readonly Holding[]): Fault[] =>
  listRepeats(holdings, ({ title }) => title)
    .filter(({ item, first }) => item.address !== first.address)
    .map(({ item, first }) => {
      const what = `Dagen har samma rubrik, datum, tid och plats som posten på rad ${first.line}.`;
      return faultAt(item, what, 'Ta bort den ena, eller skriv tid eller plats som skiljer dem åt.');
    });

/** Faults that the list shows by itself: one address for two, two pages of one name, a name that Windows can't open. */
export function checkHoldings(holdings: readonly Holding[]): Fault[] {
  const devices = holdings.flatMap((holding) => {
    const device = deviceIn(holding.address);
    if (!device || holding.address.startsWith('/assets/')) return [];
    const what = `Adressen ${holding.address} går inte att öppna i Windows, där ${device} betyder något annat.`;
    return [faultAt(holding, what, rename(holding))];
  });
  // A record with such an id makes both a page and a file.
  const once = devices.filter(
    ({ file, line }, index) => devices.findIndex((other) => other.file === file && other.line === line) === index,
  );
  return [...findShared(holdings), ...findSameTitles(holdings), ...once];
}
