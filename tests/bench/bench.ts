import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from '../../src/commands/run/arguments.mjs';
import type { Known } from './generate.ts';
import { type Command, measure, median, type Usage } from './measure.ts';
import { createHugo, createOurs, createPlain, readKnown, readSite } from './projects.ts';
import { formatRatio, formatTable, type Row } from './table.ts';

// Against plain Eleventy, index apart: with what is kept of an earlier build, and with nothing but the code and what is
// made of pictures. And for the index, against plain Pagefind.
const maxRatios = { warm: 1.7, cold: 2.8, index: 1.5 };
// The pages that the plain projects have besides the generated ones: start, the page above those, A–Ö, search and site map.
const plainOwnPages = 5;
const names = {
  warm: 'vår, varm',
  cold: 'vår, kall',
  indexed: 'vår med sökindex, varm',
  checked: 'npm run check',
  plain: 'Eleventy + Nunjucks',
  pagefind: 'Pagefind',
  hugo: 'Hugo',
};
type Name = keyof typeof names;

interface Builder extends Command {
  name: Name;
  /** What it makes, below its folder; nothing for what only looks. */
  site?: string;
  /** Whether it may know no page from an earlier build. */
  isCold?: boolean;
}

const hasHugo = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'hugo')));
const node = [process.execPath, '--import', fileURLToPath(new URL('./helper-usage.mjs', import.meta.url))];

const pagefind = fileURLToPath(new URL('./pagefind.mjs', import.meta.url));

function listBuilders(folder: string): Builder[] {
  const ours = {
    folder: `${folder}/ours`,
    site: '_site',
    words: [...node, '--max-semi-space-size=64', 'src/commands/run.mjs', 'build'],
  };
  const eleventy = [...node, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'];
  return [
    { ...ours, name: 'warm', env: { SITE_SEARCH: 'off' } },
    { name: 'plain', folder: `${folder}/plain`, site: '_site', words: eleventy },
    { ...ours, name: 'cold', env: { SITE_SEARCH: 'off' }, isCold: true },
    { ...ours, name: 'indexed' },
    // What editors wait for, of the same pages.
    { name: 'checked', folder: ours.folder, words: [...node, 'src/commands/run.mjs', 'check'] },
    // Of the pages that plain Eleventy has just made.
    { name: 'pagefind', folder: `${folder}/plain`, site: 'pagefind', words: [...node, pagefind] },
    ...(hasHugo
      ? [{ name: 'hugo' as const, folder: `${folder}/hugo`, site: 'public', words: ['hugo', '--quiet'] }]
      : []),
  ];
}

/** Forgets what an earlier build found of texts and read of pages. */
async function forget(folder: string): Promise<void> {
  const kept = `${folder}/.cache/kept`;
  for (const name of await readdir(kept)) if (/^(texts|pages)-/.test(name)) await rm(`${kept}/${name}`);
}

/** Builds once. The site of an earlier build is gone: replacing it is no part of what is compared. */
async function build(builder: Builder): Promise<Usage> {
  const { folder, site, isCold } = builder;
  if (site) await rm(`${folder}/${site}`, { recursive: true, force: true });
  if (isCold) await forget(folder);
  return measure(builder);
}

/** Makes the projects: the others get as many pages in all as ours has, its own included. */
async function prepare(folder: string, size: number, known: Known): Promise<void> {
  await createOurs(`${folder}/ours`, size, known);
  const [ours] = listBuilders(folder) as [Builder];
  await build(ours);
  const { pages, searchIndex } = await readSite(`${ours.folder}/${ours.site}`);
  if (searchIndex) console.log('SITE_SEARCH=off har ingen verkan: sökindexet ingår i alla våra tal.');
  await createPlain(`${folder}/plain`, pages - plainOwnPages, known);
  if (hasHugo) await createHugo(`${folder}/hugo`, pages - plainOwnPages, known);
}

async function measureSize(size: number, runs: number, known: Known): Promise<Row[]> {
  const folder = await mkdtemp(`${tmpdir()}/bench-`);
  try {
    await prepare(folder, size, known);
    const builders = listBuilders(folder);
    for (const builder of builders) await build(builder);
    const usages: Partial<Record<Name, Usage[]>> = {};
    // In turns, so that a busy moment of the machine meets them all.
    for (let turn = 0; turn < runs; turn += 1)
      for (const builder of builders) usages[builder.name] = [...(usages[builder.name] ?? []), await build(builder)];
    const plain = median(usages.plain ?? []);
    return await Promise.all(
      builders.map(async ({ name, folder: own, site }) => {
        const usage = median(usages[name] ?? []);
        const { pages, bytes } = await readSite(`${own}/${name === 'pagefind' ? '_site' : (site ?? '_site')}`);
        return { size, builder: names[name], usage, pages, bytes, ratio: usage.cpu / plain.cpu };
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const find = (rows: readonly Row[], name: Name) => rows.find(({ builder }) => builder === names[name]) as Row;

/** What our index costs as a multiple of what Pagefind's does. */
const indexRatio = (rows: readonly Row[]) =>
  (find(rows, 'indexed').usage.cpu - find(rows, 'warm').usage.cpu) / find(rows, 'pagefind').usage.cpu;

function describeSize(rows: readonly Row[]): string {
  const [ours, indexed, plain] = [find(rows, 'warm'), find(rows, 'indexed'), find(rows, 'plain')];
  const apart = Math.abs(ours.bytes / plain.bytes - 1) * 100;
  return [
    `${ours.size} sidor: sökindexet tar ${(indexed.usage.cpu - ours.usage.cpu).toFixed(2).replace('.', ',')} s CPU, ${formatRatio(indexRatio(rows))} gånger Pagefinds.`,
    `Sidornas storlek skiljer ${Math.round(apart)} %${apart > 15 ? ', mer än de 15 % som jämförelsen tål' : ''}.`,
  ].join(' ');
}

function judge(what: string, ratio: number, limit: number): boolean {
  const verdict = ratio <= limit ? 'Klarar' : 'Klarar inte';
  console.log(`${verdict} gränsen ${formatRatio(limit)}: ${what} ${formatRatio(ratio)}.`);
  return ratio <= limit;
}

async function main(): Promise<number> {
  const { sizes = '1000,5000', runs = '3' } = readArguments('bench').values;
  const known = await readKnown();
  console.log('Eleventy + Nunjucks är Eleventy som det kommer: Markdown går genom Liquid, och inget kontrolleras.');
  console.log('Varm är ett bygge efter ett annat av samma innehåll. Kall minns inget om någon text eller sida.');
  if (!hasHugo) console.log('Hugo är inte installerat, och jämförs inte.');
  const results: Row[][] = [];
  for (const size of String(sizes).split(',').map(Number)) results.push(await measureSize(size, Number(runs), known));
  console.log(`\n${formatTable(results.flat())}\n\n${results.map(describeSize).join('\n')}`);
  const worst = (ratioOf: (rows: readonly Row[]) => number) => Math.max(...results.map(ratioOf));
  const isQuick = [
    judge(
      'bygget utan index mot Eleventys CPU, varmt, som mest',
      worst((rows) => find(rows, 'warm').ratio),
      maxRatios.warm,
    ),
    judge(
      'bygget utan index mot Eleventys CPU, kallt, som mest',
      worst((rows) => find(rows, 'cold').ratio),
      maxRatios.cold,
    ),
    judge('sökindexet mot Pagefinds CPU, som mest', worst(indexRatio), maxRatios.index),
  ];
  return isQuick.every(Boolean) ? 0 : 1;
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 1;
});
