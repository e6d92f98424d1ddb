import { suggest } from '../../lib/suggest.ts';
import type { Question } from '../../schemas/question.ts';
import type { Records } from '../../schemas/records.ts';
import type { Fault } from '../fault.ts';
import type { Path, SourceText } from '../source/source-text.ts';
import { listOf, namesIn, type Sources } from './records.ts';

type Kind = keyof Records;

/** Where records name others: the kind, the key that names, and what it names by which of its keys. */
const namings: [kind: Kind, key: string, to: Kind, by: 'id' | 'code'][] = [
  ['events', 'link', 'links', 'id'],
  ['events', 'municipality', 'municipalities', 'code'],
  ['helplines', 'link', 'links', 'id'],
  ['links', 'fallback', 'links', 'id'],
  ['municipalities', 'neighbours', 'municipalities', 'code'],
  ['municipalities', 'shared', 'shared', 'id'],
  ['needs', 'helplines', 'helplines', 'id'],
  ['reports', 'link', 'links', 'id'],
];

interface Reference {
  kind: Kind;
  path: Path;
  value: string;
  to: Kind;
  by: 'id' | 'code';
}

/** The names under one key of a record: one, or each of a list. */
const namesUnder = (value: unknown, path: Path): { path: Path; value: string }[] =>
  Array.isArray(value)
    ? value.flatMap((name, position) => (typeof name === 'string' ? [{ path: [...path, position], value: name }] : []))
    : typeof value === 'string'
      ? [{ path, value }]
      : [];

/** The numbers that answers name, each at its place in the file. */
export function listAnswerNumbers(source: SourceText | undefined): { path: Path; value: string }[] {
  return listOf<Question>(source).flatMap((question, index) =>
    (['now', 'day', 'evening'] as const).flatMap((line) => {
      const numbers: unknown = question[line]?.helplines;
      return (Array.isArray(numbers) ? numbers : []).map((value, position) => ({
        path: [index, line, 'helplines', position],
        value: String(value),
      }));
    }),
  );
}

/** The numbers that a list of records names under `helplines`, each at its place in the file. */
export function listNumbers(source: SourceText | undefined): { path: Path; value: string }[] {
  return listOf<{ helplines: unknown }>(source).flatMap(({ helplines }, index) =>
    namesUnder(helplines, [index, 'helplines']),
  );
}

function listReferences(records: Partial<Records>, sources: Sources): Reference[] {
  const named = namings.flatMap(([kind, key, to, by]) =>
    ((records[kind] ?? []) as readonly Record<string, unknown>[]).flatMap((record, index) =>
      namesUnder(record[key], [index, key]).map((found) => ({ kind, to, by, ...found })),
    ),
  );
  const answers = listAnswerNumbers(sources.questions).map((found) => ({
    kind: 'questions' as const,
    to: 'helplines' as const,
    by: 'id' as const,
    ...found,
  }));
  return [...named, ...answers];
}

/** Records that name another which is not there. What can't be read is not known to be missing. */
export function checkReferences(records: Partial<Records>, sources: Sources): Fault[] {
  return listReferences(records, sources).flatMap(({ kind, path, value, to, by }) => {
    const source = sources[kind];
    const known = namesIn(records[to] as readonly { [key in typeof by]: string }[] | undefined, by);
    if (!source || !value || !known || known.includes(value)) return [];
    const meant = suggest(value, known);
    const place = `_data/${to}.json`;
    const fix = meant ? `Menade du "${meant}"?` : `Lägg till den i ${place} eller rätta id:t.`;
    return [{ file: source.file, ...source.placeOf(path), what: `"${value}" finns inte i ${place}.`, fix }];
  });
}
