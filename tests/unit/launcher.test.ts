import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { explain, Failure } from '../../src/commands/run/failure.mjs';
import { commands } from '../../src/commands/run/table.mjs';

const made: string[] = [];
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

const parts = [
  'src',
  '_data',
  'assets',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'eleventy.config.ts',
  'netlify.toml',
];

/** A copy of the project, in a folder whose name is hard on programs, with no packages unless they are linked in. */
function makeCopy(isLinked = false): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'start-')), 'mapp med å');
  made.push(folder);
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  if (isLinked) symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

const launcher = (folder: string) => join(folder, 'src/commands/run.mjs');

function launch(folder: string, words: string[], options: { cwd?: string; uid?: number; path?: string } = {}) {
  const { cwd = folder, uid, path = process.env.PATH } = options;
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher(folder), ...words], {
    cwd,
    encoding: 'utf8',
    env: { PATH: path, HOME: folder },
    ...(uid !== undefined && { uid }),
  });
  return { status, stdout, stderr };
}

const bare = makeCopy();
const linked = makeCopy(true);
// What the project's own commands have bundled: it is of the same code.
if (existsSync('.cache/code')) cpSync('.cache/code', join(linked, '.cache/code'));
const listAll = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

test('varje kommando förklarar sig utan paket, och skriver inget när det gör det', () => {
  const before = listAll(bare);
  for (const [name, { summary, options = {} }] of Object.entries(commands)) {
    const { status, stdout, stderr } = launch(bare, [name, '--help']);
    assert.deepEqual([status, stderr], [0, ''], name);
    assert.ok(stdout.includes(summary.slice(1)), name);
    for (const option of Object.keys(options)) assert.ok(stdout.includes(`--${option}`), `${name} --${option}`);
  }
  const { stdout } = launch(bare, ['--help']);
  for (const name of Object.keys(commands)) assert.match(stdout, new RegExp(`^ {2}npm (run )?${name} `, 'm'));
  assert.deepEqual(listAll(bare), before);
});

test('ett ord som kommandot inte har stoppar det innan något görs, med det som kan vara menat', () => {
  const before = listAll(bare);
  const refused: [words: string[], says: RegExp][] = [
    [
      ['check', '--fromat', 'github'],
      /^Valet --fromat finns inte\. Menade du --format\?\nAlla val: npm run check -- --help$/m,
    ],
    [['check', '--format'], /^Valet --format saknar värde\. Skriv FORMAT efter det\.$/m],
    [['check', '--format', 'html'], /^--format kan inte vara "html"\. Välj bland github\.$/m],
    [['granska', '--csv=ja'], /^Valet --csv tar inget värde\./m],
    [['build', 'github'], /^Ordet "github" går inte att använda\./m],
    [['schemas', '--x'], /^Valet --x finns inte\. Det har inga val\.$/m],
    [['links:published', '--helpp'], /^Valet --helpp finns inte\./m],
    [['chekc'], /^Kommandot chekc finns inte\. Menade du check\?\nAlla kommandon: /],
  ];
  for (const [words, says] of refused) {
    const { status, stdout, stderr } = launch(bare, words);
    assert.deepEqual([status, stdout], [2, ''], words.join(' '));
    assert.match(stderr, says);
  }
  assert.deepEqual(listAll(bare), before);
});

const programs = join(bare, 'program');
mkdirSync(programs);
const makeProgram = (name: string, script: string) =>
  writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });

test('utan nät säger kommandot det på svenska, på felutskriften, och inget annat', () => {
  makeProgram('npm', 'echo "npm error network" >&2; exit 1');
  for (const name of ['check', 'build', 'links', 'preview', 'links:published']) {
    const { status, stdout, stderr } = launch(bare, [name], { path: `${programs}:${process.env.PATH}` });
    assert.deepEqual([status, stdout], [1, ''], name);
    assert.match(stderr, /^Paketen kunde inte installeras\. .*kontrollera nätet och försök igen\.$/m);
    assert.doesNotMatch(stderr, /\bat .+:\d+:\d+/);
  }
});

test('utan byggd webbplats säger de kommandon som behöver en hur man får den', () => {
  for (const name of ['preview', 'links', 'links:published']) {
    const { status, stdout, stderr } = launch(linked, [name]);
    assert.ok(status === 1 || status === 2, name);
    assert.equal(stdout, '');
    assert.match(stderr, /Kör först: npm run build\n$/);
    assert.equal(stderr.trim().split('\n').length, 1, stderr);
  }
});

test('ett kommando går lika bra från en mapp längre in', () => {
  const { status, stdout, stderr } = launch(linked, ['check'], { cwd: join(linked, 'src/content') });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^Innehållet är i ordning: \d+ sidor i Markdown, 0 fel\.$/m);
});

test('i en mapp där man inte får skriva blir det en rad på svenska', () => {
  const folder = makeCopy(true);
  // Whoever is root may write everywhere: the command runs as somebody else.
  const uid = process.getuid?.() === 0 ? 65_534 : undefined;
  chmodSync(join(folder, '..'), 0o755);
  chmodSync(folder, 0o555);
  const { status, stderr } = launch(folder, ['check'], uid === undefined ? {} : { uid });
  chmodSync(folder, 0o755);
  assert.equal(status, 1);
  assert.match(stderr, /^Det går inte att skriva i .*\. Kontrollera att du får ändra i mappen, och kör igen\.\n$/);
});

test('ett känt fel är en rad, ett okänt visas helt', () => {
  assert.equal(explain(new Failure('Det går inte.')), 'Det går inte.');
  for (const code of ['EACCES', 'EROFS', 'EPERM'])
    assert.match(explain({ code, path: 'x' }) ?? '', /^Det går inte att skriva i x\./);
  assert.match(explain({ code: 'ENOSPC' }) ?? '', /^Disken är full\./);
  for (const code of ['EEXIST', 'ENOTDIR'])
    assert.equal(
      explain({ code, path: '.cache' }),
      '.cache ligger där det ska vara en mapp. Flytta den, och kör igen.',
    );
  assert.equal(explain(new TypeError('x is not a function')), undefined);
  assert.equal(explain(new Error("Cannot find module '/x/src/lib/y.ts'")), undefined);
  assert.equal(explain('x'), undefined);
});

test('ett fel som andra program har sina egna ord för, eller lagt i sitt eget, är samma rad', () => {
  const full = 'Disken är full. Gör plats och kör igen.';
  const system = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  assert.equal(explain(Object.assign(new Error('Having trouble writing'), { originalError: system })), full);
  assert.equal(explain(new Error('Sidan', { cause: new Error('write x: disk quota exceeded') })), full);
  const packages = (name: string) =>
    `Paketen är inte hela: felet är i ${name}. Ta bort mappen node_modules, och kör igen.`;
  const said: Record<string, string> = {
    "Cannot find package 'tsx' imported from /x/": 'tsx',
    "Cannot find module '/x/node_modules/@11ty/eleventy/src/Eleventy.js'": '@11ty/eleventy',
    'Build failed with 1 error:\nsrc/x.ts:1:2: ERROR: Could not resolve "zod"': 'zod',
    'Build failed with 1 error:\nnode_modules/yaml/dist/a.js:1:2: ERROR: Unexpected "}"': 'yaml',
    'The package "@esbuild/linux-x64" could not be found, and is needed by esbuild.': '@esbuild/linux-x64',
    'Could not load the "sharp" module using the linux-x64 runtime': 'sharp',
  };
  for (const [message, name] of Object.entries(said)) assert.equal(explain(new Error(message)), packages(name));
});

const temporary = (folder: string) =>
  (existsSync(join(folder, '.cache')) ? readdirSync(join(folder, '.cache')) : []).filter((name) =>
    /^(command|site)-/.test(name),
  );

async function waitFor(isThere: () => boolean, child: ChildProcess): Promise<void> {
  while (!isThere() && child.exitCode === null) await setTimeout(5);
}

test('Ctrl-C lämnar ingenting efter sig, och det som en krasch lämnade tas bort', async () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    const child = spawn(process.execPath, [launcher(linked), 'check'], { cwd: linked, stdio: 'ignore' });
    const ended = new Promise((done) => child.once('exit', done));
    await waitFor(() => temporary(linked).length > 0, child);
    child.kill(signal);
    assert.notEqual(await ended, 0, signal);
    assert.deepEqual(temporary(linked), [], signal);
  }
  // No process has this number.
  const left = join(linked, '.cache/site-4194999-abc123');
  mkdirSync(left, { recursive: true });
  const running = join(linked, `.cache/site-${process.pid}-abc123`);
  mkdirSync(running);
  launch(linked, ['granska', '--csv']);
  assert.ok(!existsSync(left), 'den som skrev dit finns inte längre');
  assert.ok(existsSync(running), 'den som skriver dit är kvar');
});

test('är porten upptagen tar förhandsvisningen nästa, och säger det', async () => {
  mkdirSync(join(linked, '_site'), { recursive: true });
  for (const file of ['index.html', '404.html', '_headers']) writeFileSync(join(linked, '_site', file), '');
  const taken = createServer();
  const port = await new Promise<number>((done) => {
    taken.listen(0, () => done((taken.address() as { port: number }).port));
  });
  const env = { PATH: process.env.PATH, PORT: String(port) };
  const child = spawn(process.execPath, [launcher(linked), 'preview'], { cwd: linked, env });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  await waitFor(() => said.includes('visas som hos värden'), child);
  child.kill();
  taken.close();
  assert.match(said, new RegExp(`^Porten ${port} är upptagen\\. Provar ${port + 1}\\.$`, 'm'));
});
