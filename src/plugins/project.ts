import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { checkContent } from '../checks/content.ts';
import { toBuildMoment } from '../lib/clock.ts';
import { dayOf, latest } from '../lib/dates.ts';
import { onDay, type Shown } from './embargo.ts';
import { createRenderer } from './markdown.ts';

/** The project's folder. All commands start in it. */
export const root = process.cwd();

function git(...words: string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', root, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

// A copy of the project may lie inside another repository, whose HEAD says nothing of it. Git's own paths are written in
// other ways than Node's on some systems: how far in we are is the same on all.
const head = (format: string) =>
  git('rev-parse', '--show-prefix') === '' ? git('log', '-1', `--format=${format}`) : undefined;

const commitDate = () => head('%cI');

/**
 * The commit that is built, 40 hexadecimal digits: HEAD, else what the host says; undefined where nobody knows.
 * @param hosted the host's word (`COMMIT_REF`), which may be a branch
 */
export const commitOf = (hosted: string | undefined): string | undefined =>
  [head('%H'), hosted].find((commit) => /^[0-9a-f]{40}$/.test(commit ?? ''));

function latestReview(): string {
  const pages = readdirSync(`${root}/src/content`, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  const dates = pages.flatMap(
    (path) => /^reviewed: (\S+)$/m.exec(readFileSync(`${root}/src/content/${path}`, 'utf8'))?.[1] ?? [],
  );
  return latest(dates) ?? '1970-01-01';
}

let day: string | undefined;

/** The build's day in Stockholm: of `SITE_NOW`, else of HEAD's commit, else of the latest review. */
export function today(): string {
  day ??= dayOf(toBuildMoment(process.env.SITE_NOW, commitDate, latestReview));
  return day;
}

let content: Promise<Shown> | undefined;

// Who judges a proposal, or edits, sees what is to come.
const showsAll = () =>
  process.env.SITE_PREVIEW === '1' || Boolean(process.env.SITE_EDITING) || process.env.SITE_EMBARGO === 'off';

/** The checked content, without what is not out yet: read and checked once a build. */
export function loadContent(): Promise<Shown> {
  content ??= checkContent(root, today(), createRenderer).then((found) => onDay(found, today(), showsAll()));
  return content;
}

/** Makes the next `loadContent` read the files again. */
export function forgetContent(): void {
  content = undefined;
}
