import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { programs } from '../../instruments/programs.ts';
import { listRuns } from './node-files.ts';

/** What a stage of the tests found. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };

/** Two counts of tests as one. */
export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

interface CommandOptions {
  environment?: NodeJS.ProcessEnv;
  /** Shows what the command says under this heading when it is done: for what runs beside something else. */
  heading?: string;
}

/** Runs a command that is right or wrong as a whole: one test. */
export function runCommand(command: string, words: string[], options: CommandOptions = {}): Promise<Tally> {
  const { environment = {}, heading } = options;
  return new Promise((resolve, reject) => {
    const stdio = heading === undefined ? 'inherit' : 'pipe';
    const child = spawn(command, words, { stdio, env: { ...process.env, ...environment } });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
    child.once('error', reject);
    child.once('close', (code) => {
      if (heading !== undefined) process.stdout.write(`\n── ${heading}\n${Buffer.concat(said)}`);
      resolve(code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 });
    });
  });
}

/** Runs tests in Node: a few files in each process. */
export async function runNodeTests(folders: readonly string[]): Promise<Tally> {
  const files = await listRuns(folders);
  const tally = { ...nothing };
  // One more than most machines of a host have cores: a test often waits for a program that it has started.
  const events = run({ files, concurrency: 3 });
  events.on('test:pass', ({ details, skip }) => {
    if (details.type !== 'suite') tally[skip === undefined || skip === false ? 'passed' : 'skipped'] += 1;
  });
  events.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') tally.failed += 1;
  });
  process.stdout.write('\n── Tester i Node\n');
  const report = events.compose(new spec());
  for await (const text of report) process.stdout.write(text as Buffer);
  return tally;
}

/** Runs the tests in a real browser, against the built site as the host serves it. */
export async function runBrowserTests(browser: string): Promise<Tally> {
  const report = resolve('.cache/browser-tests.json');
  await mkdir('.cache', { recursive: true });
  await rm(report, { force: true });
  const words = [programs.playwright, 'test', '--config', 'tests/browser/playwright.config.ts'];
  const environment = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const whole = await runCommand(process.execPath, words, { environment, heading: 'Tester i webbläsare' });
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (!text) return { ...nothing, failed: 1 };
  const { stats } = JSON.parse(text) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: Math.max(failed, whole.failed), skipped: stats.skipped };
}
