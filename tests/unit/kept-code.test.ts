import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { keepCode, readKeptCode } from '../../src/commands/run/kept-code.mjs';

const folder = mkdtempSync(join(tmpdir(), 'kod-'));
process.chdir(folder);
after(() => {
  process.chdir(tmpdir());
  rmSync(folder, { recursive: true });
});

const [own, packaged, kept] = ['src/vår.ts', 'node_modules/deras/index.js', '.cache/code'] as const;
const outputs = { 'build.mjs': new Uint8Array([1, 2, 3]) };
const isKept = (entries = 'build') => {
  const found = readKeptCode(entries);
  if (found) assert.deepEqual([...(found.outputs['build.mjs'] ?? [])], [1, 2, 3]);
  return found !== undefined;
};

beforeEach(() => {
  for (const path of ['src', 'node_modules/deras', '.cache']) mkdirSync(path, { recursive: true });
  for (const path of [own, packaged, 'package-lock.json']) writeFileSync(path, 'en\n');
  keepCode('build', [own, packaged], outputs);
});

test('kod som inte har ändrats buntas inte en gång till', () => {
  assert.ok(isKept());
});

for (const [what, change] of [
  ['en av våra filer', () => writeFileSync(own, 'ny\n')],
  ['en fil i ett paket', () => utimesSync(packaged, 1, 1)],
  ['paketens versioner', () => writeFileSync('package-lock.json', 'två\n')],
  ['en fil som inte fanns bland inställningarna', () => writeFileSync('tsconfig.json', '{}\n')],
  ['en fil som är borta', () => rmSync(own)],
] as const)
  test(`koden buntas om när det gäller ${what}`, () => {
    change();
    assert.equal(isKept(), false);
    rmSync('tsconfig.json', { force: true });
  });

test('koden buntas om när en mall har kommit till', () => {
  assert.equal(isKept('build, ny mall'), false);
});

test('sparad kod som är borta, avkortad eller ändrad används inte', () => {
  const whole = readFileSync(kept);
  truncateSync(kept, whole.length - 1);
  assert.equal(isKept(), false);
  // Still whole to look at: only the code in it is another.
  const place = whole.lastIndexOf(Buffer.from([1, 2, 3]));
  writeFileSync(kept, Buffer.concat([whole.subarray(0, place), Buffer.from([7]), whole.subarray(place + 1)]));
  assert.equal(isKept(), false);
  writeFileSync(kept, '');
  assert.equal(isKept(), false);
  rmSync(kept);
  assert.equal(isKept(), false);
  writeFileSync(kept, whole);
  assert.ok(isKept());
});
