import type Token from 'markdown-it/lib/token.mjs';
import { createMarkdown } from '../../lib/markdown.ts';
import type { Replacement } from './change.ts';
import { changeYaml } from './change-yaml.ts';

const flatten = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) => [token, ...flatten(token.children ?? [])]);

const isAddress = (name: string) => name === 'href' || name === 'src';

/** What a token is, but for the addresses in it. Of a line, the source stands again in its children. */
function describe({ type, tag, attrs, content, markup, info, map, level, hidden }: Token): string {
  const others = (attrs ?? []).filter(([name]) => !isAddress(name));
  return JSON.stringify([type, tag, others, type === 'inline' ? '' : content, markup, info, map, level, hidden]);
}

const addressOf = ({ attrs }: Token) => attrs?.find(([name]) => isAddress(name))?.[1];

/** Whether two texts are the same but for an address in their links, which is one in the first, another in the second. */
function differsInAddress(before: string, after: string, { from, to }: Replacement): boolean {
  const markdown = createMarkdown();
  const [old, next] = [flatten(markdown.parse(before, {})), flatten(markdown.parse(after, {}))];
  let changed = 0;
  const isSame = (token: Token, index: number) => {
    const other = next[index] as Token;
    const [address, newAddress] = [addressOf(token), addressOf(other)];
    if (address !== newAddress && !(address !== undefined && from.includes(address) && newAddress === to)) return false;
    if (address !== newAddress) changed += 1;
    // A link within < and > shows its address.
    const isShown = old[index - 1]?.markup === 'autolink' && token.type === 'text';
    return isShown || describe(token) === describe(other);
  };
  return old.length === next.length && old.every(isSame) && changed > 0;
}

function changeBody(body: string, change: Replacement): string | undefined {
  const { offset, from, to } = change;
  const written = from.find((form) => body.startsWith(form, offset));
  if (written === undefined) return undefined;
  // `&copy;` in an address would be read as a sign.
  return [to, to.replaceAll('&', '&amp;')]
    .map((form) => body.slice(0, offset) + form + body.slice(offset + written.length))
    .find((changed) => differsInAddress(body, changed, change));
}

/**
 * Changes an address in a Markdown file, in its front matter or in a link of its text; undefined where it stands in
 * neither, or where anything else would change.
 */
export function changeMarkdown(text: string, change: Replacement): string | undefined {
  const [, open = '', front = ''] = /^(\ufeff?---\r?\n)([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  const end = open.length + front.length;
  if (change.offset >= end) {
    const body = changeBody(text.slice(end), { ...change, offset: change.offset - end });
    return body === undefined ? undefined : text.slice(0, end) + body;
  }
  const changed = changeYaml(front, { ...change, offset: change.offset - open.length });
  return changed === undefined ? undefined : open + changed + text.slice(end);
}
