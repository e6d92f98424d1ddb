import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { root } from './root.ts';

type Kind = 'editor' | 'icons' | 'pages' | 'picture' | 'preview' | 'texts' | 'words';

const folder = `${root}/.cache/kept`;
const hash = (...parts: (string | Uint8Array)[]) =>
  parts.reduce((sum, part) => sum.update(part).update('\0'), createHash('sha256')).digest();

/** What was asked for, by the names of its files. */
const asked = new Set<string>();

/** What a file holds, if it is whole and what the name says: first in it stands the sum of both. */
async function read(file: string, name: string): Promise<Buffer | undefined> {
  const kept = await readFile(`${folder}/${file}`).catch(() => Buffer.alloc(0));
  const bytes = kept.subarray(32);
  return kept.subarray(0, 32).equals(hash(name, bytes)) ? bytes : undefined;
}

/** Writes a file beside its place first: another build may be reading it. */
async function write(file: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  // As temporary folders are named, so that what a crash left is swept (src/commands/run/temporary.mjs).
  const fresh = `${folder}-${process.pid}-${file.slice(-6)}`;
  await writeFile(fresh, [hash(name, bytes), bytes]);
  await rename(fresh, `${folder}/${file}`).catch(async () => {
    await rm(`${folder}/${file}`, { recursive: true, force: true });
    await rename(fresh, `${folder}/${file}`);
  });
}

/** The name of a file, which is then known to be in use. */
function fileOf(kind: Kind, name: string): string {
  const file = `${kind}-${hash(name).toString('hex').slice(0, 32)}`;
  asked.add(file);
  return file;
}

/** What an earlier build has put away under a name; undefined where there is nothing that is whole. */
export const recall = (kind: Kind, name: string): Promise<Buffer | undefined> => read(fileOf(kind, name), name);

/** Puts something away under a name, for `recall` in a later build. */
export const putAway = (kind: Kind, name: string, bytes: Uint8Array): Promise<void> =>
  write(fileOf(kind, name), name, bytes);

/**
 * What is dear to make: made once, and kept below `.cache`. What has been cut, emptied or put there by somebody else is made
 * again.
 * @param kind the first word of the file's name
 * @param name all that it is made of
 * @param isTrue says whether what was kept is still what would be made
 */
export async function keep(
  kind: Kind,
  name: string,
  make: () => Promise<Uint8Array>,
  isTrue: (bytes: Buffer) => boolean = () => true,
): Promise<Buffer> {
  const kept = await recall(kind, name);
  if (kept && isTrue(kept)) return kept;
  const bytes = Buffer.from(await make());
  await putAway(kind, name, bytes);
  return bytes;
}

/** Takes away what is kept of a kind and nobody has asked for in this build. */
export async function dropOthers(kind: Kind): Promise<void> {
  const files = await readdir(folder).catch(() => []);
  for (const file of files)
    if (file.startsWith(`${kind}-`) && !asked.has(file))
      await rm(`${folder}/${file}`, { recursive: true, force: true });
}
