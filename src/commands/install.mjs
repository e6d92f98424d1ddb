// Plain JavaScript: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const mark = 'node_modules/.installed-lock';

/** Runs a command in this terminal and answers with its exit code. */
export function run(command, words, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { stdio: 'inherit', ...options });
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
    child.once('error', reject).once('exit', (code) => resolve(code ?? 1));
  });
}

function isInstalled(lock) {
  try {
    return readFileSync(mark, 'utf8') === lock;
  } catch {
    return false;
  }
}

/**
 * Installs the packages of the lock file, where they are not there already.
 * Ends the process, with one line that says why, where that can't be done.
 */
export async function ensureInstalled() {
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${process.versions.node} är för gammal. Installera Node 20.19 eller senare från nodejs.org.`);
    process.exit(1);
  }
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (isInstalled(lock)) return;
  console.log('Installerar paket (bara första gången, och när package-lock.json har ändrats) …');
  const code = await run('npm', ['ci', '--no-progress'], { shell: process.platform === 'win32' });
  if (code !== 0) {
    console.error('Paketen kunde inte installeras. Läs raderna ovanför, kontrollera nätet och försök igen.');
    process.exit(1);
  }
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(mark, lock);
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
