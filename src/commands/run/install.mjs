// Plain JavaScript: it runs before anything is installed.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { Failure } from './failure.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether the packages of a lock file are installed, by npm's own record of what it has installed: a mark of ours would
 * know nothing of an `npm ci` run by hand. A package for other machines alone, which npm passes over, may be missing.
 * @param {string} folder where the lock file is
 * @param {boolean} withDev whether those count that only development needs
 */
export function isInstalled(folder, withDev = true) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const found = readPackages(join(folder, 'node_modules/.package-lock.json'));
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(([path, { version, optional, dev, devOptional }]) => {
    if (path === '' || (!withDev && (dev || devOptional))) return true;
    if (!found[path]) return optional === true;
    return found[path].version === version && existsSync(join(folder, path, 'package.json'));
  });
}

/** Whether `node_modules` is a link: what lies behind it belongs to another copy of the project. */
const isLinked = (folder) =>
  lstatSync(join(folder, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** Fails on a Node that is too old for our packages. @throws {Failure} */
export function checkNode() {
  if (major < 20 || (major === 20 && minor < 19))
    throw new Failure(
      `Node ${process.versions.node} är för gammal. Installera Node 20.19 eller senare från nodejs.org.`,
    );
}

/**
 * Installs the packages of a folder's lock file, where they are not there already.
 * @param {string} folder relative to the project's
 * @param {boolean} withDev whether those too that only development needs
 * @throws {Failure} with one line that says why, where that can't be done
 */
export async function ensureInstalled(folder = '.', withDev = false) {
  if (isInstalled(folder, withDev)) return;
  const place = join(folder, 'node_modules');
  if (isLinked(folder))
    throw new Failure(`Paketen fattas, och ${place} är en länk till en annan mapp. Ta bort länken och kör igen.`);
  console.error(`Installerar paket i ${place} (bara första gången, och när package-lock.json har ändrats) …`);
  // Standard output is the command's own: a report is read from it.
  const options = { cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
  const code = await run('npm', ['ci', '--no-progress', ...(withDev ? [] : ['--omit=dev'])], options);
  if (code !== 0)
    throw new Failure('Paketen kunde inte installeras. Läs raderna ovanför, kontrollera nätet och försök igen.');
}
