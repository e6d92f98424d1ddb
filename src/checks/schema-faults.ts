import { z } from 'zod';
import { suggest } from '../lib/suggest.ts';
import type { Fault } from './fault.ts';
import type { Path, SourceText } from './source-text.ts';

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'ett tal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'en post med nycklar',
  null: 'null',
};

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}

function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((current, key) => {
    const inner = current && unwrap(current);
    if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
    if (inner instanceof z.ZodObject) return inner.shape[String(key)] as z.ZodType | undefined;
    return undefined;
  }, schema);
}

function descriptionAt(schema: z.ZodType, path: Path): string {
  const found = schemaAt(schema, path);
  return found?.description ?? (found && unwrap(found).description) ?? '';
}

const valueAt = (value: unknown, path: Path) =>
  path.reduce<unknown>((current, key) => (current as Record<PropertyKey, unknown> | undefined)?.[key], value);

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType, source: SourceText): Fault[] {
  const parent = schemaAt(schema, issue.path);
  const inner = parent && unwrap(parent);
  const known = inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  return issue.keys.map((key) => {
    const meant = suggest(key, known);
    return {
      file: source.file,
      ...source.placeOfKey(issue.path, key),
      what: `Nyckeln "${key}" finns inte.`,
      fix: meant ? `Menade du "${meant}"?` : `Ta bort den eller välj bland: ${known.join(', ')}.`,
    };
  });
}

function words(issue: z.core.$ZodIssue, schema: z.ZodType, source: SourceText): [what: string, fix: string] {
  const value = valueAt(source.value, issue.path);
  const name = issue.path.findLast((key) => typeof key === 'string');
  const description = descriptionAt(schema, issue.path);
  if (value === undefined) return [`"${String(name)}" saknas.`, `Lägg till den. ${description}`.trim()];
  const [what, fix] = issue.message.split('|');
  if (what && fix) return [name === undefined ? what : `${String(name)}: ${what}`, fix];
  if (issue.code === 'invalid_type') {
    const expected = typeNames[issue.expected] ?? issue.expected;
    const label = name === undefined ? 'Filen' : `"${String(name)}"`;
    return [
      `${label} ska vara ${expected}, inte ${typeNames[typeOf(value)] ?? 'det som står'}.`,
      description || `Skriv ${expected}.`,
    ];
  }
  return [`"${String(name)}" har ett värde som inte är tillåtet.`, description];
}

/** Every fault that a schema finds in a text, in Swedish and at its place. Zod's own words are never shown. */
export function schemaFaults(schema: z.ZodType, source: SourceText): Fault[] {
  const result = schema.safeParse(source.value);
  return (result.error?.issues ?? []).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue, schema, source);
    const [what, fix] = words(issue, schema, source);
    const missing = valueAt(source.value, issue.path) === undefined;
    return [{ file: source.file, ...source.placeOf(missing ? issue.path.slice(0, -1) : issue.path), what, fix }];
  });
}
