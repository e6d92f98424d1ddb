import { pageFiles } from '../schemas/page-kinds.ts';
import { listKinds } from '../schemas/records.ts';
import { editorSchemas } from './json-schema.ts';

/** A field that editors fill in. */
export interface FieldRow {
  name: string;
  /** What the forms of the browser editor call it; empty where they do not have it. */
  label: string;
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

const places = Object.fromEntries(
  pageFiles.map(({ id, article, one }) => [id, `Överst på ${article} ${one.toLowerCase()}`]),
);

// Of what a command alone writes, nobody has to know the fields.
const isMade = (name: string) => listKinds().some(([kind, { isMade: made }]) => kind === name && made);

const isFact = ({ properties = {} }: Schema) => 'value' in properties && 'checked' in properties;

// More are the words of the whole site in a language, which only developers add.
const maxInner = 8;

/** The fields within a field; none for a fact, which is explained once for all. */
function inner(field: Schema): Schema | undefined {
  const own = (field.items ?? field) as Schema;
  const count = Object.keys(own.properties ?? {}).length;
  return count > 0 && count <= maxInner && !isFact(own) ? own : undefined;
}

function toRows(schema: Schema, way = ''): FieldRow[] {
  const { properties = {}, required = [] } = (schema.items ?? schema) as Schema;
  return Object.entries(properties as Record<string, Schema>)
    .filter(([, field]) => !field.not)
    .flatMap(([key, field]) => {
      const within = inner(field);
      const { title: label = '', description = '' } = field;
      const row = { name: way + key, label, description, required: required.includes(key) };
      return [row, ...(within ? toRows(within, `${way}${key}.`) : [])];
    });
}

/** The fields of a fact, which are the same in all of them. */
function factGroup({ municipalities }: Record<string, Schema>): FieldGroup[] {
  const fields = Object.values((municipalities?.items as Schema | undefined)?.properties ?? {}) as Schema[];
  const fact = fields.find(isFact);
  return fact ? [{ id: 'uppgift', file: 'En uppgift om en kommun', fields: toRows(fact) }] : [];
}

/** Every field that an editor may fill in, in the words of the schemas themselves: pages first, then records. */
export function listFields(): FieldGroup[] {
  const schemas = editorSchemas();
  const groups = Object.entries(schemas)
    .filter(([name]) => !isMade(name))
    .map(([name, schema]) => ({ id: name, file: places[name] ?? `_data/${name}.json`, fields: toRows(schema) }))
    .sort((a, b) => Number(b.id in places) - Number(a.id in places));
  return [...groups, ...factGroup(schemas)];
}
