import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Fault, formatFaults, sortFaults } from '../../src/checks/fault.ts';
import { privacy } from '../../src/checks/written/privacy.ts';
import { applyTables } from '../../src/checks/written/rule.ts';
import { time } from '../../src/checks/written/time.ts';
import { names, othersTitles, writing } from '../../src/checks/written/writing.ts';
import { assertReadable, check, checkAfterBuild, copyProject } from './fixture-project.ts';
import { oddTexts, wrongTexts } from './habits/wrong.ts';
import { files } from './mistakes/files.ts';
import { type Mistake, save } from './mistakes/mistake.ts';
import { several } from './mistakes/several.ts';
import { together } from './mistakes-together.ts';

// Read from the folder, so that no table can be forgotten.
const groups: Mistake[][] = [];
for (const file of readdirSync('tests/unit/mistakes').sort())
  if (file !== 'mistake.ts') groups.push(...Object.values<Mistake[]>(await import(`./mistakes/${file}`)));
const mistakes = groups.flat();

/** What the check answers when an editor has made some mistakes; by night also after a build without them. */
async function checkWith(made: readonly Mistake[]): Promise<readonly Fault[]> {
  const folder = copyProject();
  for (const change of made.flatMap(({ changes }) => changes)) save(folder, change);
  const faults = await check(folder);
  if (process.env.FULL === '1') assert.deepEqual(await checkAfterBuild(folder), faults);
  return faults;
}

test('minst fyra hundra misstag av redaktörer, av varje slag', () => {
  assert.ok(mistakes.length >= 400, `${mistakes.length}`);
  assert.ok(together.length >= 80, `${together.length}`);
  for (const group of groups) assert.ok(group.length >= 6);
  assert.equal(new Set(mistakes.map(({ name }) => name)).size, mistakes.length);
});

test('varje regel i en tabell har ett exempel på det som den säger', () => {
  const tables = [...privacy, ...time, ...names, ...writing, ...othersTitles];
  const onPage = { key: 'body', kind: 'page', owner: {}, isSwedish: true, today: '2026-11-24' };
  const texts = [...wrongTexts, ...oddTexts].flatMap(([text]) => applyTables(tables, { ...onPage, text }));
  const said = [...mistakes.flatMap(({ expected }) => expected), ...texts.map(({ what }) => what)];
  const isSaid = (what: string) => {
    const [start = '', ...others] = what.split('{}');
    return said.some((line) => line.includes(start) && others.every((part) => line.includes(part)));
  };
  const rules = tables.flatMap((table) => table.rules);
  assert.deepEqual(
    rules.filter(({ what }) => !isSaid(what)).map(({ what }) => what),
    [],
  );
});

for (const mistake of mistakes)
  test(`misstag: ${mistake.name}`, async () => {
    const faults = await checkWith([mistake]);
    assert.deepEqual(formatFaults(faults).split('\n'), mistake.expected);
    assert.equal(
      faults.some(({ severity }) => severity !== 'warning'),
      mistake.expected.some((line) => !line.includes('  Varning: ')),
    );
    assertReadable(faults);
  });

test('alla misstag på en gång ger alla svar, i en körning', async () => {
  const lines = formatFaults(await checkWith(together)).split('\n');
  assert.deepEqual(
    together.filter(({ expected }) => !expected.every((line) => lines.includes(line))).map(({ name }) => name),
    [],
  );
});

test('fel kommer i ordning efter fil, rad och kolumn, hur de än hittas', async () => {
  const faults = (await Promise.all([...several, ...files].map((mistake) => checkWith([mistake])))).flat();
  const sorted = sortFaults(faults);
  assert.deepEqual(sortFaults([...faults].reverse()), sorted);
  const keys = sorted.map(({ file, line, column }) => [file, ...[line, column].map((n) => `${n}`.padStart(6))].join());
  assert.deepEqual(keys, [...keys].sort());
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
