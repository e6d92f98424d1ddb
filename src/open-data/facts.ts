import type { DatasetRow } from './dataset.ts';

/** One value with where it comes from: a row of `uppgifter.csv`. */
export interface FactRow {
  dataset: string;
  /** What the row is called in its dataset: its id, its code or its name. */
  row: string;
  /** The keys to the value, with points between them. */
  field: string;
  value: string | number | boolean;
  publisher: unknown;
  source: unknown;
  published: unknown;
  checked: unknown;
  confidence: unknown;
}

const origins = ['publisher', 'source', 'secondSource', 'published', 'checked', 'confidence'];
// They name the row, or are counted out of it.
const noFacts = new Set(['id', 'code', 'modified', 'page', ...origins]);

type FactOrigin = Pick<FactRow, 'publisher' | 'source' | 'published' | 'checked' | 'confidence'>;

function* valuesIn(
  value: unknown,
  path: readonly string[],
  origin: FactOrigin,
): Generator<Omit<FactRow, 'dataset' | 'row'>> {
  if (value === null || value === undefined) return;
  if (typeof value !== 'object') {
    const { publisher, source, published, checked, confidence } = origin;
    const field = path.filter((key) => key !== 'value').join('.');
    yield { field, value: value as FactRow['value'], publisher, source, published, checked, confidence };
    return;
  }
  const own = 'source' in value && 'checked' in value ? (value as FactOrigin) : origin;
  for (const [key, inner] of Object.entries(value)) if (!noFacts.has(key)) yield* valuesIn(inner, [...path, key], own);
}

const nameOf = ({ id, code, name }: DatasetRow) => String(id ?? code ?? name);

/** Every fact of every dataset, each with its own source, dates and confidence. */
export const listFacts = (filled: readonly { dataset: { name: string }; rows: readonly DatasetRow[] }[]): FactRow[] =>
  filled.flatMap(({ dataset: { name }, rows }) =>
    rows.flatMap((row) =>
      [...valuesIn(row, [], row as unknown as FactOrigin)].map((found) => ({
        dataset: name,
        row: nameOf(row),
        ...found,
      })),
    ),
  );
