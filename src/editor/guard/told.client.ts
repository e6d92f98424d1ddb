import type { Fault } from '../../checks/fault.ts';
import { attempt } from '../../lib/attempt.ts';
import { titleIn } from '../choices.ts';
import { readFrontMatter, splitPage } from '../edit-front-matter.ts';
import type { EditorField } from '../editor-fields.ts';
import { type EditorCollection, fieldsAround, findFile, keysAt, labelOf } from './field-places.ts';
import type { Project } from './project.ts';

/** A fault for the one who fills in a form: which field it is in, in the form's own words. */
export interface Told {
  path: string;
  /** The field, as the editor names it; empty where the fault is of no field. */
  keys: string;
  /** One line: where, what is wrong, what to do. */
  line: string;
  /** What is wrong and what to do, for the field itself. */
  words: string;
}

/** What an editor calls a file: the page by its title, records by the name of their list. */
export function nameFile(collections: readonly EditorCollection[], path: string, text: string | undefined): string {
  const title = path.endsWith('.md') ? titleIn(text) : undefined;
  if (title) return `sidan ”${title}”`;
  return findFile(collections, path)?.label ?? path;
}

function readContent(path: string, text: string): unknown {
  if (!path.endsWith('.json')) return attempt(() => readFrontMatter(splitPage(text).front));
  const value = attempt<unknown>(() => JSON.parse(text));
  return Array.isArray(value) ? { items: value } : value;
}

/** The line of a text that a form shows, which begins below the front matter. */
function lineInBody(text: string, line: number): number {
  const { body } = splitPage(text);
  const gap = /^\n*/.exec(body)?.[0].length ?? 0;
  return Math.max(1, line - (text.split('\n').length - body.split('\n').length) - gap);
}

/** A form has no lines: the record that stands there is named. */
function nameLines(words: string, path: string, text: string, fields: readonly EditorField[]): string {
  if (!path.endsWith('.json')) return words;
  return words.replace(/(?<=står redan |samma uppgift, |posten )på rad (\d+)/g, (found, line) => {
    const column = (text.split('\n')[Number(line) - 1]?.search(/\S/) ?? 0) + 2;
    const keys = keysAt(path, text, Number(line), column);
    const record = keys.slice(0, keys.findIndex((key) => typeof key === 'number') + 1);
    return record.length > 0 ? `i ${labelOf(fields, record, readContent(path, text))}` : found;
  });
}

/** The check's words, for one who sees a form and no file: fields are called what the form calls them. */
function inForm(words: string, fields: readonly EditorField[]): string {
  const labels = new Map(fields.map(({ name, label }) => [name, label]));
  return (
    words
      // The field itself is named by its place.
      .replace(/^[a-z][\w.]*: (?=\p{Lu})/u, '')
      .replace(/"([a-z]\w*)"/g, (found, key) => (labels.has(key) ? `”${labels.get(key)}”` : found))
      .replace(/raden ([a-z]\w*)/g, (found, key) => (labels.has(key) ? `fältet ”${labels.get(key)}”` : found))
      // A key in camel case is no Swedish word.
      .replace(/(?<![\w/".])[a-z]+[A-Z]\w*(?![\w/"])/g, (key) => (labels.has(key) ? `”${labels.get(key)}”` : key))
  );
}

const keysOf = ({ file, line, column }: Fault, after: Project) => keysAt(file, after.get(file) ?? '', line, column);

/** A fault that two pages share, such as one title, is shown at the page being edited, whichever of them the check names. */
function turn(fault: Fault, own: ReadonlySet<string>): Fault {
  const [, other] = /^Sidan har samma \p{L}+ som (\S+\.md)\./u.exec(fault.what) ?? [];
  if (!other || own.has(fault.file) || !own.has(other)) return fault;
  return { ...fault, file: other, what: fault.what.replace(other, fault.file) };
}

/**
 * Says a fault by the field that it is in.
 * @param after the project with what is about to be written
 * @param own the files that are about to be written; of others the file is named
 */
export function tell(
  fault: Fault,
  collections: readonly EditorCollection[],
  after: Project,
  own: ReadonlySet<string>,
): Told {
  const { file, what, fix } = turn(fault, own);
  const text = after.get(file) ?? '';
  const keys = text ? keysOf(fault, after) : [];
  const fields = findFile(collections, file)?.fields ?? [];
  const label = labelOf(fields, keys, readContent(file, text));
  const where = keys[0] === 'body' ? `${label}, rad ${lineInBody(text, fault.line)}` : label;
  const place = own.has(file) ? where : [nameFile(collections, file, text), where].filter(Boolean).join(': ');
  const named = `${what} ${fix}`.replace(/src\/content\/\S+\.md/g, (path) =>
    nameFile(collections, path, after.get(path)),
  );
  const words = inForm(nameLines(named, file, text, fields), fieldsAround(fields, keys));
  return { path: file, keys: keys.join('.'), line: place ? `${place}: ${words}` : words, words };
}
