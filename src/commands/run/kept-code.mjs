import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

const file = '.cache/code';
const digestLength = 32;

const digestOf = (bytes) => createHash('sha256').update(bytes).digest();

// What decides how code is bundled besides the code itself: our own bundling, and the packages' versions.
const settings = ['src/commands/run/bundle.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A file of ours counts by what is in it. One of a package can't change without its time, and there are many. */
function describe(path) {
  try {
    if (!path.includes('node_modules/')) return readFileSync(path);
    const { size, mtimeMs } = statSync(path);
    return `${size} ${mtimeMs}`;
  } catch {
    return 'none';
  }
}

/**
 * A fingerprint of everything that a bundle is made of.
 * @param {string} entries the entry points, as text
 * @param {readonly string[]} inputs paths of all that was read
 */
function hashInputs(entries, inputs) {
  const hash = createHash('sha256').update(`${entries}\0${realpathSync('node_modules')}`);
  for (const path of [...settings, ...inputs]) hash.update(`\0${path}\0`).update(describe(path));
  return hash.digest('hex');
}

/**
 * Bundled code that was kept, and the fingerprint of all that it is made of; undefined where any of that has changed,
 * or where it was damaged.
 */
export function readKeptCode(entries) {
  try {
    const whole = readFileSync(file);
    const bytes = whole.subarray(digestLength);
    if (!digestOf(bytes).equals(whole.subarray(0, digestLength))) return undefined;
    const { of, inputs, outputs } = deserialize(bytes);
    return hashInputs(entries, inputs) === of ? { of, outputs } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps bundled code for the commands to come. @returns it, with the fingerprint of all that it is made of */
export function keepCode(entries, inputs, outputs) {
  const of = hashInputs(entries, inputs);
  const bytes = serialize({ of, inputs, outputs });
  mkdirSync('.cache', { recursive: true });
  // Another command may be reading it. Named as what is swept after a crash (temporary.mjs).
  const fresh = `${file}-${process.pid}-nyaste`;
  writeFileSync(fresh, Buffer.concat([digestOf(bytes), bytes]));
  renameSync(fresh, file);
  return { of, outputs };
}
