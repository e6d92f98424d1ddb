/** The kinds of what may be found, by the letter that stands for each in the list of titles. */
export const kinds = {
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
} as const;

export type Kind = keyof typeof kinds;

/** Whom something is for, by the letter that stands for each in the list of titles. */
export const audiences = {
  u: 'Unga',
  v: 'Vuxna som är oroliga eller utsatta',
  y: 'Den som arbetar i en kommun',
} as const;

export type Audience = keyof typeof audiences;

/** A page or record that may be found. */
export interface Entry {
  /** Its language and its place in the list of that language: `sv_3`. */
  id: string;
  address: string;
  title: string;
  kind: Kind;
  audience?: Audience;
  /** The day of a piece of news, an event or a report, ISO 8601. */
  date?: string;
  /** The number to call. */
  detail?: string;
  /** True for news and events that are over two years old. */
  isOld?: boolean;
}

/** An entry in the list that browsers fetch. */
export type Row = readonly (string | 0)[];

/** An entry as a row: without its names and its place, and without what is missing at its end. */
export function toRow({ address, title, kind, audience, date, detail, isOld }: Omit<Entry, 'id'>): Row {
  const row: (string | 0)[] = [address, title, `${kind}${audience ?? ''}${isOld ? '!' : ''}`, date ?? 0, detail ?? 0];
  while (row.at(-1) === 0) row.pop();
  return row;
}

/** Reads a row of the list again. */
export function fromRow(id: string, [address, title, marks, date, detail]: Row): Entry {
  const [, kind, audience, old] = /^(.)([^!]?)(!?)$/.exec(String(marks)) ?? [];
  return {
    id,
    address: String(address),
    title: String(title),
    kind: kind as Kind,
    ...(audience && { audience: audience as Audience }),
    ...(old && { isOld: true }),
    ...(date && { date }),
    ...(detail && { detail }),
  };
}

const sections: [path: RegExp, kind: Kind, audience?: Audience][] = [
  [/^\/(ar|ckb|en|es|fa|fr|so|ti|tr)\//, 'o', 'v'],
  [/^\/lattlast\//, 's'],
  [/^\/hjalpte\//, 'f'],
  [/^\/for-unga\//, 'h', 'u'],
  [/^\/(orolig-for-ett-barn|utsatt-for-brott|gangsnacket)\//, 'h', 'v'],
  [/^\/sakrare-besok\//, 'p', 'v'],
  [/^\/kommuner\/(?!orter\/)./, 'k'],
  [/^\/aktuellt\/./, 'n'],
  [/^\/kalender\/./, 'e'],
  [/^\/rapporter\/./, 'r', 'y'],
  [/^\/(rapporter|stod-till-kommuner|lagen|uppdrag|arbetet-i-dalarna|kalender|nyhetsbrev)\//, 'p', 'y'],
];

/** What a page is, and whom it is for: told by where it lies. */
export function sectionOf(address: string): { kind: Kind; audience?: Audience } {
  const [, kind = 'p', audience] = sections.find(([path]) => path.test(address)) ?? [];
  return { kind, ...(audience && { audience }) };
}
