import { editorSchemas } from '../schemas/json-schema.ts';

/** A field that editors fill in. */
export interface FieldRow {
  name: string;
  description: string;
  required: boolean;
}

/** The fields of one kind of file. */
export interface FieldGroup {
  id: string;
  /** The file, or what begins with these fields. */
  file: string;
  fields: readonly FieldRow[];
}

type Schema = ReturnType<typeof editorSchemas>[string];

const places: Record<string, string> = {
  page: 'Överst på en sida',
  'news-item': 'Överst på en nyhet',
};

// Written by a command, never by hand.
const left = ['audit'];

function toRows(schema: Schema): FieldRow[] {
  const { properties = {}, required = [] } = (schema.items ?? schema) as Schema;
  return Object.entries(properties as Record<string, Schema>)
    .filter(([, field]) => !field.not)
    .map(([name, { description = '' }]) => ({ name, description, required: required.includes(name) }));
}

/** Every field that an editor may fill in, in the words of the schemas themselves, pages first. */
export function listFields(): FieldGroup[] {
  return Object.entries(editorSchemas())
    .filter(([name]) => !left.includes(name))
    .map(([name, schema]) => ({ id: name, file: places[name] ?? `_data/${name}.json`, fields: toRows(schema) }))
    .sort((a, b) => Number(b.id in places) - Number(a.id in places));
}
