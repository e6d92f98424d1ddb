import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { editorSchemas } from '../../src/editor/json-schema.ts';
import { makeEditorFiles } from '../../src/editor/text-editor-files.ts';
import { madeUp } from '../site/copy.ts';

type Node = z.core.JSONSchema.BaseSchema;

const schemas = Object.entries(editorSchemas());

/** Every field in a schema, with the way to it. */
function listFields(node: Node, way: string): [way: string, field: Node][] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, value]): [string, Node][] => [
    [`${way}.${key}`, value as Node],
    ...listFields(value as Node, `${way}.${key}`),
  ]);
  return [...own, ...(node.items ? listFields(node.items as Node, `${way}[]`) : [])];
}

test('filerna för textredigeraren är de som schemana ger: annars npm run schemas', () => {
  const files = makeEditorFiles();
  for (const [path, content] of files) {
    assert.ok(existsSync(path), `${path} saknas`);
    assert.equal(readFileSync(path, 'utf8'), content, path);
  }
  const kept = readdirSync('.vscode/schemas').map((name) => `.vscode/schemas/${name}`);
  assert.deepEqual(
    kept.filter((path) => !files.has(path)),
    [],
  );
});

test('varje fält förklarar sig, och varje form säger på svenska vad som är fel', () => {
  const fields = schemas.flatMap(([name, schema]) => listFields(schema, name));
  assert.ok(fields.length > 100);
  for (const [way, { description, pattern, patternErrorMessage }] of fields) {
    assert.ok(description, `${way} saknar förklaring`);
    if (pattern) assert.match(String(patternErrorMessage), /^[A-ZÅÄÖ].*\. .*\.$/, way);
  }
});

test('schemat för textredigeraren släpper in rätta uppgifter och stoppar fel', () => {
  for (const [name, schema] of schemas.filter(([kind]) => existsSync(`${madeUp}/_data/${kind}.json`))) {
    const data = JSON.parse(readFileSync(`${madeUp}/_data/${name}.json`, 'utf8'));
    const check = z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema);
    assert.equal(check.safeParse(data).success, true, name);
    const [first] = Array.isArray(data) ? data : [data];
    if (!first) continue;
    const misspelt = { ...first, titel: 'x' };
    assert.equal(check.safeParse(Array.isArray(data) ? [misspelt] : misspelt).success, false, name);
  }
});

test('mallarna för en sida, en nyhet och ett nyhetsbrev har varje rad som måste finnas', () => {
  const snippets = JSON.parse(readFileSync('.vscode/redaktion.code-snippets', 'utf8'));
  for (const [prefix, kind] of Object.entries({ sida: 'page', nyhet: 'news-item', nyhetsbrev: 'newsletter-issue' })) {
    const snippet = Object.values<{ prefix: string; body: string[] }>(snippets).find((one) => one.prefix === prefix);
    const keys = snippet?.body.map((line) => line.split(':')[0]).filter((key) => key && !key.startsWith('-'));
    assert.deepEqual(keys, editorSchemas()[kind]?.required, prefix);
  }
});
