import { readFileSync } from 'node:fs';
import { listFiles } from '../checks/source/read.ts';
import { isRealDate, latest } from '../lib/dates.ts';

// Days on which somebody read or published something, in front matter and in records.
const written = /(?:reviewed|checked|published)"?\s*:\s*["']?(\d{4}-\d{2}-\d{2})(?!\d)/g;

/**
 * The newest day in the content, for a copy that no commit tells the day of. It is read before the check: what is no
 * day, and what nobody can have written yet, is passed over here and told of there.
 * @param ceiling the last day that may be meant, `YYYY-MM-DD`: it is the answer where the content has none
 */
export function contentDay(root: string, ceiling: string): string {
  const days = ['src/content', '_data']
    .flatMap((folder) => listFiles(`${root}/${folder}`).map((path) => `${root}/${folder}/${path}`))
    .filter((path) => /\.(md|json)$/.test(path))
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(written)].map(([, day = '']) => day));
  return latest(days.filter((day) => isRealDate(day) && day <= ceiling)) ?? ceiling;
}
