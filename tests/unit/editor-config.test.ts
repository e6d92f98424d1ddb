import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { editorKinds, makeEditorConfig } from '../../src/editor/config.ts';
import type { EditorField } from '../../src/editor/editor-fields.ts';
import { editorSchemas, toEditorSchema } from '../../src/editor/json-schema.ts';
import { wordFile, wordFormat } from '../../src/editor/word-file.ts';
import { errorPage, page } from '../../src/schemas/page.ts';

type Node = ReturnType<typeof toEditorSchema>;
type Collection = { name: string; format: string; fields?: EditorField[]; files?: { fields: EditorField[] }[] };

const collections = makeEditorConfig().collections as unknown as Collection[];
const fieldsOf = (format: string) => {
  const found = collections.find((collection) => collection.format === format);
  return found?.fields ?? found?.files?.[0]?.fields ?? [];
};

const inside = (node: Node): Node => (node.anyOf?.find((one) => (one as Node).type !== 'null') ?? node) as Node;

/** The way to every field of a schema that may be written. */
function listSchema(node: Node, way: string): string[] {
  const own = Object.entries(node.properties ?? {}).filter(([, value]) => !(value as Node).not);
  return [
    ...own.flatMap(([key, value]) => [`${way}.${key}`, ...listSchema(inside(value as Node), `${way}.${key}`)]),
    ...(node.items ? listSchema(inside(node.items as Node), `${way}[]`) : []),
  ];
}

/** The way to every field of the editor. */
const listFields = (fields: EditorField[], way: string): string[] =>
  fields.flatMap((field) => {
    const below = field.widget === 'list' ? `${way}.${field.name}[]` : `${way}.${field.name}`;
    return [`${way}.${field.name}`, ...listFields(field.fields ?? [], below)];
  });

const walk = (fields: EditorField[]): EditorField[] =>
  fields.flatMap((field) => [field, ...walk([...(field.fields ?? []), ...(field.field ? [field.field] : [])])]);

const all = collections.flatMap(({ fields, files }) => walk(fields ?? files?.flatMap((file) => file.fields) ?? []));

test('redigeraren har varje fält i varje schema, och inget annat', () => {
  for (const { name, schema } of editorKinds()) {
    const ways = listFields(fieldsOf(name), '').filter((way) => way !== '.body' && way !== '.items');
    const wanted = listSchema(schema, schema.type === 'array' ? '.items' : '');
    assert.ok(wanted.length >= 2, name);
    assert.deepEqual(ways.sort(), wanted.sort(), name);
  }
});

test('varje fil som redaktörer skriver finns i redigeraren: alla slag av poster, och fyra slag av sidor', () => {
  const kept = Object.keys(editorSchemas()).filter(
    (name) => !['audit', 'page', 'news-item', 'newsletter-issue'].includes(name),
  );
  assert.deepEqual(
    editorKinds()
      .map(({ name }) => name)
      .sort(),
    [...kept, 'sida-frontmatter', 'nyhet-frontmatter', 'nyhetsbrev-frontmatter', 'felsida-frontmatter'].sort(),
  );
});

test('varje fält har en etikett på svenska, och varje form säger vad som är fel', () => {
  for (const { label, pattern, hint } of all) {
    assert.match(label, /^["A-ZÅÄÖ”]/, label);
    if (pattern) assert.match(pattern[1], /^[A-ZÅÄÖ].*\.$/s, label);
    assert.ok(!/null|Ta bort raden/.test(label + hint), label);
  }
});

const patternOf = (format: string, name: string) => {
  const [pattern = '', message = ''] = fieldsOf(format).find((field) => field.name === name)?.pattern ?? [];
  return { matches: (text: string) => new RegExp(pattern).test(text), message };
};

test('en rubriks form släpper in det schemat släpper in, och stoppar det som schemat stoppar', () => {
  const { matches, message } = patternOf('sida-frontmatter', 'title');
  assert.ok(matches('Lagen & rätten: 5 < 7'));
  for (const wrong of ['', 'x'.repeat(71), 'En <b>fet</b> rubrik', 'En {{ mall }}', 'Två\nrader'])
    assert.ok(!matches(wrong), wrong);
  assert.match(message, /^Skriv 1–70 tecken på en rad/);
});

test('där ett fält har en gräns räknas tecknen, rubriken och ingressen med', () => {
  const limited = (name: string) => fieldsOf('sida-frontmatter').find((field) => field.name === name)?.maxlength;
  const { properties = {} } = toEditorSchema(page);
  for (const name of ['title', 'description']) assert.equal(limited(name), (properties[name] as Node).maxLength, name);
});

test('formerna i redigeraren är schemats egna, med schemats egna ord', () => {
  const { properties = {} } = toEditorSchema(errorPage);
  assert.equal(
    patternOf('nyhet-frontmatter', 'published').message,
    'Datumet har fel form. Skriv 2026-11-24, "2026-11" eller "2026".',
  );
  assert.equal(
    (properties.permalink as Node).const,
    fieldsOf('felsida-frontmatter').find(({ name }) => name === 'permalink')?.default,
  );
});

test('en lista som måste finnas får vara tom: annars går filen den står i inte att spara', () => {
  const lists = all.filter(({ widget }) => widget === 'list');
  for (const { name, required, min } of lists) assert.equal(required, min !== undefined && required, name);
  for (const name of ['neighbours', 'postcodes'])
    assert.equal(all.find((field) => field.name === name)?.required, false);
});

test('Markdown skrivs som det är, och arbetet går genom granskning', () => {
  const { publish_mode: mode, backend } = makeEditorConfig();
  assert.equal(mode, 'editorial_workflow');
  assert.equal(backend.name, 'github');
  for (const field of all.filter(({ widget }) => widget === 'markdown')) assert.deepEqual(field.modes, ['raw']);
});

test('inget fält är av ett slag som bara Sveltia känner', () => {
  const known = [
    'boolean',
    'datetime',
    'hidden',
    'list',
    'markdown',
    'number',
    'object',
    'relation',
    'select',
    'string',
    'text',
  ];
  for (const { widget, name } of all) assert.ok(known.includes(widget), `${name}: ${widget}`);
});

test('listan över rätt stavade ord går att ändra, och varje rad som ingen rört står kvar', () => {
  const text = readFileSync(wordFile, 'utf8');
  assert.equal(wordFormat.toFile(wordFormat.fromFile(text)), text);
  assert.equal(wordFormat.toFile({ words: `${text}Låsby\r\n\r\n` }), `${text}Låsby\n`);
  assert.equal(collections.find(({ format }) => format === wordFormat.name)?.files?.length, 1);
});
