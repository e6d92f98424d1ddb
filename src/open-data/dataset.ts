import { z } from 'zod';
import type { Records } from '../schemas/records.ts';

/** What anyone may take of the site's records, as rows of one kind. */
export interface Dataset {
  /** Part of the addresses, and the name that a program asks for. */
  name: string;
  title: string;
  description: string;
  /** What a row may hold. */
  row: z.ZodObject;
  /** @param today the build's day, `YYYY-MM-DD` */
  rows(records: Records, today: string): DatasetRow[];
}

export type DatasetRow = Readonly<Record<string, unknown>>;

export const openDataAddress = '/data/';

/** The folder of the files. The number rises when a program that reads them would have to change. */
export const filesFolder = `${openDataAddress}v1/`;

export const licence = 'https://creativecommons.org/publicdomain/zero/1.0/';

export type DataFormat = 'json' | 'csv' | 'schema.json';

/** The address of a dataset in one of its formats. */
export const fileOf = (name: string, format: DataFormat): string => `${filesFolder}${name}.${format}`;

// Where a dataset says it of itself, or of one of its facts.
function* datesIn(value: unknown): Generator<string> {
  if (!value || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value))
    if (key === 'checked' && typeof inner === 'string') yield inner;
    else yield* datesIn(inner);
}

/** The day on which any fact of a row was last read at its source, `YYYY-MM-DD`. */
const modifiedOf = (row: DatasetRow): string => [...datesIn(row)].sort().at(-1) ?? '';

/** A row with the day on which any fact of it was last read at its source. */
export const withModified = (row: DatasetRow): DatasetRow => ({ ...row, modified: modifiedOf(row) });

/** The schema of a row: that of the record, without what is only for the site, and with what is only for others. */
export function rowSchema(shape: z.ZodRawShape, without: readonly string[], more: z.ZodRawShape = {}): z.ZodObject {
  const kept = Object.entries(shape).filter(([key]) => !without.includes(key));
  const modified = z.iso.date().describe('När någon senast läste källan till någon av uppgifterna.');
  return z.strictObject({ ...Object.fromEntries(kept), ...more, modified });
}

/** A record without some of its keys. */
export const omitKeys = (record: object, keys: readonly string[]): DatasetRow =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
