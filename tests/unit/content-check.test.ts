import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from '../../src/checks/content.ts';
import { formatFaults } from '../../src/checks/fault.ts';

const today = '2026-11-24';
const valid = 'tests/fixtures/project';
const broken = 'tests/fixtures/broken';
const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the valid project, with the files of a folder laid over it and those in its `removed.txt` taken away. */
function copyProject(overlay?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'innehall-'));
  folders.push(folder);
  cpSync(valid, folder, { recursive: true });
  if (!overlay) return folder;
  cpSync(overlay, folder, { recursive: true, filter: (path) => !/(expected|removed)\.txt$/.test(path) });
  const removed = existsSync(`${overlay}/removed.txt`) ? readFileSync(`${overlay}/removed.txt`, 'utf8') : '';
  for (const file of removed.split('\n').filter(Boolean)) rmSync(join(folder, file));
  return folder;
}

test('det lilla provprojektet har inga fel', async () => {
  const { faults } = await checkContent(valid, today);
  assert.equal(formatFaults(faults), '');
});

const cases = readdirSync(broken).sort();

test('minst fyrtio slags fel prövas', () => {
  assert.ok(cases.length >= 40, `${cases.length}`);
});

for (const name of cases) {
  const [first = '', ...lines] = readFileSync(`${broken}/${name}/expected.txt`, 'utf8').trimEnd().split('\n');
  test(first.replace(/^# /, ''), async () => {
    const folder = copyProject(`${broken}/${name}`);
    const { faults } = await checkContent(folder, today);
    assert.equal(formatFaults(faults), lines.join('\n'));
    for (const { line, column, what, fix } of faults) {
      assert.ok(line >= 1 && column >= 1 && what !== '' && fix !== '');
      assert.doesNotMatch(what + fix, /Invalid|expected|Required|undefined|NaN|\[object|too_|unrecognized/);
    }
  });
}

test('BOM och Windows radslut gör inget', async () => {
  const folder = copyProject();
  for (const file of ['src/content/lagen/index.md', '_data/links.json']) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), `\ufeff${text.replaceAll('\n', '\r\n')}`);
  }
  assert.equal(formatFaults((await checkContent(folder, today)).faults), '');
});

test('en fil på över 1 MB avvisas vänligt', async () => {
  const folder = copyProject();
  writeFileSync(join(folder, 'src/content/lagen/index.md'), 'a'.repeat(1_000_001));
  const text = formatFaults((await checkContent(folder, today)).faults);
  assert.match(text, /^src\/content\/lagen\/index\.md:1:1 {2}Filen är större än 1 MB/m);
});

// Each value of each record is taken away or replaced in turn: nothing may crash the check or slip past it unseen.
type Json = Record<string, unknown>;
const replacements = [null, 0, '', [], {}, '<script>alert(1)</script>', '{{ x }}'];

function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function withReplaced(value: unknown, path: (string | number)[], replacement: unknown): unknown {
  const copy = structuredClone(value) as Json;
  const parent = path.slice(0, -1).reduce<Json>((inner, key) => inner[key] as Json, copy);
  const key = path.at(-1) ?? '';
  if (replacement === undefined && !Array.isArray(parent)) delete parent[key];
  else parent[key] = replacement ?? null;
  return copy;
}

for (const file of readdirSync(`${valid}/_data`)) {
  test(`${file}: inget värde kan bytas eller tas bort så att kontrollen kraschar`, async () => {
    const folder = copyProject();
    const target = join(folder, '_data', file);
    const original: unknown = JSON.parse(readFileSync(target, 'utf8'));
    const first = Array.isArray(original) ? [original[0]] : original;
    for (const path of pathsOf(first).filter(({ length }) => length > 0)) {
      for (const replacement of [undefined, ...replacements]) {
        writeFileSync(target, JSON.stringify(withReplaced(original, path, replacement)));
        const { faults } = await checkContent(folder, today);
        const hostile = typeof replacement === 'string' && replacement !== '';
        if (hostile) assert.ok(faults.length > 0, `${path.join('.')}: ${replacement}`);
      }
    }
  });
}
