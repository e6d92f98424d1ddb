import { z } from 'zod';
import { fieldsOf } from './records.ts';

/** Where a schema names a record of another kind, or a page. */
export interface Ref {
  /** The keys that lead there; `*` is each item of a list. */
  keys: readonly string[];
  /** The kind of record, or `pages`. */
  to: string;
  /** It may lead to a part of a page, behind `#`. */
  hasPart: boolean;
}

/** The key by which a record is named: its id, or its code where it has one that is not ours. */
export const nameKey = (kind: string): 'code' | 'id' => ('id' in fieldsOf(kind) ? 'id' : 'code');

/** A schema without what lets its value be left out or null. */
export const unwrap = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrap(schema.unwrap() as z.ZodType) : schema;

function refsBelow(schema: z.ZodType, keys: readonly string[]): Ref[] {
  const inner = unwrap(schema);
  const { ref: to, hasPart = false } = (inner.meta() ?? {}) as { ref?: string; hasPart?: boolean };
  if (to) return [{ keys, to, hasPart }];
  if (inner instanceof z.ZodArray) return refsBelow(inner.element as z.ZodType, [...keys, '*']);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([key, field]) => refsBelow(field as z.ZodType, [...keys, key]));
}

const known = new WeakMap<z.ZodType, readonly Ref[]>();

/** All that a schema names by `ref` and `pageRef` (`fields.ts`), wherever in it that is. */
export function listRefs(schema: z.ZodType): readonly Ref[] {
  const refs = known.get(schema) ?? refsBelow(schema, []);
  known.set(schema, refs);
  return refs;
}

/** The names that stand where a reference says, each with its place. What is no text is the schema's business. */
export function namesAt(
  value: unknown,
  [key, ...rest]: readonly string[],
  path: readonly (string | number)[] = [],
): { path: readonly (string | number)[]; name: string }[] {
  if (key === undefined) return typeof value === 'string' && value ? [{ path, name: value }] : [];
  if (key === '*')
    return Array.isArray(value) ? value.flatMap((item, index) => namesAt(item, rest, [...path, index])) : [];
  const inner = typeof value === 'object' && value ? (value as Record<string, unknown>)[key] : undefined;
  return namesAt(inner, rest, [...path, key]);
}
