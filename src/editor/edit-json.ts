import { applyEdits, type Edit, findNodeAtLocation, modify, type Node, parseTree } from 'jsonc-parser';
import { isObject, isSame } from './is-same.ts';

type JsonPath = (string | number)[];
type JsonChange = { path: JsonPath; value: unknown; insert?: true; keys?: readonly string[] };

function findInObject(before: Record<string, unknown>, after: Record<string, unknown>, path: JsonPath): JsonChange[] {
  const keys = Object.keys(after);
  const gone = Object.keys(before).filter((key) => !(key in after));
  return [
    ...gone.map((key) => ({ path: [...path, key], value: undefined })),
    ...keys.flatMap((key) =>
      key in before
        ? findChanges(before[key], after[key], [...path, key])
        : [{ path: [...path, key], value: after[key], keys }],
    ),
  ];
}

// What is alike at both ends stays; between them items are changed in pairs, and the rest comes or goes.
function findInList(before: readonly unknown[], after: readonly unknown[], path: JsonPath): JsonChange[] {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && isSame(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shortest - start && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const pairs = shortest - end;
  const changes: JsonChange[] = [];
  for (let index = start; index < pairs; index += 1)
    changes.push(...findChanges(before[index], after[index], [...path, index]));
  for (let index = before.length - end - 1; index >= pairs; index -= 1)
    changes.push({ path: [...path, index], value: undefined });
  for (let index = pairs; index < after.length - end; index += 1)
    changes.push({ path: [...path, index], value: after[index], insert: true });
  return changes;
}

function findChanges(before: unknown, after: unknown, path: JsonPath): JsonChange[] {
  if (isSame(before, after)) return [];
  if (isObject(before) && isObject(after)) return findInObject(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) return findInList(before, after, path);
  return [{ path, value: after }];
}

const indent = (depth: number) => `\n${'  '.repeat(depth)}`;

/** What is written where a value comes in: on lines of its own, or on the line that all of its surroundings have. */
function write(text: string, { content }: Edit, { path, value }: JsonChange): string {
  const parent = findNodeAtLocation(parseTree(text) as Node, path.slice(0, -1)) as Node;
  const isInLine =
    (parent.children ?? []).length > 0 && !/\n/.test(text.substring(parent.offset, parent.offset + parent.length));
  const json = isInLine
    ? JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')
    : JSON.stringify(value, null, 2).replaceAll('\n', indent(path.length));
  // The edit has the value in one line, with a key and a comma where it needs them.
  const [, before = '', key = '', after = ''] =
    /^(,?)("(?:[^"\\]|\\.)*": ?)?.*?(,?)$/s.exec(content.replace(JSON.stringify(value), '\0')) ?? [];
  const body = key.replace(/: ?$/, ': ') + json;
  const gap = isInLine ? ' ' : indent(path.length);
  if (before) return `,${gap}${body}`;
  if (after) return `${body},${gap}`;
  return (parent.children ?? []).length > 0 ? body : gap + body + indent(path.length - 1);
}

function apply(text: string, change: JsonChange): string {
  const { path, value, insert, keys } = change;
  const edits = modify(text, path, value, {
    ...(insert && { isArrayInsertion: true }),
    // A new key stands where it stands in the new value, not last.
    ...(keys && {
      getInsertionIndex: (present: string[]) => {
        const above = keys.slice(0, keys.indexOf(String(path.at(-1))));
        return present.findLastIndex((name) => above.includes(name)) + 1;
      },
    }),
  });
  if (value === undefined) return applyEdits(text, edits);
  return applyEdits(
    text,
    edits.map((edit) => ({ ...edit, content: write(text, edit, change) })),
  );
}

/**
 * Changes a JSON text into another value and leaves every byte that need not change.
 * @param text valid JSON; where it is empty, the value is written anew
 * @returns JSON text of just that value
 */
export function rewriteJson(text: string, value: unknown): string {
  const anew = JSON.stringify(value, null, 2);
  if (text.trim() === '') return anew;
  const written = findChanges(JSON.parse(text), value, []).reduce(apply, text);
  return isSame(JSON.parse(written), value) ? written : anew;
}

/** The same for a whole file: its byte order mark and its line ends stay, and it ends with one. */
export function rewriteJsonFile(text: string, value: unknown): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const written = `${mark}${rewriteJson(text.replaceAll('\r\n', '\n').trim(), value)}\n`;
  return text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
}
