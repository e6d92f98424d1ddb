import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { stemmer } from '@orama/stemmers/swedish';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { readBuiltPage } from '../../src/plugins/built-page.ts';
import { splitWords } from '../../src/search/answer/tokens.ts';
import { measure as rate } from '../search/measures.ts';
import { judged } from '../search/queries.ts';
import { addressesOf, openSite, readCatalogue, searchFolder } from '../search/site-sources.ts';
import { measure } from './measure.ts';

// How well the search answers the judged queries, beside others; and what it costs at 50, 1,000 and 5,000 pages.

type Engine = (query: string) => Promise<string[]> | string[];

const most = { ratio: 1.5, first: [40_000, 100_000, Number.POSITIVE_INFINITY], next: 40_000 };
const sizes = [50, 1000, 5000];
// Pagefind works in a process of its own, whose time is counted too.
const imports = ['--import', './tests/bench/helper-usage.mjs', '--import', 'tsx'];

const pages = readdirSync('_site', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(?!admin|build).*index\.html$/.test(file))
  .flatMap((file) => {
    const { found: read } = readBuiltPage(readFileSync(join('_site', file), 'utf8'));
    return read ? [{ id: `/${file.replace('index.html', '')}`, ...read }] : [];
  });

async function plainPagefind(folder: string): Promise<Engine> {
  const words = [...imports, 'tests/bench/search-index.ts', 'plain', String(pages.length), folder];
  await measure({ folder: process.cwd(), words: [process.execPath, ...words] });
  const { createInstance } = (await import(`${folder}/pagefind/pagefind.js`)) as {
    createInstance(options: object): {
      search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
    };
  };
  globalThis.fetch = (async (address: string | URL) =>
    new Response(readFileSync(`${folder}${new URL(String(address), 'http://site').pathname}`))) as typeof fetch;
  const pagefind = createInstance({ basePath: '/pagefind/', baseUrl: '/', noWorker: true });
  return async (query) => {
    const { results } = await pagefind.search(query);
    const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return found.map(({ url }) => url.replace(/^\/[^/]+/, ''));
  };
}

function miniSearch(): Engine {
  const index = new MiniSearch({
    fields: ['title', 'headings', 'lead', 'text'],
    tokenize: splitWords,
    processTerm: (word) => stemmer(word),
    searchOptions: { boost: { title: 5, headings: 2 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(pages);
  return (query) => index.search(query).map(({ id }) => String(id));
}

function fuse(): Engine {
  const keys = [{ name: 'title', weight: 5 }, { name: 'headings', weight: 2 }, 'lead', 'text'];
  const index = new Fuse(pages, { keys, ignoreLocation: true, threshold: 0.3 });
  return (query) => index.search(query).map(({ item }) => item.id);
}

async function compare(engines: readonly (readonly [string, Engine])[]): Promise<void> {
  for (const [name, engine] of engines) {
    console.log(`\n${name}`);
    for (const [kind, list] of Object.entries(judged)) {
      const rankings: string[][] = [];
      for (const { query } of list) rankings.push([...(await engine(query))]);
      if (kind === 'nothing') {
        const empty = rankings.filter(({ length }) => length === 0).length;
        console.log(`  ${kind.padEnd(10)} ${String(list.length).padStart(3)}  tomma ${empty}`);
        continue;
      }
      const { mrr, first, three } = rate(list, rankings);
      const figures = [mrr, first, three].map((figure) => figure.toFixed(3)).join('  ');
      console.log(`  ${kind.padEnd(10)} ${String(list.length).padStart(3)}  ${figures}`);
    }
  }
}

const packed = (file: string) => brotliCompressSync(readFileSync(file)).length;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Bytes until the first result of three words, with the largest parts of the index; and of the next query, each with three excerpts. */
function weighFiles(site: string): { first: number; next: number } {
  const folder = searchFolder(site);
  const { version } = readCatalogue(site);
  const within = (name: string) =>
    readdirSync(join(folder, version, name)).map((file) => packed(join(folder, version, name, file)));
  const largest = within('sv').sort((one, other) => other - one);
  const texts = within('text');
  const next = sum(largest.slice(0, 3)) + (3 * sum(texts)) / texts.length;
  const script = readdirSync('_site/build').find((name) => name.startsWith('sok.')) ?? '';
  const others = [`_site/build/${script}`, join(folder, 'titles.json'), join(folder, 'needs.json')];
  return { first: next + sum(others.map(packed)), next };
}

async function costs(folder: string): Promise<boolean> {
  let isWithin = true;
  for (const [at, size] of sizes.entries()) {
    const run = (way: string) => {
      const words = [...imports, 'tests/bench/search-index.ts', way, String(size), join(folder, `${way}-${size}`)];
      return measure({ folder: process.cwd(), words: [process.execPath, ...words] });
    };
    const plain = await run('plain');
    const ours = await run('ours');
    const { first, next } = weighFiles(join(folder, `ours-${size}`));
    const { ask } = await openSite(join(folder, `ours-${size}`));
    const times: number[] = [];
    for (const { query } of judged.plain ?? []) {
      const start = performance.now();
      addressesOf(await ask(query));
      times.push(performance.now() - start);
    }
    const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    const ratio = ours.cpu / plain.cpu;
    console.log(
      `${String(size).padStart(5)} sidor: ${ours.cpu.toFixed(1)} s CPU mot ${plain.cpu.toFixed(1)} (${ratio.toFixed(2)} gånger), första träffen ${Math.round(first)} byte och ${median.toFixed(0)} ms, nästa fråga ${Math.round(next)} byte`,
    );
    if (size === 1000) isWithin &&= ratio <= most.ratio && next <= most.next;
    isWithin &&= first <= (most.first[at] ?? 0);
  }
  return isWithin;
}

const folder = mkdtempSync(join(tmpdir(), 'sokbank-'));
try {
  const { ask } = await openSite('_site');
  const ours: Engine = async (query) => {
    const answer = await ask(query);
    return answer.isSure || answer.languages.length > 0 ? addressesOf(answer) : [];
  };
  console.log('Slag, antal frågor, MRR, rätt först, rätt bland tre');
  await compare([['Vår sökning', ours]]);
  await compare([
    ['Pagefind', await plainPagefind(join(folder, 'plain'))],
    ['MiniSearch med svensk ordstam', miniSearch()],
    ['Fuse.js', fuse()],
  ]);
  console.log('');
  console.log((await costs(folder)) ? 'Klarar gränserna.' : 'Klarar inte gränserna.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
