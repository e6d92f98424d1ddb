import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { root } from './project.ts';

const digestLength = 32;
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** What is kept under a name; undefined where there is nothing, or where it is not what was once written. */
async function readKept(file: string): Promise<Buffer | undefined> {
  const whole = await readFile(file).catch(() => undefined);
  const bytes = whole?.subarray(digestLength);
  return whole && bytes && digestOf(bytes).equals(whole.subarray(0, digestLength)) ? bytes : undefined;
}

/**
 * Makes something once, and keeps it for the builds to come. What was cut or changed where it lay is made again.
 * @param name a path below `.cache` that tells everything that it is made of
 */
export async function keep(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const file = `${root}/.cache/${name}`;
  const kept = await readKept(file);
  if (kept) return kept;
  const bytes = await make();
  await mkdir(dirname(file), { recursive: true });
  // Another build may be reading it.
  await writeFile(`${file}.${process.pid}`, Buffer.concat([digestOf(bytes), bytes]));
  await rename(`${file}.${process.pid}`, file);
  return bytes;
}
