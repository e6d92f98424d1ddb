import { daysUntilAdvice } from '../lib/ages.ts';
import { daysBetween, formatDate, isRealDate } from '../lib/dates.ts';
import type { Records } from '../schemas/records.ts';

/** Days after which a page has to be read through again. */
export const daysUntilReview = 365;

/** Who keeps what has no owner of its own. */
export const ordinaryOwner = 'Redaktionen';

/** A page as far as its review is concerned. */
export interface ReviewedPage {
  file: string;
  title: string;
  reviewed: string;
  owner?: string | undefined;
  /** The role of whoever reviewed it, where it is a translation. */
  reviewer?: string | undefined;
  /** Id of its source in links.json. */
  source?: string | undefined;
}

/** A page or a fact that somebody reads again now and then. */
export interface ReviewRow {
  kind: 'sida' | 'uppgift';
  name: string;
  file: string;
  /** Where in the file, from its top value. */
  path: readonly PropertyKey[];
  /** The day it was last read, `YYYY-MM-DD`. */
  last: string;
  /** Days past the day it should have been read again; negative where that day is yet to come. */
  overdue: number;
  /** A role, never a person. */
  owner: string;
  /** The address of what to compare with, or "egen". */
  source: string;
  /** Who says it: the publisher of the source, or who reviewed a translation. */
  voucher: string;
}

type Fields = Record<string, unknown>;

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const nameOf = (record: Fields) =>
  textOf(
    record.shortName ?? record.title ?? record.label ?? record.name ?? record.word ?? record.question ?? record.id,
  );

function* listFacts(value: unknown, path: PropertyKey[], name: string): Generator<Omit<ReviewRow, 'overdue'>> {
  if (!value || typeof value !== 'object') return;
  const record = value as Fields;
  if (typeof record.checked === 'string' && isRealDate(record.checked))
    yield {
      kind: 'uppgift',
      name,
      file: '',
      path: [...path, 'checked'],
      last: record.checked,
      owner: ordinaryOwner,
      source: textOf(record.source),
      voucher: textOf(record.publisher),
    };
  for (const [key, inner] of Object.entries(record)) {
    const isList = Array.isArray(value);
    const own = isList ? nameOf((inner ?? {}) as Fields) : `${name}${name && ': '}${key}`;
    yield* listFacts(inner, [...path, isList ? Number(key) : key], own);
  }
}

/**
 * Pages and facts by how overdue they are, the most overdue first (DIGG's webbriktlinjer 24 and 26).
 * @param today the day to count from, `YYYY-MM-DD`
 */
export function listReviews(pages: readonly ReviewedPage[], records: Partial<Records>, today: string): ReviewRow[] {
  const addresses = new Map(records.links?.map(({ id, url, source }) => [id, url ?? source]));
  const ofPages = pages
    .filter(({ reviewed }) => isRealDate(reviewed))
    .map(({ file, title, reviewed, owner, source, reviewer = '' }) => ({
      kind: 'sida' as const,
      name: title,
      file,
      path: ['reviewed'],
      last: reviewed,
      owner: owner ?? ordinaryOwner,
      source: addresses.get(source ?? '') ?? 'egen',
      voucher: reviewer,
    }));
  const ofRecords = Object.entries(records).flatMap(([kind, value]) =>
    [...listFacts(value, [], '')].map((row) => ({ ...row, name: row.name || kind, file: `_data/${kind}.json` })),
  );
  return [...ofPages, ...ofRecords]
    .map((row) => ({
      ...row,
      overdue: daysBetween(row.last, today) - (row.kind === 'sida' ? daysUntilReview : daysUntilAdvice),
    }))
    .sort((a, b) => b.overdue - a.overdue || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

const days = (count: number) => `${count} ${count === 1 ? 'dag' : 'dagar'}`;

/** How late a row is, in words: "3 dagar sen", "i dag" or "om 20 dagar". */
export function describeDue({ overdue }: ReviewRow): string {
  if (overdue === 0) return 'i dag';
  return overdue > 0 ? `${days(overdue)} sen` : `om ${days(-overdue)}`;
}

/** What to show where not everything is asked for: what is late, or else what comes next. */
export function pickReviews<Row extends ReviewRow>(rows: readonly Row[]): readonly Row[] {
  const late = rows.filter(({ overdue }) => overdue > 0);
  return late.length > 0 ? late : rows.slice(0, 20);
}

const many = (count: number, one: string, others: string) => `${count} ${count === 1 ? one : others}`;

/** How much is late, in one or two sentences. @param today `YYYY-MM-DD` */
export function summariseReviews(rows: readonly ReviewRow[], today: string): string {
  const late = rows.filter(({ overdue }) => overdue > 0);
  const count = (kind: ReviewRow['kind']) => late.filter((row) => row.kind === kind).length;
  const day = formatDate(today);
  return late.length === 0
    ? `Ingenting är försenat den ${day}. Det som står på tur:`
    : `Försenat den ${day}: ${many(count('sida'), 'sida', 'sidor')} och ${many(count('uppgift'), 'uppgift', 'uppgifter')}.`;
}
