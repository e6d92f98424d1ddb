import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { stringify } from 'yaml';
import { pageAddress } from '../../lib/addresses.ts';
import { toSlug } from '../../lib/slug.ts';
import { event } from '../../schemas/event.ts';
import { municipality } from '../../schemas/municipality.ts';
import { Unusable } from './answers.ts';
import type { NewValues } from './new-kinds.ts';

const inOrder = (shape: object, values: NewValues) =>
  Object.fromEntries(Object.keys(shape).flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])));

/**
 * Writes a new Markdown page. Lists stand on one line, as on every other page.
 * @throws {Unusable} where the file, or another with its address, is there already
 */
export function writePage(root: string, file: string, values: NewValues): void {
  const path = file.replace('src/content/', '');
  const other = path.endsWith('/index.md') ? path.replace('/index.md', '.md') : path.replace('.md', '/index.md');
  for (const taken of [path, other, path.replace(/(\/index)?\.md$/, '/index.11ty.tsx')])
    if (existsSync(join(root, 'src/content', taken)))
      throw new Unusable(
        `Sidan ${pageAddress(path)} finns redan, i src/content/${taken}. Ändra den, eller välj en annan adress med --slug.`,
      );
  const { text = '', slug: _slug, in: parent, ...data } = values;
  if (parent && !existsSync(join(root, 'src/content', String(parent))))
    throw new Unusable(
      `Mappen src/content/${parent} finns inte. Rätta --in, eller gör först sidan som ska ligga ovanför.`,
    );
  const lines = Object.entries(data).map(([key, value]) => {
    const written = stringify(value, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false });
    return `${key}: ${written.trimEnd()}`;
  });
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), ['---', ...lines, '---', text, ''].join('\n').replace(/---\n\n$/, '---\n'), {
    flag: 'wx',
  });
}

/** Puts a text after a value of a JSON file: every other byte stays. */
function insertAfter(text: string, previous: Node, key: string, value: unknown): string {
  const end = previous.offset + previous.length;
  const line = text.slice(text.lastIndexOf('\n', previous.offset) + 1, previous.offset);
  const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const written = (key ? `"${key}": ` : '') + JSON.stringify(value, null, 2);
  return `${text.slice(0, end)},${eol}${indent}${written.replaceAll('\n', eol + indent)}${text.slice(end)}`;
}

// A byte order mark is no part of the text, but it stays where it is.
function editJson(root: string, file: string, edit: (text: string, tree: Node) => string): void {
  const whole = readFileSync(join(root, file), 'utf8');
  const mark = whole.startsWith('\ufeff') ? '\ufeff' : '';
  const text = whole.slice(mark.length);
  const tree = parseTree(text);
  if (tree?.type !== 'array') throw new Unusable(`${file} går inte att läsa. Kör npm run check och rätta felen först.`);
  writeFileSync(join(root, file), mark + edit(text, tree));
}

/**
 * Adds an event last in its file.
 * @throws {Unusable} where its id is taken
 */
export function addEvent(root: string, file: string, values: NewValues): void {
  const id = values.id ?? toSlug(String(values.title));
  editJson(root, file, (text, tree) => {
    const records = tree.children ?? [];
    if (records.some((record) => findNodeAtLocation(record, ['id'])?.value === id))
      throw new Unusable(`Händelsen "${id}" finns redan i ${file}. Ändra den, eller välj ett annat id med --id.`);
    const record = inOrder(event.shape, { ...values, id });
    const last = records.at(-1);
    return last
      ? insertAfter(text, last, '', record)
      : text.replace(/\[\s*\]/, `[\n${JSON.stringify([record], null, 2).slice(2)}`);
  });
}

const lineOf = (text: string, node: Node) => text.slice(0, node.offset).split('\n').length;

/**
 * Adds a fact to a municipality, in the place that the schema gives it.
 * @throws {Unusable} where there is no such municipality, or it has the fact
 */
export function addFact(root: string, file: string, shortName: string, { fact, ...values }: NewValues): void {
  const key = String(fact);
  editJson(root, file, (text, tree) => {
    const records = tree.children ?? [];
    const nameOf = (record: Node) => String(findNodeAtLocation(record, ['shortName'])?.value ?? '');
    const record = records.find((one) => toSlug(nameOf(one)) === toSlug(shortName));
    if (!record)
      throw new Unusable(
        `Kommunen "${shortName}" finns inte i ${file}. Välj bland: ${records.map(nameOf).join(', ')}.`,
      );
    const known = findNodeAtLocation(record, [key]);
    if (known)
      throw new Unusable(
        `${shortName} har redan uppgiften ${key}, på rad ${lineOf(text, known)} i ${file}. Ändra den där.`,
      );
    const order = Object.keys(municipality.shape);
    const before = order.slice(0, order.indexOf(key)).reverse();
    const previous = before.map((name) => findNodeAtLocation(record, [name])?.parent).find(Boolean);
    if (!previous) throw new Unusable(`${shortName} går inte att läsa. Kör npm run check och rätta felen först.`);
    const shape = { value: 0, title: 0, note: 0, publisher: 0, source: 0, published: 0, checked: 0, confidence: 0 };
    return insertAfter(text, previous, key, inOrder(shape, values));
  });
}
