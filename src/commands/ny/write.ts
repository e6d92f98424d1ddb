import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { stringify } from 'yaml';
import { placeAt } from '../../checks/fault.ts';
import { rewriteJsonFile } from '../../editor/edit-json.ts';
import { pageAddress } from '../../lib/addresses.ts';
import { attempt } from '../../lib/attempt.ts';
import { toSlug } from '../../lib/slug.ts';
import { event } from '../../schemas/event.ts';
import { municipality } from '../../schemas/municipality.ts';
import { Unusable } from './answers.ts';
import type { NewValues } from './new-kinds.ts';

const inOrder = (shape: object, values: NewValues): Item =>
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

type Item = Record<string, unknown>;

function editRecords(root: string, file: string, edit: (records: readonly Item[], text: string) => Item[]): void {
  const text = readFileSync(join(root, file), 'utf8');
  const records = attempt(() => JSON.parse(text.trim()) as Item[]);
  if (!Array.isArray(records))
    throw new Unusable(`${file} går inte att läsa. Kör npm run check och rätta felen först.`);
  writeFileSync(join(root, file), rewriteJsonFile(text, edit(records, text)));
}

/**
 * Adds an event last in its file.
 * @throws {Unusable} where its id is taken
 */
export function addEvent(root: string, file: string, values: NewValues): void {
  const id = values.id ?? toSlug(String(values.title));
  editRecords(root, file, (records) => {
    if (records.some((record) => record.id === id))
      throw new Unusable(`Händelsen "${id}" finns redan i ${file}. Ändra den, eller välj ett annat id med --id.`);
    return [...records, inOrder(event.shape, { ...values, id })];
  });
}

const nameOf = ({ shortName }: Item) => String(shortName ?? '');

/**
 * Adds a fact to a municipality, in the place that the schema gives it.
 * @throws {Unusable} where there is no such municipality, or it has the fact
 */
export function addFact(root: string, file: string, shortName: string, { fact, ...values }: NewValues): void {
  const key = String(fact);
  editRecords(root, file, (records, text) => {
    const place = records.findIndex((one) => toSlug(nameOf(one)) === toSlug(shortName));
    const record = records[place];
    if (!record)
      throw new Unusable(
        `Kommunen "${shortName}" finns inte i ${file}. Välj bland: ${records.map(nameOf).join(', ')}.`,
      );
    if (key in record) {
      const known = findNodeAtLocation(parseTree(text) as Node, [place, key]);
      const { line } = placeAt(text, known?.offset ?? 0);
      throw new Unusable(`${shortName} har redan uppgiften ${key}, på rad ${line} i ${file}. Ändra den där.`);
    }
    const shape = { value: 0, title: 0, note: 0, publisher: 0, source: 0, published: 0, checked: 0, confidence: 0 };
    const whole = { ...record, [key]: inOrder(shape, values) };
    return records.with(place, { ...inOrder(municipality.shape, whole), ...whole });
  });
}
