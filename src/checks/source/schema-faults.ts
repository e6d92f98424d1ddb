import { z } from 'zod';
import { suggest } from '../../lib/suggest.ts';
import { unwrap } from '../../schemas/refs.ts';
import type { Fault, Message } from '../fault.ts';
import type { Path, SourceText } from './source-text.ts';

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'ett tal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'en post med nycklar',
  null: 'tomt',
};

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

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

interface UnknownKey {
  path: Path;
  key: string;
  meant: string | undefined;
  known: readonly string[];
}

// A key that exists only to be refused with a reason of its own is not offered.
const allowedKeys = (shape: Record<string, z.ZodType>) =>
  Object.keys(shape).filter((key) => !(shape[key] && unwrap(shape[key]) instanceof z.ZodNever));

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType): UnknownKey[] {
  const parent = schemaAt(schema, issue.path);
  const inner = parent && unwrap(parent);
  const known = inner instanceof z.ZodObject ? allowedKeys(inner.shape) : [];
  return issue.keys.map((key) => ({ path: issue.path, key, meant: suggest(key, known), known }));
}

/** What to call a place: its keys, such as `phone.value`, or its number in the list. */
function labelOf(path: Path): string {
  const keys = path.filter((key) => typeof key === 'string');
  if (path.length === 0) return 'Innehållet';
  if (keys.length === 0) return `Post ${Number(path[0]) + 1}`;
  return typeof path.at(-1) === 'number' ? `Ett värde i "${keys.join('.')}"` : `"${keys.join('.')}"`;
}

function wordsOfType(expected: string, value: unknown, label: string, description: string): Message {
  const wanted = typeNames[expected] ?? 'av ett annat slag';
  if (value === null) return [`${label} saknar värde.`, `Skriv ${wanted}. ${description}`.trim()];
  const fixes: Record<string, string> = {
    string: typeof value === 'object' ? 'Sätt citattecken runt hela värdet.' : `Sätt citattecken runt: "${value}".`,
    boolean: 'Skriv true eller false, utan citattecken.',
    array: `Skriv en lista inom hakparenteser: [ ]. ${description}`.trim(),
    object: 'Skriv nycklar och värden inom klamrar: { }.',
  };
  return [
    `${label} ska vara ${wanted}, inte ${typeNames[typeOf(value)] ?? 'det som står'}.`,
    fixes[expected] ?? 'Jämför med en annan fil av samma slag.',
  ];
}

function words(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): Message {
  const description = descriptionAt(schema, issue.path);
  const label = labelOf(issue.path);
  if (value === undefined)
    return [`${label} saknas.`, description ? `Lägg till uppgiften: ${description}` : 'Lägg till uppgiften.'];
  const [, what, fix] = /^(.+\.)\|(.+)$/.exec(issue.message) ?? [];
  if (what && fix) return [`${label.replaceAll('"', '')}: ${what}`, fix];
  if (issue.code === 'invalid_type') return wordsOfType(issue.expected, value, label, description);
  return [`${label} har ett värde som inte är tillåtet.`, description || 'Jämför med en annan post.'];
}

/** Every fault that a schema finds in a text, in Swedish and at its place. Zod's own words are never shown. */
export function schemaFaults(schema: z.ZodType, source: SourceText): Fault[] {
  const issues = schema.safeParse(source.value).error?.issues ?? [];
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(issue, schema) : []));
  // A misspelt key is one fault, not also a missing one.
  const misspelt = new Set(unknown.map(({ path, meant }) => JSON.stringify([...path, meant])));
  return [
    ...unknown.map(({ path, key, meant, known }) => ({
      file: source.file,
      ...source.placeOfKey(path, key),
      what: `Nyckeln "${key}" finns inte.`,
      fix: meant ? `Menade du "${meant}"?` : `Ta bort den eller välj bland: ${known.join(', ')}.`,
    })),
    ...issues.flatMap((issue) => {
      const value = valueAt(source.value, issue.path);
      const missing = value === undefined;
      if (issue.code === 'unrecognized_keys' || (missing && misspelt.has(JSON.stringify(issue.path)))) return [];
      const [what, fix] = words(issue, schema, value);
      return [{ file: source.file, ...source.placeOf(missing ? issue.path.slice(0, -1) : issue.path), what, fix }];
    }),
  ];
}
