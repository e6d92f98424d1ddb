import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReportFormat } from '../../links/index.ts';
import { environment } from '../../plugins/environment.ts';
import { readArguments } from '../run/arguments.mjs';
import { Failure } from '../run/failure.mjs';

// npm starts a script in the project's folder, wherever it was called from.
function fromCaller(path: string): string {
  const own = resolve(path);
  const caller = resolve(environment().INIT_CWD ?? '', path);
  return existsSync(caller) ? caller : own;
}

function checkValues(now: string | undefined, timeout: number, values: Record<string, unknown>): void {
  if (values.spara === true && values.fix !== true) throw new Failure('--spara hör till --fix: skriv båda.', 2);
  if (now !== undefined && Number.isNaN(Date.parse(now))) throw new Failure(`"${now}" är inget datum.`, 2);
  if (!(timeout > 0)) throw new Failure('--timeout ska vara ett antal millisekunder.', 2);
}

/**
 * Reads the command's words.
 * @param own the project's own folder and address, where none are given
 * @throws {Failure}
 */
export function readOptions(words: readonly string[], own: { site: string; origin: string }) {
  const { values } = readArguments('links', words);
  const text = (name: string) => (values[name] === undefined ? undefined : String(values[name]));
  const path = (name: string) => (values[name] === undefined ? undefined : fromCaller(String(values[name])));
  const timeout = Number(values.timeout ?? 20_000);
  checkValues(text('now'), timeout, values);
  return {
    site: path('site') ?? fromCaller(own.site),
    origin: text('origin') ?? own.origin,
    pages: path('pages'),
    format: (values.format ?? 'lines') as ReportFormat,
    external: values.external === true,
    state: path('state'),
    /** The moment that the memory counts from. */
    now: text('now'),
    allowPrivate: values['allow-private'] === true,
    /** Whether new addresses are shown, and whether they are saved. */
    fix: values.fix === true,
    saves: values.spara === true,
    /** Only addresses that the named file does not have: one a line. */
    known: path('known'),
    /** Where the editors' page is written. */
    html: path('html'),
    exceptions: path('exceptions'),
    /** Milliseconds that one address may take. */
    timeout,
  };
}

export type LinkOptions = ReturnType<typeof readOptions>;
