import { named } from './editor-fields.ts';

type Item = Record<string, unknown>;

/** What a record is called in a list. */
export function recordName(item: Item): string {
  const key = named.find((one) => typeof item[one] === 'string' && item[one] !== '');
  return key ? String(item[key]) : '';
}

const fold = (text: string) => text.toLocaleLowerCase('sv').trim();

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? Object.values(value).map(textOf).join(' ') : String(value ?? '');

/**
 * The places of the records that somebody looks for: by name, or, where none is called so, by all that stands in them.
 * @param wanted words, each of which has to be there; all records where it is empty
 */
export function findRecords(items: readonly Item[], wanted: string): Set<number> {
  const words = fold(wanted).split(/\s+/).filter(Boolean);
  const find = (say: (item: Item) => string) =>
    new Set(items.flatMap((item, index) => (words.every((word) => fold(say(item)).includes(word)) ? [index] : [])));
  const named = find(recordName);
  return named.size > 0 ? named : find(textOf);
}
