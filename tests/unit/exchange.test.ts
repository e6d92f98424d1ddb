import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { exchange, recover } from '../../src/commands/run/exchange.mjs';
import { sweepTemporary } from '../../src/commands/run/temporary.mjs';

// A site of three files, its functions, its forms and the settings of servers: what a build of the whole site does with them is the same.

const { renameSync, mkdirSync, writeFileSync, cpSync, rmSync } = fs;
const real = { renameSync, mkdirSync, writeFileSync, cpSync, rmSync };
const folder = fs.mkdtempSync(join(tmpdir(), 'byte-'));
const home = process.cwd();
before(() => process.chdir(folder));
after(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

/** The folder of a build that is ready, by a process that has ended. Each file says which build it is of. */
function makeBuild(name: string): string {
  const fresh = '.cache/site-4194999-abc123';
  const files = [
    'site/index.html',
    `site/${name}/index.html`,
    'site/build/a.css',
    'functions/api.mjs',
    'forms.json',
    'host/Caddyfile',
  ];
  for (const file of files) {
    fs.mkdirSync(join(fresh, file, '..'), { recursive: true });
    fs.writeFileSync(join(fresh, file), name);
  }
  return fresh;
}

const places = ['_site', '.cache/functions', '.cache/host', '.cache/forms.json'];

/** What lies where hosts and servers look: the name of the one build that all of it is of. */
function readBuild(): string {
  const listed = fs
    .readdirSync('_site', { recursive: true, encoding: 'utf8' })
    .filter((path) => fs.statSync(join('_site', path)).isFile());
  const files = [
    ...listed.map((path) => join('_site', path)),
    '.cache/functions/api.mjs',
    '.cache/host/Caddyfile',
    '.cache/forms.json',
  ];
  const [name = '', ...others] = new Set(files.map((file) => fs.readFileSync(file, 'utf8')));
  assert.deepEqual(others, [], 'av två byggen');
  assert.deepEqual(
    listed.sort(),
    ['build/a.css', `${name}/index.html`, 'index.html'].sort(),
    'en fil för mycket eller litet',
  );
  return name;
}

type Layout = { name: string; prepare: () => void; moves?: typeof fs.renameSync };

/** A folder that the system lets nobody move, as a mount is. */
const asMounted: typeof fs.renameSync = (from, to) => {
  const isPart = [from, to].some((path) => places.slice(0, 3).includes(String(path)));
  if (isPart) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
  renameSync(from, to);
};

const link = (place: string, target: string) => {
  fs.mkdirSync(target, { recursive: true });
  fs.symlinkSync(join(folder, target), place);
};

const layouts: Layout[] = [
  { name: 'vanliga mappar', prepare: () => {} },
  { name: '_site är en länk', prepare: () => link('_site', 'annanstans/webb') },
  { name: '.cache är en länk', prepare: () => link('.cache', 'annanstans/minnen') },
  { name: 'monterade mappar', prepare: () => {}, moves: asMounted },
];

function begin({ prepare, moves = renameSync }: Layout): void {
  for (const name of fs.readdirSync('.')) rmSync(name, { recursive: true, force: true });
  prepare();
  const fresh = makeBuild('gammal');
  withOperations({ renameSync: moves }, () => exchange(fresh));
  fs.rmSync(fresh, { recursive: true });
  assert.equal(readBuild(), 'gammal');
}

/** Does something with other file operations than the system's, and puts those back. */
function withOperations(own: Partial<typeof fs>, task: () => void): void {
  Object.assign(fs, own);
  syncBuiltinESMExports();
  try {
    task();
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
}

/**
 * Kills what is done at one of its operations on files: neither that nor any after it is done. A dead process undoes nothing.
 * @param point the operation, from 0, and whether it is begun: a copy is then cut in the middle
 * @returns false where there were not so many
 */
function killAt(point: number, isBegun: boolean, { moves = renameSync }: Layout, task: () => void): boolean {
  let count = 0;
  const own = Object.fromEntries(
    Object.entries({ ...real, renameSync: moves }).map(([name, own]) => {
      const perform = own as (...given: unknown[]) => unknown;
      const operation = (...given: unknown[]) => {
        if (count > point) throw new Error('dödad');
        count += 1;
        if (count <= point) return perform(...given);
        if (isBegun && name === 'cpSync') fs.mkdirSync(String(given[1]));
        else if (isBegun && name === 'writeFileSync') writeFileSync(String(given[0]), '{"mo');
        else if (isBegun) perform(...given);
        count = point + 1;
        throw new Error('dödad');
      };
      return [name, operation];
    }),
  );
  let isKilled = false;
  withOperations(own, () => {
    try {
      task();
    } catch (error) {
      if ((error as Error).message !== 'dödad') throw error;
      isKilled = true;
    }
  });
  return isKilled;
}

for (const layout of layouts)
  test(`dödat vid varje filoperation är allt av ett bygge efter nästa start: ${layout.name}`, (context) => {
    let [tried, kept] = [0, 0];
    for (const isBegun of [false, true])
      for (let point = 0; ; point += 1) {
        begin(layout);
        const fresh = makeBuild('ny');
        const isKilled = killAt(point, isBegun, layout, () => exchange(fresh));
        if (!isKilled) break;
        // The next command's start may be cut short, too.
        killAt(point % 3, isBegun, layout, recover);
        withOperations({ renameSync: layout.moves ?? renameSync }, () => {
          recover();
          sweepTemporary();
        });
        tried += 1;
        if (readBuild() === 'gammal') kept += 1;
        const left = fs
          .readdirSync('.cache')
          .filter((name) => !['functions', 'forms.json', 'host', 'node_modules'].includes(name));
        assert.deepEqual(left, [], 'skräp');
      }
    assert.ok(tried >= 16 && kept > 0 && kept < tried, `${tried} försök, ${kept} gamla`);
    context.diagnostic(`${tried} försök, ${tried} hela: ${kept} av det gamla bygget, ${tried - kept} av det nya`);
  });

/** Runs a few lines of code in a process of its own, in this folder. */
function startProcess(code: string): Promise<number | null> {
  const module = pathToFileURL(join(home, 'src/commands/run/exchange.mjs')).href;
  const script = `import { exchange } from '${module}'; import fs from 'node:fs'; ${code}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, stdio: 'inherit' });
  return new Promise((resolve) => child.once('exit', resolve));
}

test('många byggen som byter på en gång väntar på varandra, och det som ligger där är av ett av dem', async () => {
  begin(layouts[0] as Layout);
  const names = ['ett', 'tva', 'tre', 'fyra'];
  for (const name of names) renameSync(makeBuild(name), `.cache/site-4194998-${name.padEnd(6, '0')}`);
  const ended = names.map((name) => startProcess(`exchange('.cache/site-4194998-${name.padEnd(6, '0')}');`));
  assert.deepEqual(await Promise.all(ended), [0, 0, 0, 0]);
  assert.ok(names.includes(readBuild()));
});

test('ett byte som pågår är den processens, tills den inte finns mer', async () => {
  begin(layouts[0] as Layout);
  renameSync(makeBuild('ny'), '.cache/site-4194998-abcdef');
  // It stands still in the middle, and is then killed.
  const stand = 'const move = fs.renameSync; let count = 0;';
  const patch = `fs.renameSync = (...given) => { if (++count === 3) { fs.writeFileSync('mitt-i', ''); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500); fs.writeFileSync('slut', ''); process.kill(process.pid, 'SIGKILL'); } return move(...given); };`;
  const sync = `(await import('node:module')).syncBuiltinESMExports(); exchange('.cache/site-4194998-abcdef');`;
  const ended = startProcess(stand + patch + sync);
  while (!fs.existsSync('mitt-i')) await setTimeout(5);
  recover();
  assert.ok(fs.existsSync('slut'), 'den andra fick hållas');
  await ended;
  assert.equal(readBuild(), 'ny');
});

test('en länk som inte leder någonstans är en rad på svenska, och inget är ändrat', () => {
  begin(layouts[0] as Layout);
  rmSync('_site', { recursive: true });
  fs.symlinkSync(join(folder, 'finns-inte'), '_site');
  const fresh = makeBuild('ny');
  assert.throws(() => exchange(fresh), /^Failure: _site är en länk till något som inte finns\. Ta bort länken/);
  assert.equal(fs.readFileSync('.cache/forms.json', 'utf8'), 'gammal');
});

test('är en del av det som skulle bytas in borttaget ligger den gamla webbplatsen kvar', () => {
  begin(layouts[0] as Layout);
  const fresh = makeBuild('ny');
  killAt(5, true, layouts[0] as Layout, () => exchange(fresh));
  assert.ok(fs.existsSync('.cache/exchange'));
  for (const name of ['site', 'functions', 'forms.json', 'host'])
    rmSync(`.cache/exchange/${name}`, { recursive: true, force: true });
  recover();
  assert.equal(readBuild(), 'gammal');
});
