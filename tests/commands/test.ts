import { mkdir, writeFile } from 'node:fs/promises';
import PQueue from 'p-queue';
import { readArguments } from '../../src/commands/run/arguments.mjs';
import { contentVersion } from '../../src/plugins/content-version.ts';
import { root } from '../../src/plugins/project.ts';
import { ensureBrowser } from '../instruments/browser.ts';
import { programs } from '../instruments/programs.ts';
import { ensureWebKit } from '../instruments/webkit.ts';
import { ownCommand, program, StageRun, type TestStage } from './test/stage-run.ts';
import { runBrowserTests, runCommand, runNodeTests } from './test/stages.ts';

// The whole matrix of states and every mutation, where it is asked for: each night.
const full = readArguments('test').values.full === true;
if (full) Object.assign(process.env, { FULL: '1', MUTATIONS: 'all' });

// Begun at once: where a browser has to be installed, that goes on beside the stages that need none.
const browser = ensureBrowser();
// Only one at a time may install packages.
const webkit = browser.then(ensureWebKit);
// Whoever waits for them says what went wrong.
for (const begun of [browser, webkit]) begun.catch(() => {});

// Nothing is measured while packages are being installed.
const runLighthouse = async (words: string[]) => {
  await webkit;
  return runCommand(process.execPath, ['src/commands/run.mjs', 'lighthouse', ...words], { heading: 'Lighthouse' });
};

// These use one core each and read the same files: two at a time. The audit takes the longest, and begins.
const beside: TestStage[] = [
  ownCommand('Granskning', 'audit'),
  program('Typer', programs.tsc, ['--noEmit']),
  program('Kodregler', programs.biome, ['check', '--error-on-warnings', '.']),
  program('Stilmallar', programs.stylelint, ['--config-basedir', 'tests', 'src/**/*.css']),
  ownCommand('Innehåll', 'check'),
  ownCommand('Stavning', 'stavning'),
];

// It measures the machine, and has it to itself.
const lighthouse: TestStage = ['Lighthouse', () => runLighthouse(full ? [] : ['--quick'])];

// Each waits for programs half of its time, and none of them writes where another reads.
const slowest: TestStage[] = [
  ['Tester i Node', () => runNodeTests(['tests/unit', 'tests/components', 'tests/site', 'tests/mutations'])],
  ['Tester i webbläsare', async () => runBrowserTests(await browser)],
];

const runBeside = (queue: readonly TestStage[]): Promise<unknown> =>
  new PQueue({ concurrency: 2 }).addAll(queue.map((stage) => () => stages.run(stage)));

const version = contentVersion(root);
const stages = new StageRun();

await stages.run(ownCommand('Bygge', 'build'));
await runBeside(beside);
await stages.run(lighthouse);
await runBeside(slowest);

// The evidence behind the accessibility statement (`npm run record`). A check that was not made has not passed.
await mkdir('.cache', { recursive: true });
const { failed, skipped } = stages.total;
await writeFile('.cache/tests.json', JSON.stringify({ version, full, passed: failed + skipped === 0 }));
process.exit(stages.conclude());
