import { municipalityAddress } from '../../lib/addresses.ts';
import { listRepeats } from '../../lib/repeats.ts';
import { fieldsOf, listKinds, type Records } from '../../schemas/records.ts';
import { nameKey } from '../../schemas/refs.ts';
import type { Fault, Message } from '../fault.ts';
import type { Path, SourceText } from '../source/source-text.ts';
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
  const lists = ['neighbours', 'helplines', 'avoid', 'forms', 'shared', 'audience'].map((name) => [name, list(name)]);
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

/** What should be each record's own: where it stands, how it is known again, and what is said by the line of the first. */
interface Own<Item> {
  path: Path;
  keyOf: (item: Item) => string | undefined;
  say: (line: number, item: Item) => Message;
  severity?: 'warning';
}

/** Records that have what another before them has. */
export const findRepeated = <Item>(
  source: SourceText | undefined,
  list: readonly Item[],
  { path, keyOf, say, ...severity }: Own<Item>,
): Fault[] =>
  !source
    ? []
    : listRepeats(list, keyOf).map(({ item, index, firstIndex }) => {
        const [what, fix] = say(source.placeOf([firstIndex, ...path]).line, item);
        return { file: source.file, ...source.placeOf([index, ...path]), ...severity, what, fix };
      });

const duplicates = (
  records: Partial<Records>,
  sources: Sources,
  kind: keyof Records,
  key: string,
  toKey = (value: string) => value,
): Fault[] => {
  const keyOf = ({ [key]: value }: Record<string, string>) => value && toKey(value);
  return findRepeated(sources[kind], (records[kind] ?? []) as readonly Record<string, string>[], {
    path: [key],
    keyOf,
    say: (line, item) => [`"${keyOf(item)}" står redan på rad ${line}.`, `Byt ${key} eller ta bort den ena posten.`],
  });
};

/** Two municipalities in one place on the map: one would hide the other. */
const sharedTiles = ({ municipalities: source }: Sources): Fault[] =>
  findRepeated(source, listOf<Records['municipalities'][number]>(source), {
    path: ['tile'],
    keyOf: ({ tile }) => tile && `${tile.row}:${tile.column}`,
    say: (line) => [`Rutan på kartan är redan tagen, på rad ${line}.`, 'Byt row eller column, eller ta bort tile.'],
  });

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
