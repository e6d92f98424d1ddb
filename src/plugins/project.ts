import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Content, checkContent } from '../checks/content.ts';
import { dayOf, formatDate, readMoment } from '../lib/dates.ts';
import { machineMoment } from './clock.ts';
import { contentDay } from './content-day.ts';
import { type ContentOnDay, onDay } from './embargo.ts';
import { environment } from './environment.ts';
import { dropOthers, putAway, recall } from './kept.ts';
import { KeptTexts } from './kept-texts.ts';
import { createRenderer } from './markdown.ts';
import { root } from './root.ts';

export { root };

/** What Git answers in the project's folder; undefined where there is no Git, or nothing that it knows of. */
export function git(...words: string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', root, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

/**
 * Whether the project is a repository of its own. A copy may lie inside another, whose HEAD says nothing of it. Git's own
 * paths are written in other ways than Node's on some systems: how far in we are is the same on all.
 */
export const hasHistory = (): boolean => git('rev-parse', '--show-prefix') === '';

const head = (format: string) => (hasHistory() ? git('log', '-1', `--format=${format}`) : undefined);

// Without history, an archive has what Git wrote in this file as it was packed.
function archived(): RegExpExecArray | null {
  try {
    return /^([0-9a-f]{40}) (\d{4}-\S+)$/m.exec(readFileSync(`${root}/.commit`, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * The commit that is built, 40 hexadecimal digits: HEAD, else that of the archive, else what the host says; undefined where
 * nobody knows.
 * @param hosted the host's word (`COMMIT_REF`), which may be a branch
 */
export const commitOf = (hosted: string | undefined): string | undefined =>
  [head('%H'), archived()?.[1], hosted].find((commit) => /^[0-9a-f]{40}$/.test(commit ?? ''));

function dayOfContent(): string {
  const newest = contentDay(root, dayOf(machineMoment()));
  console.error(
    `Ingen incheckning säger vilken dag det är. Bygget gäller innehållets senaste dag: ${formatDate(newest)}.`,
  );
  return newest;
}

let day: string | undefined;

/** The build's day in Stockholm: of `SITE_NOW`, else of HEAD's commit, else of the archive's, else of the content. */
export function today(): string {
  const moment = () => environment().SITE_NOW ?? head('%cI') ?? archived()?.[2];
  day ??= dayOf(readMoment(moment() ?? dayOfContent()));
  return day;
}

/** Checks all content, but texts that the same code found to be in order. Of code that is not bundled nobody knows when it changes. */
async function check(): Promise<Content> {
  const { SITE_CODE: code } = environment();
  if (!code) return checkContent(root, today(), createRenderer);
  const texts = new KeptTexts(await recall('texts', code));
  const found = await checkContent(root, today(), createRenderer, texts);
  const bytes = texts.toBytes();
  if (bytes) await putAway('texts', code, bytes);
  await dropOthers('texts');
  return found;
}

let content: Promise<ContentOnDay> | undefined;

// Who judges a proposal, or edits, sees what is to come.
const showsAll = () =>
  [environment().SITE_PREVIEW, environment().SITE_EDITING, environment().SITE_EMBARGO].some(Boolean);

/** The checked content, without what is not out yet: read and checked once a build. */
export function loadContent(): Promise<ContentOnDay> {
  content ??= check().then((found) => onDay(found, today(), showsAll()));
  return content;
}

/** Makes the next `loadContent` read the files again. */
export function forgetContent(): void {
  content = undefined;
}
