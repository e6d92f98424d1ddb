import { listRepeats } from '../../lib/repeats.ts';
import type { Locality } from '../../schemas/locality.ts';
import type { Fault } from '../fault.ts';
import type { Path, SourceText } from '../source/source-text.ts';

interface Value {
  path: Path;
  value: string;
  /** What it is the same as, where another has it too. */
  key: string;
}

const textsIn = (list: unknown, path: Path, keyOf = (value: string) => value): Value[] =>
  (Array.isArray(list) ? list : []).flatMap((value, at) =>
    typeof value === 'string' ? [{ path: [...path, at], value, key: keyOf(value) }] : [],
  );

const namesOf = (places: unknown): unknown[] =>
  (Array.isArray(places) ? places : []).map((place: { name?: unknown } | null) => place?.name);

/** Postcodes, and the names of places within a municipality: two places may be called alike in two of them. */
const listNamed = (records: readonly Partial<Locality>[]): Value[] =>
  records.flatMap(({ municipality, places, postcodes }, index) => [
    ...textsIn(namesOf(places), [index, 'places'], (name) => `${municipality} ${name.toLocaleLowerCase('sv')}`),
    ...textsIn(postcodes, [index, 'postcodes']),
  ]);

/** What stands twice: nobody could say which of the two is right. */
const findRepeated = (records: readonly Partial<Locality>[], { file, placeOf }: SourceText): Fault[] =>
  listRepeats(listNamed(records), ({ key }) => key).map(({ item, first }) => ({
    file,
    ...placeOf(item.path),
    what: `"${item.value}" står redan på rad ${placeOf(first.path).line}.`,
    fix: 'Ta bort det ena. Hör det till flera kommuner ska det stå en gång, i en post med alsoIn.',
  }));

/** A code that a record names twice. */
function findRepeatedCodes(records: readonly Partial<Locality>[], { file, placeOf }: SourceText): Fault[] {
  return records.flatMap(({ municipality, alsoIn }, index) =>
    textsIn(alsoIn, [index, 'alsoIn'])
      .filter(({ value }) => value === municipality)
      .map(({ path, value }) => ({
        file,
        ...placeOf(path),
        what: `"${value}" står redan i municipality.`,
        fix: 'Ta bort den här, eller skriv koden för en annan kommun.',
      })),
  );
}

/** What no schema of a single record can see in the places and postcodes. */
export function checkLocalities(source: SourceText | undefined): Fault[] {
  if (!source || !Array.isArray(source.value)) return [];
  const records = (source.value as (Partial<Locality> | null)[]).map((record) => record ?? {});
  return [...findRepeated(records, source), ...findRepeatedCodes(records, source)];
}
