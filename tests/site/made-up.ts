import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listFiles } from '../../src/checks/source/read.ts';
import { code } from '../../src/commands/run/content-root.mjs';
import { isMarkdown, madeUp, ProjectCopy } from './copy.ts';
import { readPages, type SitePage } from './site.ts';

/** The day on which the made-up site is built. */
export const madeUpDay = '2026-11-24';

/** What decides how a build of the made-up site goes: that of the project. */
export const madeUpBuild = { SITE_NOW: `${madeUpDay}T12:00:00+01:00` };

const kept = join(process.cwd(), '.cache', 'made-up');

const filesUnder = (path: string): string[] =>
  statSync(path).isDirectory() ? listFiles(path).map((file) => join(path, file)) : [path];

/** A fingerprint of all that the made-up site is made of. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of [...code, madeUp].flatMap(filesUnder).filter((file) => !isMarkdown(file)))
    hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Builds a copy, and puts it in its place. */
function build(project: ProjectCopy, folder: string): void {
  const { status, output } = project.build(madeUpBuild);
  if (status !== 0) throw new Error(`Den påhittade webbplatsen går inte att bygga:\n${output}`);
  mkdirSync(kept, { recursive: true });
  for (const old of readdirSync(kept).filter((name) => !name.startsWith(basename(folder))))
    rmSync(join(kept, old), { recursive: true, force: true });
  const fresh = `${folder}-${basename(project.folder)}`;
  cpSync(project.folder, fresh, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(fresh, folder);
  } catch {
    // Another test file was quicker, and made the same.
    rmSync(fresh, { recursive: true, force: true });
  }
}

/**
 * The made-up site, built by the project's own command: once for all tests, until the code or the content is another.
 * @returns the folder of the project it was built in, with the site in `_site`. Nobody writes there.
 * @throws {Error} with the build's own words, where it fails
 */
export function buildMadeUp(): string {
  const folder = join(kept, fingerprint());
  if (existsSync(folder)) return folder;
  const project = new ProjectCopy(madeUp);
  try {
    build(project, folder);
  } finally {
    project.remove();
  }
  return folder;
}

/** The pages of the made-up site, and each by its address. */
export function readMadeUpPages(): { all: SitePage[]; at: (address: string) => SitePage } {
  const all = readPages(join(buildMadeUp(), '_site'));
  const pages = new Map(all.map((page) => [page.address, page]));
  const at = (address: string) => {
    const page = pages.get(address);
    if (!page) throw new Error(`Den påhittade webbplatsen har ingen sida ${address}`);
    return page;
  };
  return { all, at };
}
