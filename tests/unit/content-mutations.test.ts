import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { pageFileOf } from '../../src/schemas/page-kinds.ts';
import { type Records, recordFiles } from '../../src/schemas/records.ts';
import { assertReadable, Draft, valid } from './fixture-project.ts';

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
  const draft = new Draft();
  for (const [label, value, isWrong] of mutations(original, schema)) {
    draft.write(file, write(value));
    const faults = await draft.check();
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
    await tryAll(file, parse(head), pageFileOf(file).schema, (value) => `---\n${stringify(value)}---\n${text}`);
  });
}

const kinds = readdirSync(`${valid}/_data`).filter((name) => name.endsWith('.json'));
const readKind = (name: string): unknown => JSON.parse(readFileSync(`${valid}/_data/${name}`, 'utf8'));

test('en post av ett annat slag, eller något som inte är en post, kraschar inget och stoppar bygget', async () => {
  const draft = new Draft();
  const records = kinds.map(readKind).flatMap((list) => (Array.isArray(list) ? list.slice(0, 1) : [list]));
  for (const name of kinds) {
    const original = readKind(name);
    const own = Array.isArray(original) ? original[0] : original;
    for (const other of [...records.filter((record) => record !== own), null, true, 7, 'ord', [], [[]], [null]]) {
      if (JSON.stringify(other) === JSON.stringify(own)) continue;
      draft.write(`_data/${name}`, JSON.stringify(Array.isArray(original) ? [other, ...original] : other));
      const faults = await draft.check();
      const isTold = faults.some(({ file, severity }) => file === `_data/${name}` && severity !== 'warning');
      assert.ok(isTold, `${name}: ${JSON.stringify(other)}`);
      assertReadable(faults);
    }
    draft.write(`_data/${name}`, JSON.stringify(original));
  }
});

test('inget fält i någon post kan ha fel slag eller saknas så att kontrollen kraschar', async () => {
  const draft = new Draft();
  for (const name of kinds) {
    const original = readKind(name);
    for (const path of pathsOf(original).filter(({ length }) => length > 0))
      for (const other of [undefined, { x: { y: null } }]) {
        const value = mutate(original, path, (parent, key) => {
          if (other === undefined && !Array.isArray(parent)) delete parent[key];
          else parent[key] = other ?? null;
        });
        draft.write(`_data/${name}`, JSON.stringify(value));
        assertReadable(await draft.check());
      }
    draft.write(`_data/${name}`, JSON.stringify(original));
  }
});
