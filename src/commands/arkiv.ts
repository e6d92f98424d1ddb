import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pick } from '../collections/records.ts';
import { versionAddress } from '../lib/addresses.ts';
import { environment } from '../plugins/environment.ts';
import { git, hasHistory, loadContent, root } from '../plugins/project.ts';
import { type ArchiveSource, makeArchive, nameArchive, zipArchive } from './arkiv/make-archive.ts';
import type { FileBytes } from './arkiv/papers.ts';
import { readArguments } from './run/arguments.mjs';
import { run } from './run/child.mjs';
import { Failure } from './run/failure.mjs';

const { values } = readArguments('arkiv');

/**
 * An archive says which commit it is of: nothing else may be in it. A copy without history, or inside another's, has
 * nothing to compare with.
 */
function checkCommitted(): void {
  const changes = hasHistory() ? git('status', '--porcelain') : undefined;
  if (changes)
    throw new Failure(
      `Det här är inte incheckat, och ett arkiv är av en incheckning:\n${changes}\nChecka in det, eller lägg undan det med git stash -u.`,
    );
}

async function build(): Promise<void> {
  const code = await run(process.execPath, ['src/commands/run.mjs', 'build']);
  if (code !== 0) throw new Failure('Webbplatsen gick inte att bygga, så det blir inget arkiv.');
}

async function readSource(): Promise<ArchiveSource> {
  const { records } = await loadContent();
  const folder = join(root, '_site');
  const { commit, day } = JSON.parse(readFileSync(folder + versionAddress, 'utf8')) as {
    commit: string | null;
    day: string;
  };
  const [contact] = pick(records.contacts, ['lansstyrelsen']);
  const origin = environment().URL ?? records.site.origin;
  return { folder, commit, day, contact, site: { ...records.site, origin } };
}

/** Writes an archive beside the one that may be there, and puts it in its place when it is whole. */
function write(files: FileBytes, folder: string): void {
  const fresh = `${folder}.ny`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), bytes);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

checkCommitted();
await build();
const source = await readSource();
const name = nameArchive(source);
const files = makeArchive(source);
const place = resolve(
  environment().INIT_CWD ?? root,
  typeof values.mapp === 'string' ? values.mapp : join(root, '.cache/arkiv'),
);
write(files, join(place, name));
const zip = zipArchive(name, files, source.day);
writeFileSync(join(place, `${name}.zip`), zip);
console.log(
  `${relative(root, join(place, name))} och ${name}.zip är arkivet: ${files.size} filer, ${(zip.length / 1e6).toLocaleString('sv', { maximumFractionDigits: 1 })} MB. Läs LASMIG.txt först.`,
);
