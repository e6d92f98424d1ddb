import type { SearchAudience, SearchKind } from '../../types/search-kind.ts';

/** The kinds of what may be found, by the letter that stands for each in the list of titles. */
export const searchKinds = {
  p: 'Sida',
  h: 'Hjälp',
  k: 'Kommun',
  n: 'Nyhet',
  e: 'Händelse',
  r: 'Rapport',
  c: 'Telefonnummer',
  l: 'Länk',
  w: 'Ordförklaring',
  s: 'Lätt svenska',
  o: 'Annat språk',
  f: 'Formulär',
} as const satisfies Record<SearchKind, string>;

/** Whom something is for, by the letter that stands for each in the list of titles. */
export const searchAudiences = {
  u: 'Unga',
  v: 'Vuxna som är oroliga eller utsatta',
  y: 'Den som arbetar i en kommun',
} as const satisfies Record<SearchAudience, string>;

/** A page or record that may be found. */
export interface Entry {
  /** Its language and its place in the list of that language: `sv_3`. */
  id: string;
  address: string;
  title: string;
  kind: SearchKind;
  audience?: SearchAudience;
  /** The day of a piece of news, an event or a report, ISO 8601. */
  date?: string;
  /** The number to call. */
  detail?: string;
  /** True for news and events that are over two years old. */
  isOld?: boolean;
}

/** An entry in the list that browsers fetch. */
export type TitleRow = readonly (string | 0)[];

/** An entry as a row: without its names and its place, and without what is missing at its end. */
export function toRow({ address, title, kind, audience, date, detail, isOld }: Omit<Entry, 'id'>): TitleRow {
  const row: (string | 0)[] = [address, title, `${kind}${audience ?? ''}${isOld ? '!' : ''}`, date ?? 0, detail ?? 0];
  while (row.at(-1) === 0) row.pop();
  return row;
}

/** Reads a row of the list again. */
export function fromRow(id: string, [address, title, marks, date, detail]: TitleRow): Entry {
  const [, kind, audience, old] = /^(.)([^!]?)(!?)$/.exec(String(marks)) ?? [];
  return {
    id,
    address: String(address),
    title: String(title),
    kind: kind as SearchKind,
    ...(audience && { audience: audience as SearchAudience }),
    ...(old && { isOld: true }),
    ...(date && { date }),
    ...(detail && { detail }),
  };
}
