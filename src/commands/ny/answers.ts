import { parseArgs } from 'node:util';
import { z } from 'zod';
import { schemaFaults } from '../../checks/source/schema-faults.ts';
import { suggest } from '../../lib/suggest.ts';
import { unwrap } from '../../schemas/refs.ts';
import type { NewKind, NewValues } from './new-kinds.ts';

/** Thrown where nothing can be made of what was said: exit code 2, and no file is touched. */
export class Unusable extends Error {}

const start = { line: 1, column: 1 };

/** True for what may be left out. */
export const isOptionalSchema = (schema: z.ZodType): boolean => schema.safeParse(undefined).success;

/** What a field is called in its schema, for the one who is asked for it. */
const nameOf = (key: string, schema: z.ZodType): string => schema.meta()?.title ?? key;

/** The value that someone means by words: lists have commas between, true and null are what they say. */
function toValue(schema: z.ZodType, words: string): unknown {
  const inner = unwrap(schema);
  if (words === 'null' && schema.safeParse(null).success) return null;
  if (inner instanceof z.ZodArray) return words.split(',').map((part) => part.trim());
  if ((inner instanceof z.ZodBoolean || inner instanceof z.ZodLiteral) && /^(true|false)$/.test(words))
    return words === 'true';
  return words;
}

/** Reads what someone wrote for a field. Answers with the value, or with what is wrong and what to do. */
export function readAnswer(key: string, schema: z.ZodType, words: string): { value: unknown } | { problem: string } {
  // The dash of a time is hard to find on a keyboard.
  const value = toValue(schema, words.trim().replace(/^(\d\d\.\d\d) ?[-–] ?(\d\d\.\d\d)$/, '$1–$2'));
  const source = { file: '', value: { [key]: value }, faults: [], placeOf: () => start, placeOfKey: () => start };
  const [fault] = schemaFaults(z.strictObject({ [key]: schema }), source);
  // The check names the key, which stands in the file; here nobody has seen it yet.
  const name = nameOf(key, schema);
  const named = fault?.what.replace(`"${key}"`, name).replace(new RegExp(`^${key}:`), `${name}:`);
  return fault ? { problem: `${named} ${fault.fix}` } : { value };
}

/**
 * Splits the words of the command into the heading and the options that the kind has.
 * @throws {Unusable} where an option does not exist
 */
export function readNewOptions(
  kind: NewKind,
  words: readonly string[],
): { heading: string; given: Record<string, string> } {
  const [, fact] = /(?:^|\s)--fact[= ](\S+)/.exec(words.join(' ')) ?? [];
  const names = Object.keys(kind.fields({ fact }));
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { values, positionals } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true });
  for (const [name, value] of Object.entries(values)) {
    const meant = suggest(name, names);
    if (!names.includes(name))
      throw new Unusable(
        `Valet --${name} finns inte. ${meant ? `Menade du --${meant}?` : `Välj bland: ${names.map((one) => `--${one}`).join(', ')}.`}`,
      );
    if (typeof value !== 'string')
      throw new Unusable(`Valet --${name} har inget värde. Skriv det efter, inom citattecken.`);
  }
  if (positionals.length > 1)
    throw new Unusable(`"${positionals[1]}" står för sig. Sätt citattecken runt hela rubriken.`);
  return { heading: positionals[0] ?? '', given: values as Record<string, string> };
}

/** Asks until the answer will do. An empty answer takes what is offered, or leaves out what may be left out. */
export async function askFor(
  key: string,
  schema: z.ZodType,
  offer: unknown,
  { ask, say }: { ask: (question: string) => Promise<string>; say: (text: string) => void },
): Promise<unknown> {
  const inner = unwrap(schema);
  const choices = inner instanceof z.ZodEnum ? ` (${inner.options.join(', ')})` : '';
  const description = `${schema.description ?? ''}${key === 'fact' ? '' : choices}`;
  const hint = offer !== undefined ? ` [${offer}]` : isOptionalSchema(schema) ? ' [hoppa över]' : '';
  for (;;) {
    const words = (await ask(`${description}\n${nameOf(key, schema)}${hint}: `)).trim();
    if (words === '' && (offer !== undefined || isOptionalSchema(schema))) return offer;
    const answer = readAnswer(key, schema, words);
    if ('value' in answer) return answer.value;
    say(answer.problem);
  }
}

/** What the kind still lacks, and what is wrong in what was given: with both on one line each. */
export function listProblems(kind: NewKind, heading: string, given: Record<string, string>): string[] {
  const fields = kind.fields(given);
  const judge = (key: string, schema: z.ZodType, words: string | undefined, name: string): string[] => {
    if (words === undefined)
      return isOptionalSchema(schema) || key in kind.offered ? [] : [`${name} fattas. ${schema.description}`];
    const answer = readAnswer(key, schema, words);
    return 'problem' in answer ? [`${name} ${answer.problem}`] : [];
  };
  return [
    ...judge('title', kind.heading, heading || undefined, '"Rubriken"'),
    ...Object.entries(fields).flatMap(([key, schema]) => judge(key, schema, given[key], `--${key}`)),
  ];
}

/** The values of what was given: all of it has passed `listProblems`. */
export function toValues(kind: NewKind, given: Record<string, string>): NewValues {
  const fields = kind.fields(given);
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, words]) => {
      const answer = fields[key] && readAnswer(key, fields[key], words);
      return answer && 'value' in answer ? [[key, answer.value]] : [];
    }),
  );
}
