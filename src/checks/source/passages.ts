import type MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';

/** A place in a page's text: line and column, both from 0. */
export interface Position {
  line: number;
  column: number;
}

/** A stretch of running text: a paragraph, a heading or a table cell. */
export interface Passage {
  text: string;
  /** The same, character for character, without what no reader reads. */
  read: string;
  tokens: readonly Token[];
  /** The place of a character of the text, by its number from 0. */
  placeOf(offset: number): Position;
}

/**
 * Makes a parser note where in its passage each token begins, as its `meta`: of a link, the character after its
 * first bracket. Markdown-it itself knows only lines.
 */
export function noteOffsets(markdown: MarkdownIt): void {
  markdown.inline.State = class extends markdown.inline.State {
    override push(...values: Parameters<InstanceType<typeof markdown.inline.State>['push']>): Token {
      const offset = this.pos;
      const token = super.push(...values);
      token.meta = offset;
      return token;
    }
  };
}

/** Where a token begins in its passage. */
export const offsetOf = (token: Token): number => (token.meta as number | null) ?? 0;

/** Where in its passage an address is written; where a link's name stands for it, the place of the link. */
export function offsetOfAddress(text: string, token: Token, address: string): number {
  const offset = offsetOf(token);
  const written = text.indexOf(address, offset);
  if (written >= 0) return written;
  const bracket = text.indexOf('](', offset);
  return bracket >= 0 ? bracket + 2 : Math.max(0, offset - 1);
}

/** The same text, character for character, without what no reader reads: addresses of links, and code. */
export const withoutAddresses = (text: string, filler = ' '): string =>
  /]\(|`|<http/.test(text)
    ? text.replace(/\]\([^)]*\)|`[^`]*`|<https?:[^>]*>/g, (code) => filler.repeat(code.length))
    : text;

/** All that a pattern finds in what is read of passages. Most find nothing, and to look for one costs a tenth of all. */
export function findInPassages(
  passages: readonly Passage[],
  pattern: RegExp,
): { passage: Passage; found: RegExpExecArray }[] {
  return passages.flatMap((passage) =>
    passage.read.search(pattern) < 0 ? [] : [...passage.read.matchAll(pattern)].map((found) => ({ passage, found })),
  );
}

function placeInBlock(lines: readonly string[], first: number, text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  const line = first + before.length - 1;
  // The parser has taken away what makes the line a heading, a list or a quotation.
  const indent = lines[line]?.lastIndexOf(text.split('\n')[before.length - 1] ?? '') ?? 0;
  return { line, column: Math.max(0, indent) + (before.at(-1)?.length ?? 0) };
}

/** All running text of a page with its places. */
export function listPassages(tokens: readonly Token[], lines: readonly string[]): Passage[] {
  let row = 0;
  let column = 0;
  return tokens.flatMap((token) => {
    if (token.type === 'tr_open') [row, column] = [token.map?.[0] ?? row, 0];
    if (token.type !== 'inline') return [];
    const { content: text, children, map } = token;
    const passage = { text, read: withoutAddresses(text), tokens: children ?? [] };
    if (map) return [{ ...passage, placeOf: (offset: number) => placeInBlock(lines, map[0], text, offset) }];
    const cell = { line: row, column: Math.max(column, lines[row]?.indexOf(text, column) ?? 0) };
    column = cell.column + text.length;
    return [{ ...passage, placeOf: (offset: number) => ({ line: cell.line, column: cell.column + offset }) }];
  });
}
