import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeTemporary } from '../../../src/commands/run/temporary.mjs';
import { attempt } from '../../../src/lib/attempt.ts';
import { listBuilt } from '../../instruments/built-pages.ts';

const git = (...words: string[]) =>
  execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

const tryGit = (...words: string[]) => attempt(() => git(...words)) || undefined;

/**
 * The commit that a change is made on: of work that is not committed the latest one, of a branch the one where it left
 * main, of main the one before. Undefined where there is no version control, or too little of it.
 */
export function findBase(): string | undefined {
  if (tryGit('status', '--porcelain')) return tryGit('rev-parse', 'HEAD');
  const [head, fork] = [tryGit('rev-parse', 'HEAD'), tryGit('merge-base', 'HEAD', 'origin/main')];
  return fork && fork !== head ? fork : tryGit('rev-parse', '--verify', 'HEAD^1');
}

/** Builds a commit in a folder of its own, as of the day that the site is built for. False where it can't be built. */
function buildCommit(commit: string, folder: string): boolean {
  const archive = spawnSync('git', ['archive', commit], { maxBuffer: 1024 ** 3 });
  if (archive.status !== 0 || spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout }).status !== 0)
    return false;
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const SITE_NOW = process.env.SITE_NOW || git('log', '-1', '--format=%cI');
  const env = { ...process.env, SITE_NOW, SITE_SEARCH: 'off' };
  return spawnSync(process.execPath, ['src/commands/run.mjs', 'build'], { cwd: folder, env }).status === 0;
}

const toAddress = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** What a page says where a build differs for no reason of the page's: names with a hash of the files beside it. */
const withoutHashes = (html: string) => html.replace(/(\/build\/[^"?]*|integrity="|'sha256-)[^"']*/g, '');

const readIn = (folder: string, file: string) => attempt(() => withoutHashes(readFileSync(join(folder, file), 'utf8')));

/**
 * Addresses of the built pages that are not as the commit's own build has them: what the change did, whichever record or
 * text it came by. All of them, where the commit can't be built.
 */
export function listChangedPages(commit: string | undefined): string[] {
  const folder = resolve(makeTemporary('base'));
  try {
    const isBuilt = commit !== undefined && buildCommit(commit, folder);
    const pages = listBuilt('_site');
    const changed = isBuilt
      ? pages.filter((file) => readIn('_site', file) !== readIn(join(folder, '_site'), file))
      : pages;
    return changed.map(toAddress);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
