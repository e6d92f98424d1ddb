import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { findPort, launchBrowser } from '../instruments/browser.ts';
import { pageFolder } from './generate.ts';
import { createOurs, createPlain, readKnown } from './projects.ts';

// How long an editor waits: from the moment a file is saved until the browser shows it.

const moment = '2026-11-24T12:00:00Z';

interface Edit {
  name: string;
  file: string;
  /** Puts a mark into the file, where everyone who opens the page sees it. */
  mark: (text: string, mark: string) => string;
  /** Whether every page has the mark. */
  everywhere: boolean;
}

const edits: Edit[] = [
  { name: 'text', file: 'src/content/lagen/index.md', mark: (text, mark) => `${text}\n${mark}\n`, everywhere: false },
  {
    name: 'uppgift överst i en sida',
    file: 'src/content/lagen/index.md',
    mark: (text, mark) => text.replace(/^title: .*$/m, `title: Lagen ${mark}`),
    everywhere: false,
  },
  {
    name: 'komponent i en komponent',
    file: 'src/components/site-footer/site-footer.tsx',
    mark: (text, mark) => text.replace(/(<footer[^>]*>)/, `$1<p>${mark}</p>`),
    everywhere: true,
  },
  {
    name: 'post',
    file: '_data/contacts.json',
    mark: (text, mark) => text.replace(/"name": "[^"]*"/, `"name": "Kontakt ${mark}"`),
    everywhere: true,
  },
];

/** Starts a program and waits until it has said something. */
async function start(
  folder: string,
  words: string[],
  env: Record<string, string>,
  ready: RegExp,
): Promise<ChildProcess> {
  const [command = '', ...rest] = words;
  const child = spawn(command, rest, { cwd: folder, env: { ...process.env, SITE_NOW: moment, ...env } });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (part: Buffer) => {
      said += part;
      if (ready.test(said)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`${words.join(' ')}\n${said.slice(-3000)}`)));
  });
  return child;
}

const stop = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.removeAllListeners('exit').once('exit', () => resolve());
    child.kill('SIGTERM');
  });

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const see = (page: Page, mark: string) =>
  page.waitForFunction((wanted) => document.body?.innerText.includes(wanted), mark, { polling: 20, timeout: 30_000 });

async function isStale(url: string, addresses: readonly string[], mark: string): Promise<string[]> {
  const pages = await Promise.all(
    addresses.map(async (address) => [address, await (await fetch(url + address)).text()]),
  );
  return pages.flatMap(([address = '', text = '']) => (text.includes(mark) ? [] : [address]));
}

interface Times {
  name: string;
  milliseconds: number[];
  stale: string[];
}

async function timeEdit(
  page: Page,
  url: string,
  folder: string,
  edit: Edit,
  others: string[],
  runs: number,
): Promise<Times> {
  const path = `${folder}/${edit.file}`;
  const before = await readFile(path, 'utf8');
  const times: Times = { name: edit.name, milliseconds: [], stale: [] };
  for (let run = 0; run <= runs; run += 1) {
    const mark = `Prov${edit.file.length}x${run}x`;
    await writeFile(path, edit.mark(before, mark));
    const from = performance.now();
    await see(page, mark);
    // The first time something may have to be read that nobody has asked for yet.
    if (run > 0) times.milliseconds.push(performance.now() - from);
    if (edit.everywhere) times.stale.push(...(await isStale(url, others, mark)));
  }
  await writeFile(path, before);
  await page.waitForFunction(() => !/Prov\d+x/.test(document.body?.innerText ?? ''), undefined, { timeout: 30_000 });
  return times;
}

async function measureOurs(size: number, runs: number): Promise<Times[]> {
  const folder = await mkdtemp(`${tmpdir()}/edit-`);
  await createOurs(folder, size, await readKnown());
  const port = await findPort();
  const words = [process.execPath, '--import', 'tsx', 'src/commands/start.ts'];
  const child = await start(folder, words, { PORT: String(port) }, /Mejl från formulären/);
  const browser = await launchBrowser();
  try {
    const url = `http://localhost:${port}`;
    const page = await browser.newPage();
    await page.goto(`${url}/lagen/`);
    const generated = size > 0 ? [1, Math.ceil(size / 2), size].map((number) => `/${pageFolder(number)}/`) : [];
    const others = ['/', '/kontakt/', '/kommuner/mora/', '/finns-inte/', ...generated];
    const all: Times[] = [];
    for (const edit of edits) all.push(await timeEdit(page, url, folder, edit, others, runs));
    return all;
  } finally {
    await browser.close();
    await stop(child);
    await rm(folder, { recursive: true, force: true });
  }
}

/** What plain Eleventy says that a rebuild of all pages takes, after its footer has been saved. */
async function measurePlain(size: number, runs: number): Promise<number[]> {
  const folder = await mkdtemp(`${tmpdir()}/edit-plain-`);
  await createPlain(folder, size, await readKnown());
  const port = await findPort();
  const words = [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--serve', `--port=${port}`];
  const child = await start(folder, words, {}, /Server at/);
  // It says that it watches a moment before it does.
  await pause(2000);
  const path = `${folder}/_includes/parts/footer.njk`;
  const before = await readFile(path, 'utf8');
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const wrote = new Promise<number>((resolve) => {
      let said = '';
      const hear = (part: Buffer) => {
        said += part;
        const [, seconds] = /Wrote [\d,]+ files in ([\d.]+) seconds/.exec(said) ?? [];
        if (seconds === undefined) return;
        child.stdout?.off('data', hear);
        resolve(Number(seconds) * 1000);
      };
      child.stdout?.on('data', hear);
    });
    await writeFile(path, `${before}<p>Prov ${run}</p>\n`);
    const time = await wrote;
    if (run > 0) times.push(time);
    await pause(500);
  }
  await stop(child);
  await rm(folder, { recursive: true, force: true });
  return times;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const write = (value: number) => `${Math.round(value)} ms`.padStart(9);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { size: { type: 'string', default: '1000' }, runs: { type: 'string', default: '9' } },
  });
  const [size, runs] = [Number(values.size), Number(values.runs)];
  const plain = median(await measurePlain(size, Math.min(runs, 5)));
  let worst = 0;
  let stale = 0;
  for (const pages of [0, size]) {
    console.log(
      `\n${pages === 0 ? 'Den här webbplatsen' : `Med ${pages} sidor till`}: sparad → sedd, median och längst`,
    );
    for (const { name, milliseconds, stale: old } of await measureOurs(pages, runs)) {
      console.log(`${name.padEnd(28)}${write(median(milliseconds))}${write(Math.max(...milliseconds))}`);
      if (old.length > 0) console.log(`  GAMLA SIDOR: ${[...new Set(old)].join(', ')}`);
      stale += old.length;
      if (pages > 0) worst = Math.max(worst, median(milliseconds));
    }
  }
  console.log(`\nVanlig Eleventy gör om alla ${size} sidor på ${write(plain).trim()}.`);
  const share = worst / plain;
  const passed = share <= 0.5 && stale === 0;
  console.log(
    `${passed ? 'Klarar' : 'Klarar inte'} gränsen: som mest ${Math.round(share * 100)} % av det, ${stale} gamla sidor.`,
  );
  return passed ? 0 : 1;
}

process.exit(await main());
