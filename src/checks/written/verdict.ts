/** What is wrong with something written, and what to do. Without a severity it stops the build. */
export interface Verdict {
  what: string;
  fix: string;
  severity?: 'warning';
}

export const error = (what: string, fix: string): Verdict => ({ what, fix });
export const advice = (what: string, fix: string): Verdict => ({ what, fix, severity: 'warning' });
