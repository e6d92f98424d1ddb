import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { listFiles } from '../../src/checks/source/read.ts';
import { madeUp, ProjectCopy } from './copy.ts';

// The made-up site, whole, whatever is pulled out. What takes long is tried each night (`npm run test:full`).
const full = process.env.FULL === '1';

const project = new ProjectCopy(madeUp);
const at = (path: string, folder = project.folder) => join(folder, path);
const folders: string[] = [project.folder];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const date = '2026-11-24T12:00:00+01:00';
const someone = { NAME: 'a', EMAIL: 'a@example.org', DATE: date };
const env = {
  PATH: process.env.PATH,
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) =>
      Object.entries(someone).map(([key, value]) => [`GIT_${who}_${key}`, value]),
    ),
  ),
};

function run(program: string, words: string[], cwd = project.folder, more: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: 'utf8', env: { ...env, ...more } });
  return { status, output: stdout + stderr, stderr };
}
const command = (words: string[], cwd?: string, more?: Record<string, string>) =>
  run(process.execPath, ['src/commands/run.mjs', ...words], cwd, more);

const places = ['_site', '.cache/functions', '.cache/forms.json', '.cache/host'];

/** The sum of each that a build makes: the site with every file and its name. */
const sums = (folder = project.folder) =>
  places.map((place) => {
    if (!existsSync(at(place, folder))) return 'fattas';
    const sum = createHash('sha256');
    const files = place.endsWith('.json') ? [''] : listFiles(at(place, folder));
    for (const file of files) sum.update(`${file}\0`).update(readFileSync(join(at(place, folder), file)));
    return sum.digest('hex');
  });

for (const file of ['.commit', '.gitattributes', '.gitignore']) cpSync(file, at(file));
for (const words of [
  ['init', '--quiet'],
  ['add', '.'],
  ['commit', '--quiet', '--message', 'Add a site'],
])
  assert.equal(run('git', words).status, 0);
const begun = performance.now();
const first = command(['build']);
const lasted = performance.now() - begun;
assert.equal(first.status, 0, first.output);
const old = sums();

/** A copy of what the first build made, to put back. */
const made = at('.cache/byggt');
for (const place of places) cpSync(at(place), join(made, place), { recursive: true });
function restore(): void {
  for (const place of places) {
    rmSync(at(place), { recursive: true, force: true });
    cpSync(join(made, place), at(place), { recursive: true });
  }
}

const blame = 'Inget är ändrat: den tidigare webbplatsen ligger kvar.\n';

test('en omgivning som inte går att använda är en rad på svenska, och den gamla webbplatsen ligger kvar', () => {
  const values = [
    'exempel.se',
    ...(full ? ['undefined', 'https://exempel.se/webb', 'https://', 'ftp://exempel.se'] : []),
  ];
  for (const URL of values) {
    const { status, output } = command(['build'], project.folder, { URL });
    assert.equal(status, 1, output);
    assert.match(output, /^URL är .*\n$/);
    assert.ok(output.endsWith(blame), output);
    assert.deepEqual(sums(), old);
  }
});

test('ett nedladdat arkiv blir samma webbplats byte för byte, också nått genom länkar', () => {
  const folder = mkdtempSync(join(tmpdir(), 'arkiv-'));
  folders.push(folder);
  assert.equal(run('sh', ['-c', `git archive HEAD | tar -x -C ${folder}`]).status, 0);
  assert.ok(!existsSync(join(folder, '.git')));
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  for (const place of ['_site', '.cache']) {
    mkdirSync(join(folder, `annanstans/${place}`), { recursive: true });
    symlinkSync(join(folder, `annanstans/${place}`), join(folder, place));
  }
  symlinkSync(folder, join(folder, 'annanstans/projekt'));
  const { status, output } = command(['build'], join(folder, 'annanstans/projekt'));
  assert.equal(status, 0, output);
  assert.deepEqual(sums(folder), old);
  assert.ok(listFiles(join(folder, 'annanstans/_site')).includes('index.html'), 'det som låg bakom länken är utbytt');
});

// The second build says something else on every page, and so in what surrounds the forms.
const siteFile = at('_data/site.json');
const before = readFileSync(siteFile, 'utf8');
const renamed = before.replace(/"name": "[^"]*"/, '"name": "Ett annat namn"');
assert.notEqual(renamed, before);
writeFileSync(siteFile, renamed);

test('minnen som är kapade, tomma eller någon annans blir gjorda på nytt, och webbplatsen densamma', () => {
  writeFileSync(siteFile, before);
  const kept = readdirSync(at('.cache/kept')).map((name) => at(`.cache/kept/${name}`));
  assert.ok(kept.length >= 2);
  const [one = '', two = '', ...others] = kept;
  const bytes = readFileSync(one);
  writeFileSync(one, readFileSync(two));
  writeFileSync(two, bytes.subarray(0, bytes.length - 100));
  for (const [index, file] of others.entries()) writeFileSync(file, index % 2 ? '' : bytes.subarray(32));
  mkdirSync(at('.cache/kept/picture-okand'));
  const { status, output } = command(['build']);
  assert.equal(status, 0, output);
  assert.deepEqual(sums(), old);
  assert.deepEqual(readdirSync(at('.cache/kept')).length, kept.length);
  writeFileSync(siteFile, renamed);
});

/** Numbers from 0 to 1, the same every time (mulberry32). */
function* numbersFrom(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** Kills a build after a while. @returns false where it was done before */
async function killBuild(milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, ['src/commands/run.mjs', 'build'], {
    cwd: project.folder,
    env,
    stdio: 'ignore',
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  await Promise.race([setTimeout(milliseconds), ended]);
  child.kill('SIGKILL');
  return (await ended) === 'SIGKILL';
}

const seed = 25;
const moments = full ? 40 : 1;

test(`dödat vid ${moments} stunder är allt av ett bygge efter nästa start av ett kommando`, async (context) => {
  const built = command(['build']);
  assert.equal(built.status, 0, built.output);
  const fresh = sums();
  // The settings of servers say nothing of what the site is called.
  assert.ok(fresh.every((sum, index) => places[index] === '.cache/host' || sum !== old[index]));
  const [random, found] = [numbersFrom(seed), { old: 0, fresh: 0, killed: 0 }];
  for (let index = 0; index < moments; index += 1) {
    restore();
    const part = random.next().value as number;
    if (await killBuild(part * lasted)) found.killed += 1;
    command(index % 2 ? ['flytta'] : ['links', '--site', 'finns-inte']);
    const now = JSON.stringify(sums());
    assert.ok(
      [old, fresh].some((whole) => JSON.stringify(whole) === now),
      `frö ${seed}, stund ${index}: ${part}`,
    );
    found[now === JSON.stringify(old) ? 'old' : 'fresh'] += 1;
    const left = readdirSync(at('.cache')).filter((name) => /-\d+-\w{6}$|^exchange$/.test(name));
    assert.deepEqual(left, [], `frö ${seed}, stund ${index}: skräp`);
  }
  context.diagnostic(`frö ${seed}: ${moments} stunder, ${found.killed} dödade, ${found.old} gamla, ${found.fresh} nya`);
});

test('två byggen på en gång blir det enas eller det andras, helt', { skip: !full && 'prövas på natten' }, async () => {
  restore();
  const start = () =>
    new Promise<number | null>((resolve) =>
      spawn(process.execPath, ['src/commands/run.mjs', 'build'], { cwd: project.folder, env, stdio: 'ignore' }).once(
        'exit',
        resolve,
      ),
    );
  const one = start();
  await setTimeout(lasted / 3);
  writeFileSync(siteFile, before);
  assert.deepEqual(await Promise.all([one, start()]), [0, 0]);
  assert.deepEqual(sums(), old);
  writeFileSync(siteFile, renamed);
});

// A disk of our own, where the system lets us have one.
function mount(place: string, options: string): boolean {
  mkdirSync(at(place), { recursive: true });
  return run('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', at(place)]).status === 0;
}
const unmount = (place: string) => run('umount', [at(place)]);
const canMount = mount('.cache/prov', 'size=1m');
if (canMount) unmount('.cache/prov');
const skip = canMount ? false : 'det går inte att montera något här';

/** Does something while `.cache` is a disk of its own. */
function withDisk(options: string, task: () => void): void {
  renameSync(at('.cache'), at('undan'));
  try {
    assert.ok(mount('.cache', options));
    task();
  } finally {
    unmount('.cache');
    rmSync(at('.cache'), { recursive: true, force: true });
    renameSync(at('undan'), at('.cache'));
  }
}

const disks = {
  'full disk': 'size=14m',
  'inga noder kvar': 'nr_inodes=120',
  ...(full && { 'full från början': 'size=1m' }),
};

for (const [name, options] of Object.entries(disks))
  test(`${name}: en rad på svenska, och den gamla webbplatsen ligger kvar`, { skip }, () => {
    restore();
    withDisk(options, () => {
      const { status, output } = command(['build']);
      assert.equal(status, 1, output);
      assert.match(output, /^Disken är full\. Gör plats och kör igen\.( Inget är ändrat: .*)?\n$/);
      assert.equal(sums()[0], old[0]);
    });
    assert.deepEqual(sums(), old);
  });

test('på ett annat filsystem kopieras det som inte kan flyttas', {
  skip: skip || (!full && 'prövas på natten'),
}, () => {
  for (const isSite of [false, true])
    withDisk('size=80m', () => {
      rmSync(at('_site'), { recursive: true });
      if (isSite) assert.ok(mount('_site', 'size=80m'));
      try {
        for (const text of [before, renamed, before]) {
          writeFileSync(siteFile, text);
          const { status, output } = command(['build']);
          assert.equal(status, 0, output);
        }
        assert.deepEqual(sums(), old);
      } finally {
        if (isSite) unmount('_site');
      }
    });
  writeFileSync(siteFile, renamed);
});
