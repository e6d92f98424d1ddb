import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { isInstalled } from '../../src/commands/run/install.mjs';

const made: string[] = [];
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

type Packages = Record<string, { version?: string; optional?: boolean; dev?: boolean }>;
const wanted: Packages = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0', optional: true },
  'node_modules/c': { version: '3.0.0', dev: true },
};
const found: Packages = { 'node_modules/a': { version: '1.0.0' } };

/** A project that asks for packages, and has what npm says that it has installed. */
function makeProject(installed?: Packages): string {
  const folder = mkdtempSync(join(tmpdir(), 'installation-'));
  made.push(folder);
  const write = (path: string, packages: Packages) => writeFileSync(join(folder, path), JSON.stringify({ packages }));
  write('package-lock.json', wanted);
  mkdirSync(join(folder, 'node_modules/a'), { recursive: true });
  writeFileSync(join(folder, 'node_modules/a/package.json'), '{}');
  if (installed) write('node_modules/.package-lock.json', installed);
  return folder;
}

/** Runs a command of the project's as npm does, with an npm that only notes what it was asked for. */
function start(folder: string) {
  for (const name of ['install', 'child', 'failure'])
    cpSync(`src/commands/run/${name}.mjs`, join(folder, `${name}.mjs`));
  writeFileSync(join(folder, 'npm'), '#!/bin/sh\necho "$@" >> installed\n', { mode: 0o755 });
  const script =
    "import('./install.mjs').then(({ ensureInstalled }) => ensureInstalled()).catch(({ message }) => { console.error(message); process.exit(1); })";
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: folder, env, encoding: 'utf8' });
  return { status, stderr, hasInstalled: existsSync(join(folder, 'installed')) };
}

test('efter ett vanligt npm ci installeras inget igen', () => {
  for (const folder of ['.', 'tests']) assert.ok(isInstalled(folder), 'paketen som det här testet körs med');
  const folder = makeProject(found);
  assert.ok(isInstalled(folder, false));
  assert.ok(!isInstalled(folder), 'det som bara utvecklingen behöver fattas');
  assert.deepEqual(start(folder), { status: 0, stderr: '', hasInstalled: false });
});

test('ett paket som fattas, är av en annan version eller halvt borttaget installeras', () => {
  const changed = { 'node_modules/a': { version: '1.0.1' } };
  for (const installed of [undefined, {}, changed]) {
    const folder = makeProject(installed);
    assert.equal(isInstalled(folder, false), false);
    assert.ok(start(folder).hasInstalled);
  }
  const folder = makeProject(found);
  rmSync(join(folder, 'node_modules/a/package.json'));
  assert.equal(isInstalled(folder, false), false, 'mappen är tom');
  rmSync(join(folder, 'node_modules/a'), { recursive: true });
  assert.equal(isInstalled(folder, false), false);
});

test('det går att lista paketen i varje låsfil', () => {
  for (const folder of ['.', 'tests', 'tests/bench']) {
    const words = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
    const { status, stdout, stderr } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    const { components } = JSON.parse(stdout) as { components: { version?: string }[] };
    assert.ok(components.length > 0 && components.every(({ version }) => version), folder);
  }
});

test('genom en länk till en annan kopias paket installeras aldrig något', () => {
  const owner = makeProject({});
  const copy = makeProject();
  rmSync(join(copy, 'node_modules'), { recursive: true });
  symlinkSync(join(owner, 'node_modules'), join(copy, 'node_modules'));
  const { status, stderr, hasInstalled } = start(copy);
  assert.deepEqual([status, hasInstalled], [1, false]);
  assert.match(stderr, /node_modules är en länk till en annan mapp/);
  assert.ok(existsSync(join(owner, 'node_modules/a')));
});
