import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { checkContent } from '../../src/checks/content.ts';
import { type Fault, formatFaults, sortFaults } from '../../src/checks/fault.ts';
import { schemaOf } from '../../src/checks/front-matter.ts';
import { type Records, recordFiles } from '../../src/schemas/records.ts';

const today = '2026-11-24';
const valid = 'tests/fixtures/project';
const broken = 'tests/fixtures/broken';
const page = 'src/content/lagen/index.md';
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

const check = async (folder: string) => (await checkContent(folder, today)).faults;

// Words of Zod, of the YAML and JSON parsers and of JavaScript itself.
const foreign =
  /\b(invalid|expected|unexpected|required|unrecognized|undefined|NaN|must|should|missing|nested|implicit|too (small|big)|cannot|error)\b|null pointer|\[object|_(small|big|type)/i;

function assertReadable(faults: readonly Fault[]): void {
  for (const { file, line, column, what, fix } of faults) {
    assert.ok(line >= 1 && column >= 1, `${file}:${line}:${column}`);
    assert.match(what, /^\S.*[.:]$/s);
    assert.match(fix, /^\S.*\S$/s);
    assert.doesNotMatch(what + fix, foreign);
  }
}

test('det lilla provprojektet har inga fel', async () => {
  assert.equal(formatFaults(await check(valid)), '');
});

const cases = readdirSync(broken).sort();

test('minst fyrtio slags fel prövas', () => {
  assert.ok(cases.length >= 40, `${cases.length}`);
});

for (const name of cases) {
  const [first = '', ...lines] = readFileSync(`${broken}/${name}/expected.txt`, 'utf8').trimEnd().split('\n');
  test(first.replace(/^# /, ''), async () => {
    const faults = await check(copyProject(`${broken}/${name}`));
    assert.equal(formatFaults(faults), lines.join('\n'));
    assert.equal(
      faults.some(({ severity }) => severity !== 'warning'),
      name !== 'granskning-passerad',
    );
    assertReadable(faults);
  });
}

test('fel kommer i ordning efter fil, rad och kolumn, hur de än hittas', async () => {
  const names = ['tre-fel-i-tre-filer', 'front-matter-tom', 'lank-mailto', 'fil-byter-namn'];
  const faults = (await Promise.all(names.map((name) => check(copyProject(`${broken}/${name}`))))).flat();
  const sorted = sortFaults(faults);
  assert.deepEqual(sortFaults([...faults].reverse()), sorted);
  const keys = sorted.map(({ file, line, column }) => [file, ...[line, column].map((n) => `${n}`.padStart(6))].join());
  assert.deepEqual(keys, [...keys].sort());
});

test('BOM och Windows radslut gör inget', async () => {
  const folder = copyProject();
  for (const file of [page, 'src/content/404.md', '_data/links.json', '_data/municipalities.json']) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), `\ufeff${text.replaceAll('\n', '\r\n')}`);
  }
  assert.equal(formatFaults(await check(folder)), '');
});

test('BOM och Windows radslut flyttar inte felets rad och kolumn', async () => {
  const folder = copyProject(`${broken}/lank-okand-sida`);
  const text = readFileSync(join(folder, page), 'utf8');
  writeFileSync(join(folder, page), `\ufeff${text.replaceAll('\n', '\r\n')}`);
  assert.match(
    formatFaults(await check(folder)),
    /^src\/content\/lagen\/index\.md:6:19 {2}Sidan \/kontkat\/ finns inte/,
  );
});

test('filer som datorn själv lägger i mappen gör inget', async () => {
  const folder = copyProject();
  for (const file of ['src/content/.DS_Store', '_data/.DS_Store', 'src/content/lagen/Thumbs.db'])
    writeFileSync(join(folder, file), '\0');
  assert.equal(formatFaults(await check(folder)), '');
});

test('en fil på över 1 MB avvisas vänligt', async () => {
  const folder = copyProject();
  writeFileSync(join(folder, page), 'a'.repeat(1_000_001));
  const text = formatFaults(await check(folder));
  assert.equal(text, `${page}:1:1  Filen är större än 1 MB.  Dela upp texten, eller kontrollera att det är rätt fil.`);
});

test('det som en redaktör har skrivit bryter inte meddelandets rad eller styr terminalen', async () => {
  const folder = copyProject();
  const text = readFileSync(join(folder, page), 'utf8');
  writeFileSync(join(folder, page), `${text}\n[a](<\u001b[31m/x/>) [b](</y\u202e/>) [c](/${'z'.repeat(500)}/)\n`);
  const lines = formatFaults(await check(folder)).split('\n');
  assert.equal(lines.length, 3);
  for (const line of lines) assert.ok(line.length < 300 && !/[\p{Cc}\p{Cf}]/u.test(line), line);
});

const front = (title: string) => readFileSync(join(valid, page), 'utf8').replace('Lagen om exempel', title);
const body = (text: string) => `${readFileSync(join(valid, page), 'utf8')}\n${text}\n`;
const bomb = ['a: &a [1]', 'b: &b [*a,*a,*a,*a,*a,*a]', 'c: &c [*b,*b,*b,*b,*b,*b]', 'd: [*c,*c,*c,*c]'].join('\n');
const odd: Record<string, [file: string, text: string]> = {
  'hänvisningar som växer': [page, front(`x\n${bomb}`)],
  'tjugo tusen klammer i uppgifterna': [page, front('['.repeat(20_000))],
  'en nyckel som är en lista': [page, front('x\n? [a, b]\n: c')],
  'femtio tusen hakparenteser': [page, body('['.repeat(50_000))],
  'tre tusen rutor i varandra': [page, body('::: info\n'.repeat(3000))],
  'länkar med trasiga procenttecken': [page, body('[a](#100%) [b](/%zz/) [c](https://[)')],
  'en sida av bara ---': [page, '---'],
  'en fil utan tecken': [page, ''],
  'hundra tusen klamrar i data': ['_data/contacts.json', '['.repeat(100_000)],
  'nycklar med namn som JavaScript har': ['_data/contacts.json', '[{"__proto__": {"id": "x"}, "constructor": 1}]'],
};
// Markdown reads on where brackets never end, and a page may hold what it likes as text.
const harmless = new Set(['femtio tusen hakparenteser']);

for (const [name, [file, text]] of Object.entries(odd))
  test(`${name} kraschar inte kontrollen`, async () => {
    const folder = copyProject();
    writeFileSync(join(folder, file), text);
    const faults = await check(folder);
    assert.equal(faults.length > 0, !harmless.has(name));
    assertReadable(faults);
  });

// Every value of every file is taken away or replaced in turn: the check may never crash, nor let it pass unseen.
type Path = (string | number)[];
type Tree = Record<string | number, unknown>;
const wrong = [null, 0, '', [], {}, '<script>alert(1)</script>', '{{ x }}'];

const pathsOf = (value: unknown, path: Path = []): Path[] => [
  path,
  ...Object.entries(typeof value === 'object' && value ? value : {}).flatMap(([key, inner]) =>
    pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  ),
];

const unwrap = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrap(schema.unwrap() as z.ZodType) : schema;

function fieldAt(schema: z.ZodType, path: Path): z.ZodType {
  return path.reduce((current, key) => {
    const inner = unwrap(current);
    return (inner instanceof z.ZodObject ? inner.shape[key] : (inner as z.ZodArray).element) as z.ZodType;
  }, schema);
}

function mutate(original: unknown, path: Path, change: (parent: Tree, key: string | number) => void): unknown {
  const copy = structuredClone(original) as Tree;
  change(
    path.slice(0, -1).reduce<Tree>((parent, key) => parent[key] as Tree, copy),
    path.at(-1) ?? '',
  );
  return copy;
}

function* mutations(original: unknown, schema: z.ZodType): Generator<[label: string, value: unknown, wrong: boolean]> {
  for (const path of pathsOf(original).filter(({ length }) => length > 0)) {
    const field = fieldAt(schema, path);
    const label = path.join('.');
    if (typeof path.at(-1) === 'string') {
      const value = mutate(original, path, (parent, key) => delete parent[key]);
      yield [`${label} borttagen`, value, !(field instanceof z.ZodOptional)];
    }
    for (const other of wrong) {
      const isFree = unwrap(field) instanceof z.ZodArray && path.at(-1) !== 'helplines';
      const isFine = Array.isArray(other) ? isFree : other === null && field instanceof z.ZodNullable;
      const value = mutate(original, path, (parent, key) => {
        parent[key] = other;
      });
      yield [`${label} = ${JSON.stringify(other)}`, value, !isFine];
    }
  }
}

async function tryAll(file: string, original: unknown, schema: z.ZodType, write: (value: unknown) => string) {
  const folder = copyProject();
  for (const [label, value, isWrong] of mutations(original, schema)) {
    writeFileSync(join(folder, file), write(value));
    const faults = await check(folder);
    if (isWrong)
      assert.ok(
        faults.some((fault) => fault.file === file),
        `${file}: ${label}`,
      );
    assertReadable(faults);
  }
}

for (const name of readdirSync(`${valid}/_data`)) {
  test(`inget värde i ${name} kan bytas eller tas bort utan att kontrollen märker det`, async () => {
    const original: unknown = JSON.parse(readFileSync(`${valid}/_data/${name}`, 'utf8'));
    const schema = recordFiles[name.replace('.json', '') as keyof Records];
    await tryAll(`_data/${name}`, Array.isArray(original) ? original.slice(0, 1) : original, schema, JSON.stringify);
  });
}

for (const file of ['index.md', 'kontakt.md', '404.md', 'aktuellt/ny-rapport.md'].map(
  (name) => `src/content/${name}`,
)) {
  test(`inget värde överst i ${file} kan bytas eller tas bort utan att kontrollen märker det`, async () => {
    const [, head = '', text = ''] = readFileSync(`${valid}/${file}`, 'utf8').split('---\n');
    await tryAll(file, parse(head), schemaOf(file), (value) => `---\n${stringify(value)}---\n${text}`);
  });
}
