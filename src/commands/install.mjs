// Plain JavaScript: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** Runs a command in this terminal and answers with its exit code. */
export function run(command, words, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { stdio: 'inherit', ...options });
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
    child.once('error', reject).once('exit', (code) => resolve(code ?? 1));
  });
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether the packages of the lock file are installed, by npm's own record of what it has installed: a mark of ours would
 * know nothing of an `npm ci` run by hand. A package for other machines alone, which npm passes over, may be missing.
 * @param {string} root the project's folder
 */
export function isInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const found = readPackages(join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    if (!found[path]) return optional === true;
    return found[path].version === version && existsSync(join(root, path));
  });
}

/** Whether `node_modules` is a link: what lies behind it belongs to another copy of the project. */
const isLinked = (root) => lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

function stop(message) {
  console.error(message);
  process.exit(1);
}

/**
 * Installs the packages of the lock file, where they are not there already.
 * Ends the process, with one line that says why, where that can't be done.
 */
export async function ensureInstalled() {
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Node ${process.versions.node} är för gammal. Installera Node 20.19 eller senare från nodejs.org.`);
  if (isInstalled('.')) return;
  if (isLinked('.'))
    stop('Paketen fattas, och node_modules är en länk till en annan mapp. Ta bort länken och kör igen.');
  console.log('Installerar paket (bara första gången, och när package-lock.json har ändrats) …');
  const code = await run('npm', ['ci', '--no-progress'], { shell: process.platform === 'win32' });
  if (code !== 0) stop('Paketen kunde inte installeras. Läs raderna ovanför, kontrollera nätet och försök igen.');
}

/** Installs what is missing, then runs a TypeScript command of this folder with the words of this one. */
export async function installAndRun(command) {
  await ensureInstalled();
  process.exitCode = await run(process.execPath, [
    '--import',
    'tsx',
    `src/commands/${command}.ts`,
    ...process.argv.slice(2),
  ]);
}
