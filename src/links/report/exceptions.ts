import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { placeAt } from '../../checks/fault.ts';
import { attempt } from '../../lib/attempt.ts';
import { type LinkException, linkException } from '../../schemas/own-files.ts';
import { listValues } from '../read/json.ts';
import type { LinkFinding } from '../rules.ts';
import { rules } from '../rules.ts';

const exceptions = z.array(linkException);

/**
 * Reads the exceptions.
 * @throws {Error} in Swedish, where the file can't be read
 */
export function readExceptions(file: string): { list: LinkException[]; text: string } {
  const text = readFileSync(file, 'utf8');
  const value = attempt<unknown>(() => JSON.parse(text));
  if (value === undefined)
    throw new Error(`${file} går inte att läsa som JSON. Kör npm run check: den säger på vilken rad felet är.`);
  const parsed = exceptions.safeParse(value);
  if (parsed.success) return { list: parsed.data, text };
  const place = parsed.error.issues[0]?.path.join('/') ?? '';
  throw new Error(
    `${file}: posten ${place} är inte rätt. Den ska ha url eller pattern, reason, until (ÅÅÅÅ-MM-DD) och by.`,
  );
}

function matches({ url, pattern }: LinkException, target: string): boolean {
  if (url !== undefined) return url === target.trim();
  const escaped = (pattern ?? '').replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`, 's').test(target.trim());
}

function findingFor(
  file: string,
  text: string,
  index: number,
  exception: LinkException,
  rule: 'exception-expired' | 'exception-unused',
): LinkFinding {
  const target = exception.url ?? exception.pattern ?? '';
  const value = listValues(text).find(({ path }) => path[0] === index && (path[1] === 'url' || path[1] === 'pattern'));
  const message =
    rule === 'exception-expired'
      ? `Undantaget gällde till och med ${exception.until}.`
      : 'Undantaget gäller ingen länk.';
  const place = { ...placeAt(text, value?.offset ?? 0), pointer: `/${index}` };
  return { severity: rules[rule].severity, rule, file, ...place, target, message, page: file, pages: 1 };
}

/**
 * Takes away the faults that are excepted, and reports the exceptions that have passed or that match nothing. What an
 * exception let through until its last day is a suspicion after it.
 * @param targets every address of the site as written, so that an exception is unused only where none of them is its
 * own, whichever of them were asked this time
 * @param file the exceptions
 * @param name what the file is called in the report
 * @param today `YYYY-MM-DD`
 * @throws {Error} in Swedish, where the exceptions can't be read
 */
export function applyExceptions(
  findings: readonly LinkFinding[],
  targets: Iterable<string>,
  { file, name, today }: { file: string; name: string; today: string },
): LinkFinding[] {
  const { list, text } = readExceptions(file);
  const known = [...new Set([...targets, ...findings.map(({ target }) => target)])];
  const [valid, past] = [list.filter(({ until }) => until >= today), list.filter(({ until }) => until < today)];
  const isIn = (some: readonly LinkException[], { target }: LinkFinding) =>
    some.some((exception) => matches(exception, target));
  const left = findings
    .filter((finding) => !isIn(valid, finding))
    // Days that pass are nobody's fault: what was let through is shown again, and stops nothing.
    .map((finding): LinkFinding => (isIn(past, finding) ? { ...finding, severity: 'suspect' } : finding));
  const own = list.flatMap((exception, index) => {
    if (exception.until < today) return [findingFor(name, text, index, exception, 'exception-expired')];
    if (known.some((target) => matches(exception, target))) return [];
    return [findingFor(name, text, index, exception, 'exception-unused')];
  });
  return [...left, ...own];
}
