import { municipalityAddress } from '../../lib/addresses.ts';
import { fieldsOf, listKinds, type Records } from '../../schemas/records.ts';
import { nameKey } from '../../schemas/refs.ts';
import type { Fault } from '../fault.ts';
import type { SourceText } from '../source/source-text.ts';
import { findDeadEnds } from './dead-ends.ts';
import { checkLocalities } from './localities.ts';

export type Sources = Partial<Record<keyof Records, SourceText>>;

const blank = { id: '', code: '', shortName: '', address: '', word: '' };

// Of a name with a fault of its own, nobody can say whether others mean it.
const names: Record<string, RegExp> = { id: /^[a-z0-9-]+$/, code: /^(\d{4}|[a-z]{2,3})$/ };

// Whatever is no text is the schema's business; `url` alone may be null.
function toKnownRecord(value: unknown): object {
  const entries = Object.entries(value && typeof value === 'object' ? value : {});
  const texts = entries.filter(([key, entry]) =>
    typeof entry === 'string' ? (names[key]?.test(entry) ?? true) : key === 'url' && entry === null,
  );
  const list = (name: string) => {
    const found: unknown = entries.find(([key]) => key === name)?.[1];
    return Array.isArray(found) ? found.map((entry) => (typeof entry === 'string' ? entry : '')) : [];
  };
  const lists = ['neighbours', 'helplines', 'avoid', 'forms', 'shared'].map((name) => [name, list(name)]);
  return { ...blank, ...Object.fromEntries([...texts, ...lists]) };
}

/**
 * What the files hold, for rules that look across them: a file that can't be read is absent, and a record with a
 * fault of its own still counts as there, so that one fault is not reported twice.
 */
export function toKnownRecords(sources: Sources): Partial<Records> {
  return Object.fromEntries(
    Object.entries(sources).flatMap(([kind, { value }]) =>
      Array.isArray(value) ? [[kind, value.map(toKnownRecord)]] : [],
    ),
  );
}

/** The records of a file, whatever else it may hold. */
export const listOf = <Item>(source: SourceText | undefined): Partial<Item>[] =>
  Array.isArray(source?.value) ? (source.value as (Partial<Item> | null)[]).map((item) => item ?? {}) : [];

/** The values that others may point at. Undefined where one can't be read: it may be the one that is meant. */
export function namesIn<Key extends string>(
  list: readonly { [key in Key]: string }[] | undefined,
  key: Key,
): readonly string[] | undefined {
  return list?.every((record) => record[key]) ? list.map((record) => record[key]) : undefined;
}

function duplicates(
  records: Partial<Records>,
  sources: Sources,
  kind: keyof Records,
  key: string,
  keyOf = (value: string) => value,
): Fault[] {
  const seen = new Map<string, number>();
  const source = sources[kind];
  const list = (records[kind] ?? []) as readonly Record<string, string>[];
  return list.flatMap((record, index) => {
    const value = record[key] ? keyOf(record[key]) : '';
    const first = seen.get(value);
    if (first === undefined) seen.set(value, index);
    if (!source || value === '' || first === undefined) return [];
    return [
      {
        file: source.file,
        ...source.placeOf([index, key]),
        what: `"${value}" står redan på rad ${source.placeOf([first, key]).line}.`,
        fix: `Byt ${key} eller ta bort den ena posten.`,
      },
    ];
  });
}

/** Two municipalities in one place on the map: one would hide the other. */
function sharedTiles({ municipalities: source }: Sources): Fault[] {
  const list = Array.isArray(source?.value) ? (source.value as Partial<Records['municipalities'][number]>[]) : [];
  const places = list.map(
    (municipality) => municipality?.tile && `${municipality.tile.row}:${municipality.tile.column}`,
  );
  return places.flatMap((place, index) => {
    const first = places.indexOf(place);
    if (!source || !place || first === index) return [];
    return [
      {
        file: source.file,
        ...source.placeOf([index, 'tile']),
        what: `Rutan på kartan är redan tagen, på rad ${source.placeOf([first, 'tile']).line}.`,
        fix: 'Byt row eller column, eller ta bort tile.',
      },
    ];
  });
}

/** What no schema of a single record can see: ids that stand twice and places that are taken. */
export function checkRecordsTogether(records: Partial<Records>, sources: Sources): Fault[] {
  const named = listKinds().flatMap(([kind]) => {
    const key = nameKey(kind);
    return key in fieldsOf(kind) ? duplicates(records, sources, kind, key) : [];
  });
  return [
    ...named,
    ...duplicates(records, sources, 'searches', 'page'),
    ...duplicates(records, sources, 'municipalities', 'shortName', municipalityAddress),
    ...sharedTiles(sources),
    ...findDeadEnds(records, sources.links),
    ...checkLocalities(sources.localities),
  ];
}
