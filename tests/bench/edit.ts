import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { launchBrowser } from '../instruments/browser.ts';
import { type EditKind, kinds } from './edit/kinds.ts';
import { type Loop, startLoop } from './edit/loop.ts';
import { tryMixed } from './edit/mixed.ts';
import { pageFolder } from './generate.ts';
import { createOurs, readKnown } from './projects.ts';

// How long an editor waits: from the moment a file is saved until the browser shows it.

const moment = '2026-11-24T12:00:00Z';

/** The longest that an editor is to wait, in milliseconds: with the site's own pages, and with a thousand more. */
const limits = { own: 300, more: 1000 };

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const see = (page: Page, wanted: string) =>
  page.waitForFunction(
    (text) => {
      const [property = '', value] = text.split(': ');
      const heading = document.querySelector('h1');
      return value && heading
        ? getComputedStyle(heading).getPropertyValue(property) === value
        : document.body?.innerText.includes(text);
    },
    wanted,
    { polling: 5, timeout: 120_000 },
  );

async function findStale(url: string, addresses: readonly string[], mark: string): Promise<string[]> {
  const isOld = async (address: string) => !(await (await fetch(url + address)).text()).includes(mark);
  const old = await Promise.all(addresses.map(isOld));
  return addresses.filter((_, index) => old[index]);
}

interface Times {
  name: string;
  wall: number[];
  cpu: number[];
  stale: string[];
}

/** Saves an edit some times over, and puts the file back. */
async function timeKind(
  page: Page,
  loop: Loop,
  folder: string,
  kind: EditKind,
  others: readonly string[],
  runs: number,
) {
  const path = `${folder}/${kind.file}`;
  const before = await readFile(path, 'utf8');
  const times: Times = { name: kind.name, wall: [], cpu: [], stale: [] };
  await page.goto(loop.url + kind.page(before));
  for (let run = 0; run <= runs; run += 1) {
    const used = loop.cpu();
    await writeFile(path, kind.change(before, run));
    const from = performance.now();
    await see(page, kind.seen(run)).catch((error) => {
      throw new Error(`${kind.name}: ${kind.seen(run)} syns inte på ${page.url()}`, { cause: error });
    });
    const wall = performance.now() - from;
    // What the browser asks for when the page is seen is work too.
    await pause(150);
    // The first time something may have to be read that nobody has asked for yet.
    if (run > 0) {
      times.wall.push(wall);
      times.cpu.push(loop.cpu() - used);
    }
    if (kind.isEverywhere) times.stale.push(...(await findStale(loop.url, others, kind.seen(run))));
  }
  await writeFile(path, before);
  await pause(1500);
  return times;
}

async function measureKinds(size: number, runs: number): Promise<Times[]> {
  const folder = await mkdtemp(`${tmpdir()}/edit-`);
  await createOurs(folder, size, await readKnown());
  const loop = await startLoop(folder, { SITE_NOW: moment });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const generated = size > 0 ? [1, Math.ceil(size / 2), size].map((number) => `/${pageFolder(number)}/`) : [];
    const others = ['/', '/kontakt/', '/kommuner/mora/', '/finns-inte/', ...generated];
    const all: Times[] = [];
    for (const kind of kinds) all.push(await timeKind(page, loop, folder, kind, others, runs));
    return all;
  } finally {
    await browser.close();
    await loop.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const write = (value: number) => `${Math.round(value)} ms`.padStart(10);

/** Prints a row a kind. @returns how many were too slow or old */
function report(size: number, all: readonly Times[]): number {
  const limit = size === 0 ? limits.own : limits.more;
  console.log(`\n${size === 0 ? 'Den här webbplatsen' : `Med ${size} sidor till`}: sparad → sedd, högst ${limit} ms`);
  console.log(`${''.padEnd(26)}${['median', 'längst', 'CPU'].map((name) => name.padStart(10)).join('')}`);
  for (const { name, wall, cpu, stale } of all) {
    const mark = median(wall) > limit ? '  för långsamt' : '';
    console.log(`${name.padEnd(26)}${[median(wall), Math.max(...wall), median(cpu)].map(write).join('')}${mark}`);
    if (stale.length > 0) console.log(`  GAMLA SIDOR: ${[...new Set(stale)].join(', ')}`);
  }
  return all.filter(({ wall, stale }) => median(wall) > limit || stale.length > 0).length;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '0,1000' },
      runs: { type: 'string', default: '9' },
      mixed: { type: 'string' },
      seed: { type: 'string', default: '27' },
    },
  });
  if (values.mixed) return tryMixed(Number(values.mixed), Number(values.seed));
  let failed = 0;
  for (const size of values.sizes.split(',').map(Number))
    failed += report(size, await measureKinds(size, Number(values.runs)));
  console.log(failed === 0 ? '\nKlarar gränsen.' : `\nKlarar inte gränsen: ${failed} rader.`);
  return failed === 0 ? 0 : 1;
}

process.exit(await main());
