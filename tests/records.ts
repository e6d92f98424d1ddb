import { readFileSync } from 'node:fs';
import { type Records, recordFiles } from '../src/schemas/records.ts';

/** The records of a project, read afresh: a test may change its copy. */
export function readRecordsOf(project: string): Records {
  const kinds = Object.keys(recordFiles);
  return Object.fromEntries(
    kinds.map((kind) => [kind, JSON.parse(readFileSync(`${project}/_data/${kind}.json`, 'utf8'))]),
  ) as unknown as Records;
}

/** The project's own records. */
export const readProjectRecords = (): Records => readRecordsOf('.');
