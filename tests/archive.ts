import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeArchive } from '../src/commands/arkiv/make-archive.ts';
import type { FileBytes } from '../src/commands/arkiv/papers.ts';
import { readRecordsOf } from './records.ts';

/** The archive of a project's built site. @param project its folder */
export function archiveOf(project: string): FileBytes {
  const { site, contacts } = readRecordsOf(project);
  const folder = join(project, '_site');
  const { commit, day } = JSON.parse(readFileSync(join(folder, 'version.json'), 'utf8')) as {
    commit: string | null;
    day: string;
  };
  const origin = process.env.URL?.replace(/\/$/, '') || site.origin;
  return makeArchive({ folder, site: { ...site, origin }, contact: contacts[0], commit, day });
}

/** Writes an archive to a folder, in place of what lies there. */
export function writeArchive(files: FileBytes, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
