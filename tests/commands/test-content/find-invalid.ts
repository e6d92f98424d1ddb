import { readFileSync } from 'node:fs';
import { listBuilt } from '../../instruments/built-pages.ts';
import { formatFinding } from '../../instruments/finding.ts';
import { findInvalidMarkup } from '../../instruments/html-validate.ts';
import { findNu } from '../../instruments/nu-checker.ts';
import { nothing, type Tally } from '../test/stages.ts';

/** Tries the markup of every built page, by html-validate and, where there is Java, by the W3C's own checker. */
export async function findInvalid(): Promise<Tally> {
  const files = listBuilt('_site');
  const own = await Promise.all(
    files.map((file) => findInvalidMarkup(`/${file}`, readFileSync(`_site/${file}`, 'utf8'))),
  );
  const nu = findNu('_site');
  if ('skipped' in nu) console.log(nu.skipped);
  const findings = [...own.flat(), ...('findings' in nu ? nu.findings : [])];
  for (const finding of findings) console.error(formatFinding(finding));
  return { ...nothing, passed: files.length - own.filter(({ length }) => length > 0).length, failed: findings.length };
}
