import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { type Dataset, type DatasetRow, fileOf, licence, openDataAddress } from './dataset.ts';

/** Puts values that lie within others side by side: `phone.value` becomes `phone`, and a list a text with bars. */
function flatten(value: unknown, path = ''): [key: string, value: unknown][] {
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return [[path, value.join(' | ')]];
  if (!value || typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    flatten(inner, key === 'value' && path ? path : [path, key].filter(Boolean).join('.')),
  );
}

/** A column of a table, with the type that Data Package calls it by. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'boolean';
}

/** Rows with nothing within them, and the columns that any of them has. */
export interface Table {
  columns: Column[];
  rows: Record<string, unknown>[];
}

const typeOf = (found: ReadonlySet<string>): Column['type'] => {
  const [only, ...others] = found;
  return others.length === 0 && (only === 'integer' || only === 'boolean') ? only : 'string';
};

/** Makes a table of rows. Its columns stand in the order in which they come. */
export function toTable(rows: readonly object[]): Table {
  const types = new Map<string, Set<string>>();
  const flat = rows.map((row) => {
    const cells = flatten(row);
    for (const [name, value] of cells) {
      const found = types.get(name) ?? new Set();
      types.set(name, found);
      if (value !== null && value !== undefined) found.add(Number.isInteger(value) ? 'integer' : typeof value);
    }
    return Object.fromEntries(cells);
  });
  return { columns: [...types].map(([name, found]) => ({ name, type: typeOf(found) })), rows: flat };
}

/** A table in CSV (RFC 4180), in UTF-8. A cell that a program would take for a formula begins with an apostrophe. */
export const toCsv = ({ columns, rows }: Table): string =>
  stringify(rows, {
    header: true,
    columns: columns.map(({ name }) => name),
    escape_formulas: true,
    record_delimiter: 'windows',
    cast: { boolean: String },
  });

const write = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The rows of a dataset as JSON, with the words that say what they are. */
export const toJson = ({ name, title, description }: Dataset, rows: readonly DatasetRow[], origin: string): string =>
  write({
    $schema: origin + fileOf(name, 'schema.json'),
    title,
    description,
    licence,
    about: origin + openDataAddress,
    rows,
  });

/** The JSON Schema (2020-12) of a dataset's file. */
export function toSchema({ name, title, description, row }: Dataset, origin: string): Record<string, unknown> {
  const { $schema, ...items } = z.toJSONSchema(row, { io: 'input', unrepresentable: 'any' });
  const words = Object.fromEntries(
    ['$schema', 'title', 'description', 'licence', 'about'].map((key) => [key, { type: 'string' }]),
  );
  return {
    $schema,
    $id: origin + fileOf(name, 'schema.json'),
    title,
    description,
    type: 'object',
    properties: { ...words, rows: { type: 'array', items } },
    required: [...Object.keys(words), 'rows'],
    additionalProperties: false,
  };
}

/** A schema as a file. */
export const toSchemaFile = (dataset: Dataset, origin: string): string => write(toSchema(dataset, origin));

/** One row in a file of its own. */
export const toRowFile = (row: DatasetRow): string => write(row);
