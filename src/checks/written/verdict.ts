/** What is wrong with something written, and what to do. Without a severity it stops the build. */
export interface Verdict {
  what: string;
  fix: string;
  severity?: 'warning';
}

/** What stops the build. */
export const error = (what: string, fix: string): Verdict => ({ what, fix });
/** What is said, and stops nothing. */
export const advice = (what: string, fix: string): Verdict => ({ what, fix, severity: 'warning' });
