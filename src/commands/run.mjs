// The one way into every script of package.json. Plain JavaScript: it runs before anything is installed.
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNode } from './run/child.mjs';
import { enterContentRoot, findContentRoot } from './run/content-root.mjs';
import { recover } from './run/exchange.mjs';
import { Failure } from './run/failure.mjs';
import { describeAll, describeCommand } from './run/help.mjs';
import { checkNode, ensureInstalled } from './run/install.mjs';
import { commands } from './run/table.mjs';
import './run/preload.mjs';
import { readArguments, suggestArgument } from './run/arguments.mjs';
import { sweepTemporary } from './run/temporary.mjs';

function checkName(name) {
  if (name in commands) return;
  const meant = suggestArgument(name, Object.keys(commands));
  const all = 'Alla kommandon: node src/commands/run.mjs --help';
  throw new Failure(`Kommandot ${name} finns inte.${meant ? ` Menade du ${meant}?` : ''}\n${all}`, 2);
}

function checkSite() {
  if (!existsSync('_site/index.html')) throw new Failure('Det finns ingen byggd webbplats. Kör först: npm run build');
}

/** Runs a command as package.json names it. Messages of its own go to standard error. */
async function launch(name, words) {
  const content = findContentRoot();
  process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '../..'));
  if (name === undefined || name === '--help') return console.log(describeAll());
  checkName(name);
  if (words.includes('--help')) return console.log(describeCommand(name));
  const command = commands[name];
  if (!command.readsItself) readArguments(name, words);
  recover();
  sweepTemporary();
  checkNode();
  await ensureInstalled('.', command.packages !== undefined);
  for (const folder of command.packages ?? []) await ensureInstalled(folder, true);
  if (content) {
    enterContentRoot(content);
    recover();
    sweepTemporary();
  }
  if (command.needsSite) checkSite();
  if (command.isBundled) {
    // Its bundler is one of the packages.
    const { bundleAndRun } = await import('./run/bundle.mjs');
    await bundleAndRun(command.file);
  } else process.exitCode = await runInNode(command.file, [...(command.given ?? []), ...words]);
}

const [name, ...words] = process.argv.slice(2);
// What the command itself reads is what comes after its name.
process.argv.splice(2, 1);
await launch(name, words);
