import { readFileSync } from 'node:fs';
import { type Records, recordFiles } from '../src/schemas/records.ts';

/** The project's own records, read afresh: a test may change its copy. */
export function readProjectRecords(): Records {
  const kinds = Object.keys(recordFiles);
  return Object.fromEntries(
    kinds.map((kind) => [kind, JSON.parse(readFileSync(`_data/${kind}.json`, 'utf8'))]),
  ) as unknown as Records;
}
