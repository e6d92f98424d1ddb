import { appendFileSync } from 'node:fs';
import { ContentError, type Fault, formatAnnotations, formatFaults, formatSummary } from '../../checks/fault.ts';
import { environment } from '../../plugins/environment.ts';
import { explain } from '../run/failure.mjs';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

// In a pull request GitHub shows what stands in its own format at the line of the file, ten of them, and a summary of the run.
const wantsAnnotations = /--format[ =]github/.test(process.argv.join(' '));

function annotate(heading: string, faults: readonly Fault[]): void {
  if (!wantsAnnotations) return;
  console.log(formatAnnotations(faults));
  const summary = environment().GITHUB_STEP_SUMMARY;
  if (summary) appendFileSync(summary, formatSummary(heading, faults));
}

/** Prints warnings, which stop nothing. */
export function reportWarnings(faults: readonly Fault[]): void {
  const warnings = faults.filter(({ severity }) => severity === 'warning');
  if (warnings.length === 0) return;
  const heading = count(warnings.length, 'råd', 'råd');
  annotate(heading, warnings);
  console.log(formatFaults(warnings));
  console.log(`\n${heading}. Webbplatsen byggs ändå.`);
}

/**
 * Prints why a build stopped: every fault with its place, or the error itself where it is none of the editor's.
 * @returns the exit code
 */
export function reportFaults(error: unknown): 1 {
  const cause = error instanceof Error && error.cause instanceof ContentError ? error.cause : error;
  if (cause instanceof ContentError) {
    const heading = count(cause.faults.length, 'fel', 'fel');
    annotate(heading, cause.faults);
    console.error(cause.message);
    console.error(`\n${heading}. Inget är ändrat: den tidigare webbplatsen ligger kvar.`);
  } else {
    const known = explain(cause);
    if (!known) console.error(cause);
    console.error(`${known ?? '\nBygget stannade.'} Inget är ändrat: den tidigare webbplatsen ligger kvar.`);
  }
  return 1;
}
