import { ContentError, type Fault, formatAnnotations, formatFaults } from '../../checks/fault.ts';
import { explain } from '../run/failure.mjs';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

// In a pull request GitHub shows what stands in its own format at the line of the file.
const wantsAnnotations = /--format[ =]github/.test(process.argv.join(' '));

function annotate(faults: readonly Fault[]): void {
  if (wantsAnnotations && faults.length > 0) console.log(formatAnnotations(faults));
}

/** Prints warnings, which stop nothing. */
export function reportWarnings(faults: readonly Fault[]): void {
  const warnings = faults.filter(({ severity }) => severity === 'warning');
  if (warnings.length === 0) return;
  annotate(warnings);
  console.log(formatFaults(warnings));
  console.log(`\n${count(warnings.length, 'råd', 'råd')}. Webbplatsen byggs ändå.`);
}

/**
 * Prints why a build stopped: every fault with its place, or the error itself where it is none of the editor's.
 * @returns the exit code
 */
export function reportFaults(error: unknown): 1 {
  const cause = error instanceof Error && error.cause instanceof ContentError ? error.cause : error;
  if (cause instanceof ContentError) {
    annotate(cause.faults);
    console.error(cause.message);
    console.error(
      `\n${count(cause.faults.length, 'fel', 'fel')}. Inget är ändrat: den tidigare webbplatsen ligger kvar.`,
    );
  } else {
    console.error(explain(cause) ?? cause);
    console.error('\nBygget stannade. Inget är ändrat: den tidigare webbplatsen ligger kvar.');
  }
  return 1;
}
