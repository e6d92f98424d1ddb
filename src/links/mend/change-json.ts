import { applyEdits, findNodeAtOffset, getNodePath, type JSONPath, modify, parseTree } from 'jsonc-parser';
import { type Replacement, replaceOnce } from './change.ts';

/** Any JSON value, with one text in it put in another's place. */
function withText(value: unknown, path: JSONPath, text: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? withText(item, rest, text) : item));
  const object = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(object).map(([name, item]) => [name, name === key ? withText(item, rest, text) : item]),
  );
}

/** Changes an address in a JSON file; undefined where it stands in no text, or where anything else would change. */
export function changeJson(text: string, change: Replacement): string | undefined {
  const tree = parseTree(text);
  const node = tree && findNodeAtOffset(tree, change.offset);
  if (node?.type !== 'string') return undefined;
  const path = getNodePath(node);
  const value = replaceOnce(String(node.value), change);
  // The name of a field is a text, too.
  if (value === undefined || (node.parent?.type === 'property' && node.parent.children?.[1] !== node)) return undefined;
  const changed = applyEdits(text, modify(text, path, value, {}));
  const wanted = JSON.stringify(withText(JSON.parse(text), path, value));
  return JSON.stringify(JSON.parse(changed)) === wanted ? changed : undefined;
}
