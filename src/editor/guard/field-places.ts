import { getLocation } from 'jsonc-parser';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { attempt } from '../../lib/attempt.ts';
import { splitPage } from '../edit-front-matter.ts';
import type { EditorField } from '../editor-fields.ts';

/** The part of the editor's configuration that says what fields a file has. */
export interface EditorCollection {
  name: string;
  label: string;
  label_singular?: string;
  folder?: string;
  fields?: EditorField[];
  files?: { label: string; file: string; fields: EditorField[] }[];
}

type Keys = readonly (string | number)[];

function keysInRecords(text: string, line: number, column: number): Keys {
  const offset =
    text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length +
    (line > 1 ? 1 : 0) +
    column -
    1;
  const { path } = getLocation(text, offset);
  const value: unknown = JSON.parse(text);
  return Array.isArray(value) ? ['items', ...path] : path;
}

function keysInPage(text: string, line: number): Keys {
  const { front } = splitPage(text);
  const counter = new LineCounter();
  const { contents } = parseDocument(front, { lineCounter: counter });
  const within = line - 1;
  if (within > front.split('\n').length || !isMap(contents)) return ['body'];
  const starts = contents.items.map(({ key }) => {
    const { range, value } = key as { range?: [number, number, number]; value: unknown };
    return { key: String(value), line: counter.linePos(range?.[0] ?? 0).line };
  });
  return starts
    .filter((start) => start.line <= within)
    .slice(-1)
    .map(({ key }) => key);
}

/**
 * The field that has a place of a file, as the editor names it: `items.3.endDate`. Empty where the place is no field's.
 * @param line of the file, from 1
 * @param column from 1
 */
export function keysAt(path: string, text: string, line: number, column: number): Keys {
  const keys = attempt(() => (path.endsWith('.json') ? keysInRecords(text, line, column) : keysInPage(text, line)));
  // A file that can't be read has no fields.
  return keys ?? [];
}

/** The fields of a file, and what it is called. */
export function findFile(
  collections: readonly EditorCollection[],
  path: string,
): { label: string; fields: readonly EditorField[] } | undefined {
  const file = collections.flatMap(({ files = [] }) => files).find((one) => one.file === path);
  if (file) return file;
  const folders = collections.filter(({ folder = '' }) => folder && path.startsWith(`${folder}/`));
  // The one that is nearest: news lie in the folder of all pages, too.
  const [nearest] = folders.sort((a, b) => (b.folder?.length ?? 0) - (a.folder?.length ?? 0));
  return nearest?.fields && { label: nearest.label_singular ?? nearest.label, fields: nearest.fields };
}

/** The fields around a place: those of the same record, or of the page. */
export function fieldsAround(fields: readonly EditorField[], keys: Keys): readonly EditorField[] {
  const names = keys.filter((key) => typeof key === 'string');
  let known = fields;
  for (const key of typeof keys.at(-1) === 'string' ? names.slice(0, -1) : names)
    known = known.find(({ name }) => name === key)?.fields ?? known;
  return known;
}

const named = ['title', 'name', 'shortName', 'nameSv', 'word', 'question', 'label', 'role', 'from', 'id'];

/** What an item of a list is called: by its name, or by its number in the list. */
function nameItem(value: unknown, index: number): string {
  const item = (value ?? {}) as Record<string, unknown>;
  const key = named.find((name) => typeof item[name] === 'string' && item[name] !== '');
  return key ? `”${item[key]}”` : String(index + 1);
}

/**
 * What a field is called, from the outermost: `Händelse ”Provdagen” › Sista dag`.
 * @param value what the file holds, with a list that is all of it under `items`
 */
export function labelOf(fields: readonly EditorField[], keys: Keys, value: unknown): string {
  const words: string[] = [];
  let known: readonly EditorField[] = fields;
  let field: EditorField | undefined;
  let at: unknown = value;
  for (const key of keys) {
    at = (at as Record<PropertyKey, unknown> | undefined)?.[key];
    if (typeof key === 'number') {
      words.pop();
      words.push(`${field?.label_singular ?? field?.label ?? ''} ${nameItem(at, key)}`.trim());
      continue;
    }
    field = known.find(({ name }) => name === key);
    words.push(field?.label ?? key);
    known = field?.fields ?? [];
  }
  return words.join(' › ');
}
