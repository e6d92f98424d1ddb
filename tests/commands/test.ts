import { mkdir, writeFile } from 'node:fs/promises';
import PQueue from 'p-queue';
import { readWords } from '../../src/commands/run/words.mjs';
import { contentVersion } from '../../src/plugins/content-version.ts';
import { root } from '../../src/plugins/project.ts';
import { ensureBrowser } from '../instruments/browser.ts';
import { programs } from '../instruments/programs.ts';
import { add, nothing, runBrowserTests, runCommand, runNodeTests, type Tally } from './test/stages.ts';

// The whole matrix of states and every mutation, where it is asked for: each night.
const full = readWords('test').values.full === true;
if (full) Object.assign(process.env, { FULL: '1', MUTATIONS: 'all' });

// Begun at once: where a browser has to be installed, that goes on beside the stages that need none.
const browser = ensureBrowser();
// Whoever waits for it says what went wrong.
browser.catch(() => {});

const runLighthouse = async (words: string[]) => {
  await browser;
  return runCommand(process.execPath, ['src/commands/run.mjs', 'lighthouse', ...words]);
};

type Stage = [name: string, run: () => Promise<Tally>];

const command = (heading: string, program: string, words: string[]): Stage => [
  heading,
  () => runCommand(process.execPath, [program, ...words], { heading }),
];
const script = (heading: string, name: string) => command(heading, 'src/commands/run.mjs', [name]);

// These use one core each and read the same files: two at a time. The audit takes the longest, and begins.
const beside: Stage[] = [
  script('Granskning', 'audit'),
  command('Typer', programs.tsc, ['--noEmit']),
  command('Kodregler', programs.biome, ['check', '--error-on-warnings', '.']),
  command('Stilmallar', programs.stylelint, ['src/**/*.css']),
  script('Innehåll', 'check'),
  script('Stavning', 'stavning'),
];

// These fill the machine by themselves, or measure it.
const alone: Stage[] = [
  ['Lighthouse', () => runLighthouse(full ? [] : ['--quick'])],
  ['Tester i Node', () => runNodeTests(['tests/unit', 'tests/components', 'tests/site', 'tests/mutations'])],
  ['Tester i webbläsare', async () => runBrowserTests(await browser)],
];

const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1);

const version = contentVersion(root);
let total = nothing;
const times: string[] = [];

async function runStage([name, run]: Stage): Promise<void> {
  const from = performance.now();
  const tally = await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return { ...nothing, failed: 1 };
  });
  total = add(total, tally);
  times.push(`${seconds(from).padStart(7)} s  ${name}${tally.failed > 0 ? `: ${tally.failed} fel` : ''}`);
}

await runStage(script('Bygge', 'build'));
const queue = new PQueue({ concurrency: 2 });
await queue.addAll(beside.map((stage) => () => runStage(stage)));
for (const stage of alone) {
  console.log(`\n── ${stage[0]}`);
  await runStage(stage);
}

// The evidence behind the accessibility statement (`npm run record`). A check that was not made has not passed.
await mkdir('.cache', { recursive: true });
await writeFile('.cache/tests.json', JSON.stringify({ version, full, passed: total.failed + total.skipped === 0 }));

console.log(`\n${times.join('\n')}\n`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 ? 1 : 0);
