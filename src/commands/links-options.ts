import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Format, formats } from '../links/index.ts';

/** Thrown where the command can't do what it is asked to: exit code 2. */
export class Unusable extends Error {}

export interface LinkOptions {
  site: string;
  origin: string;
  pages: string | undefined;
  format: Format;
  external: boolean;
  state: string | undefined;
  /** The moment that the memory counts from. */
  now: string | undefined;
  allowPrivate: boolean;
  fix: boolean;
  /** Only addresses that the named file does not have: one a line. */
  known: string | undefined;
  /** Where the editors' page is written. */
  html: string | undefined;
  exceptions: string | undefined;
  /** Milliseconds that one address may take. */
  timeout: number;
}

const given = {
  site: { type: 'string' },
  origin: { type: 'string' },
  pages: { type: 'string' },
  format: { type: 'string', default: 'lines' },
  external: { type: 'boolean', default: false },
  state: { type: 'string' },
  now: { type: 'string' },
  'allow-private': { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  known: { type: 'string' },
  html: { type: 'string' },
  exceptions: { type: 'string' },
  timeout: { type: 'string', default: '20000' },
  help: { type: 'boolean', default: false },
} as const;

export const usage = `npm run --silent links -- [--site DIR] [--origin URL] [--pages FILE] [--format ${formats.join('|')}]
  [--external] [--state FILE] [--now ISO] [--allow-private] [--exceptions FILE] [--html FILE] [--known FILE] [--timeout MS] [--fix]`;

// npm starts a script in the project's folder, wherever it was called from.
function fromCaller(path: string): string {
  const own = resolve(path);
  const caller = process.env.INIT_CWD ? resolve(process.env.INIT_CWD, path) : own;
  return existsSync(caller) ? caller : own;
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: given, strict: true }).values;
  } catch (error) {
    throw new Unusable(`${(error as Error).message}\n${usage}`);
  }
}

const isFormat = (text: string): text is Format => (formats as readonly string[]).includes(text);

function checkValues({ format, now, timeout }: ReturnType<typeof parseWords>): void {
  if (!isFormat(format)) throw new Unusable(`Formatet "${format}" finns inte. Välj ${formats.join(', ')}.`);
  if (now !== undefined && Number.isNaN(Date.parse(now))) throw new Unusable(`"${now}" är inget datum.`);
  if (!(Number(timeout) > 0)) throw new Unusable(`"${timeout}" är ingen tid i millisekunder.`);
}

/**
 * Reads the command's words.
 * @param own the project's own folder and address, where none are given
 * @throws {Unusable}
 */
export function readOptions(words: readonly string[], own: { site: string; origin: string }): LinkOptions {
  const values = parseWords(words);
  if (values.help) throw new Unusable(usage);
  checkValues(values);
  const optional = (path: string | undefined) => (path === undefined ? undefined : fromCaller(path));
  return {
    site: fromCaller(values.site ?? own.site),
    origin: values.origin ?? own.origin,
    pages: optional(values.pages),
    format: values.format as Format,
    external: values.external,
    state: optional(values.state),
    now: values.now,
    allowPrivate: values['allow-private'],
    fix: values.fix,
    known: optional(values.known),
    html: optional(values.html),
    exceptions: optional(values.exceptions),
    timeout: Number(values.timeout),
  };
}
