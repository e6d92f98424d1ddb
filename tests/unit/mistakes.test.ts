import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { formatFaults } from '../../src/checks/fault.ts';
import { assertReadable, check, copyProject } from './fixture-project.ts';
import { conflicts, encodings, records } from './mistakes/files.ts';
import * as top from './mistakes/front-matter.ts';
import * as links from './mistakes/links.ts';
import { longRuns } from './mistakes/long-runs.ts';
import * as markdown from './mistakes/markdown.ts';
import type { Mistake } from './mistakes/mistake.ts';

const groups = { ...top, ...markdown, ...links, conflicts, encodings, longRuns, records };
const mistakes = Object.values(groups).flat();

function seed(folder: string, { file, make }: Mistake): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const after = make(before);
  assert.notEqual(after, before, file);
  writeFileSync(path, after);
}

test('minst åttio misstag av redaktörer, av varje slag', () => {
  assert.ok(mistakes.length >= 80, `${mistakes.length}`);
  for (const group of Object.values(groups)) assert.ok(group.length >= 6);
  assert.equal(new Set(mistakes.map(({ name }) => name)).size, mistakes.length);
});

for (const mistake of mistakes)
  test(`misstag: ${mistake.name}`, async () => {
    const folder = copyProject();
    seed(folder, mistake);
    const faults = await check(folder);
    const lines = formatFaults(faults).split('\n');
    assert.deepEqual(lines, [`${mistake.file}:${mistake.expected}`]);
    assertReadable(faults);
  });

test('alla misstag på en gång ger alla svar, i en körning', async () => {
  const folder = copyProject();
  for (const mistake of mistakes) seed(folder, mistake);
  const lines = formatFaults(await check(folder)).split('\n');
  assert.deepEqual(
    mistakes.filter(({ file, expected }) => !lines.includes(`${file}:${expected}`)).map(({ name }) => name),
    [],
  );
});

/** Bytes that look random and are the same every time (xorshift). */
function noise(length: number): Buffer {
  let state = 2463534242;
  return Buffer.from(
    Array.from({ length }, () => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return state & 255;
    }),
  );
}

for (const [name, bytes, what] of [
  ['slumpade byte', noise(5000), /Filen är inte sparad i formatet UTF-8\. {2}Spara om/],
  ['tio megabyte', Buffer.alloc(10_000_000, 'a'), /Filen är större än 1 MB\. {2}Dela upp texten/],
] as const)
  test(`en fil med ${name} avvisas vänligt, som sida och som post`, async () => {
    for (const file of ['src/content/prov.md', '_data/events.json']) {
      const folder = copyProject();
      writeFileSync(join(folder, file), bytes);
      const faults = await check(folder);
      assert.equal(faults.length, 1, formatFaults(faults));
      assert.match(formatFaults(faults), what);
      assertReadable(faults);
    }
  });
