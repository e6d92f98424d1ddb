import { Document, isSeq, parse, type Scalar, visit } from 'yaml';
import { isSame } from './is-same.ts';
import { orderNames } from './order-names.ts';

/** A Markdown file in its two parts. */
export interface MarkdownParts {
  /** The lines between the two `---`. */
  front: string;
  body: string;
}

/** Splits a file at its front matter; a file without one is all body. */
export function splitPage(text: string): MarkdownParts {
  const [, front = '', body = text] = /^---\n([\s\S]*?)\n?---(?:\n([\s\S]*))?$/.exec(text) ?? [];
  return { front, body: front === '' && body === text ? text : body };
}

/** What the front matter says. */
export const readFrontMatter = (front: string): Record<string, unknown> =>
  (parse(front) ?? {}) as Record<string, unknown>;

/** A month or a year alone: in quotation marks, so that nobody's parser takes it for a number. */
const isPartialDate = (value: unknown) => typeof value === 'string' && /^\d{4}(-\d{2})?$/.test(value);

/** The lines of one key, as we write them: lists on one line. */
function writeKey(key: string, value: unknown): string {
  const written = new Document({ [key]: value });
  visit(written, (_, node) => {
    if (isSeq(node)) node.flow = true;
    const scalar = node as Scalar;
    if (isPartialDate(scalar?.value)) scalar.type = 'QUOTE_DOUBLE';
  });
  return written.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

/** The lines of each key of the outermost level: key → its lines as they stand, with comments above it. */
function splitKeys(front: string): Map<string, string> {
  const blocks = new Map<string, string>();
  let waiting: string[] = [];
  let current: string | undefined;
  for (const line of front.split('\n')) {
    const [, key] = /^([\w-]+):(?: |$)/.exec(line) ?? [];
    if (key !== undefined) {
      blocks.set(key, [...waiting, line].join('\n'));
      current = key;
      waiting = [];
    } else if (/^(#|$)/.test(line) || current === undefined) waiting.push(line);
    else {
      blocks.set(current, [blocks.get(current), ...waiting, line].join('\n'));
      waiting = [];
    }
  }
  if (current !== undefined && waiting.length > 0) blocks.set(current, [blocks.get(current), ...waiting].join('\n'));
  return blocks;
}

function rewriteFront(front: string, data: Record<string, unknown>): string {
  const before = readFrontMatter(front);
  const blocks = splitKeys(front);
  const kept = [...blocks.keys()].filter((key) => Object.hasOwn(data, key));
  const lines = orderNames(kept, Object.keys(data)).map((key) =>
    blocks.has(key) && isSame(before[key], data[key]) ? String(blocks.get(key)) : writeKey(key, data[key]),
  );
  return lines.join('\n');
}

/**
 * Changes a Markdown file into other front matter and another body, and leaves every byte that need not change.
 * @param text the file as it was; empty for a new one
 * @param body white space around it does not count
 */
export function rewritePage(text: string, data: Record<string, unknown>, body: string): string {
  const old = splitPage(text);
  const isOldBody = old.body.trim() === body.trim();
  const front = rewriteFront(old.front, data);
  const gap = /^\n*/.exec(old.body)?.[0] ?? '';
  return `---\n${front}\n---\n${isOldBody ? old.body : gap + body.trim()}`.trimEnd().concat('\n');
}
