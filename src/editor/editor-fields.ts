import type { z } from 'zod';
import { fieldsOf, listKinds } from '../schemas/records.ts';
import { nameKey } from '../schemas/refs.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A field of the browser editor, with options that both Sveltia and Decap know. */
export interface EditorField {
  name: string;
  label: string;
  widget: string;
  hint?: string;
  required?: boolean;
  pattern?: [string, string];
  /** The most letters, which the editor counts. */
  maxlength?: number;
  fields?: EditorField[];
  field?: EditorField;
  [option: string]: unknown;
}

/** What kind of field it is, with the options of that kind. */
type FieldKind = { widget: string; [option: string]: unknown };

// What stands in the file is for the one who writes in it; a form has no lines to take away.
const inForm = (comment: string) =>
  comment
    .replace(/\bnull (om|tills)/g, 'Tomt $1')
    .replace(/Ta bort raden om/g, 'Lämna tomt om')
    .replace(/ Skriv true\./g, '')
    .replace(/Skriv true (om|där)/g, 'Slå på $1')
    // Records are chosen by their names.
    .replace(/, med id från [\w.]+/g, '')
    .replace(/^Källans id i links\.json\.$/, 'Källan.');

// The editor reads hints as Markdown.
const escapeMarkdown = (text: string) => text.replace(/[[\]*_~`\\]/g, '\\$&');

function describe(schema: JsonSchema, name: string): Pick<EditorField, 'label' | 'hint'> {
  const { title: label = name, description = '' } = schema;
  const comment = inForm(description);
  return comment && comment !== `${label}.` ? { label, hint: escapeMarkdown(comment) } : { label };
}

const forbidden = '(?!.*(?:</?[A-Za-z!]|\\{\\{|\\{%|%\\}|\\}\\}))';

/** A text in one line has more than one rule, and the editor room for one message: it says them all. */
function describeLength({ minLength = 1, maxLength }: JsonSchema): [string, string] {
  return [
    `^${forbidden}[^\\n\\r\\t]{${minLength},${maxLength}}$`,
    `Skriv ${minLength}–${maxLength} tecken på en rad, utan HTML-kod (som <p>) och mallkod (som {{ }}).`,
  ];
}

function toPattern(schema: JsonSchema): Pick<EditorField, 'pattern' | 'maxlength'> {
  // The length is counted as somebody writes.
  if (schema.maxLength !== undefined) return { pattern: describeLength(schema), maxlength: schema.maxLength };
  const { pattern, patternErrorMessage } = schema;
  return pattern ? { pattern: [pattern, String(patternErrorMessage)] } : {};
}

const isDay = ({ pattern }: JsonSchema) => pattern === '^\\d{4}-\\d{2}-\\d{2}$';

// The day of a review or a reading is nearly always today.
const isToday = (name: string, required: boolean) => required && (name === 'reviewed' || name === 'checked');

const languages = new Intl.DisplayNames('sv', { type: 'language' });

/** Nobody knows the codes of languages by heart. */
const nameLanguage = (code: unknown) => ({ label: `${languages.of(String(code))} (${code})`, value: code });

function describeString(schema: JsonSchema, name: string, required: boolean): FieldKind {
  // A hidden field with a fixed value.
  if (schema.const !== undefined) return { widget: 'hidden', default: schema.const };
  if (schema.enum)
    return { widget: 'select', options: name === 'lang' ? schema.enum.map(nameLanguage) : [...schema.enum] };
  if (!isDay(schema)) return { widget: 'string', ...toPattern(schema) };
  const format = 'YYYY-MM-DD';
  const day = { widget: 'datetime', format, date_format: format, time_format: false, picker_utc: false };
  return { ...day, ...toPattern(schema), default: isToday(name, required) ? '{{now}}' : '' };
}

function describeNumber({ type, minimum, maximum, enum: few }: JsonSchema): FieldKind {
  if (few) return { widget: 'select', options: few.map((value) => ({ label: String(value), value })) };
  const isLimit = (value: unknown) => typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER;
  return {
    widget: 'number',
    value_type: type === 'integer' ? 'int' : 'float',
    ...(type === 'integer' ? {} : { step: 0.1 }),
    ...(isLimit(minimum) && { min: minimum }),
    ...(isLimit(maximum) && { max: maximum }),
  };
}

/** A field in which something else is chosen by its name; undefined for what is written. */
function describeRef({ ref, hasPart }: JsonSchema, multiple = false): FieldKind | undefined {
  // The pages are those of the whole site, which the editor is told of as it starts.
  if (ref === 'pages' && !hasPart) return { widget: 'select', options: [], dropdown_threshold: 0 };
  const found = listKinds().find(([name]) => name === ref);
  if (!found) return undefined;
  const [kind, { shown = [calledBy(fieldsOf(kind))] }] = found;
  const names = shown.map((key) => `items.*.${key}`);
  return {
    widget: 'relation',
    collection: kind,
    file: kind,
    value_field: `items.*.${nameKey(kind)}`,
    display_fields: names,
    search_fields: names,
    // Few enough to be shown all at once are few enough to be looked for by name too.
    dropdown_threshold: 0,
    ...(multiple && { multiple }),
  };
}

/** The keys by which an item is told from others, the best first. */
export const named = [
  'title',
  'shortName',
  'name',
  'nameSv',
  'word',
  'question',
  'label',
  'role',
  'avoid',
  'from',
  'municipality',
  'id',
];

/** The key of a record that says what it is called. */
const calledBy = (fields: object) => named.find((name) => name in fields);

/** How an item of a list is told from the others while it is folded up. */
function summarise(item: JsonSchema): Record<string, unknown> {
  const key = calledBy(item.properties ?? {});
  return key ? { summary: `{{fields.${key}}}` } : {};
}

function describeList(schema: JsonSchema, name: string): FieldKind {
  const items = (schema.items ?? {}) as JsonSchema;
  const limit = schema.minItems ? { min: schema.minItems } : {};
  if (items.type === 'object')
    return { widget: 'list', collapsed: true, ...limit, ...summarise(items), fields: toFields(items) };
  const chosen = describeRef(items, true);
  if (chosen) return { ...chosen, ...limit };
  const { hint: _, ...field } = toField('value', items, true) ?? { name: 'value', label: name, widget: 'string' };
  return { widget: 'list', ...limit, field: { ...field, label: items.title ?? schema.title ?? name } };
}

const withoutNull = (schema: JsonSchema): JsonSchema => {
  const inner = schema.anyOf?.find((one) => (one as JsonSchema).type !== 'null') as JsonSchema | undefined;
  const { title, description } = schema;
  return inner ? { ...inner, ...(title && { title }), ...(description && { description }) } : schema;
};

function describeKind(schema: JsonSchema, name: string, required: boolean): FieldKind {
  if (schema.type === 'object') return { widget: 'object', collapsed: true, fields: toFields(schema) };
  if (schema.type === 'array') return describeList(schema, name);
  if (schema.type === 'number' || schema.type === 'integer') return describeNumber(schema);
  if (schema.type === 'boolean') return { widget: 'boolean', default: false };
  return describeRef(schema) ?? describeString(schema, name, required);
}

/** One field, as the editor shows it; undefined for one that may not be written at all. */
function toField(name: string, given: JsonSchema, isRequired: boolean): EditorField | undefined {
  if (given.not) return undefined;
  const schema = withoutNull(given);
  // A list that has to be there may be empty; the editor takes "required" for "not empty".
  const required = isRequired && schema === given && (schema.type !== 'array' || Boolean(schema.minItems));
  const kind = describeKind(schema, name, required);
  const { hint, label } = describe(schema, name);
  // What nobody sees needs no explanation.
  if (kind.widget === 'hidden') return { name, label, ...kind };
  return { name, label, ...(hint && { hint }), ...kind, required };
}

/**
 * The fields of an object, for the browser editor: labels, hints, patterns and messages are those of the schema.
 * @param schema a JSON Schema of `toEditorSchema`
 */
export function toFields({ properties = {}, required = [] }: JsonSchema): EditorField[] {
  return Object.entries(properties).flatMap(
    ([name, schema]) => toField(name, schema as JsonSchema, required.includes(name)) ?? [],
  );
}
