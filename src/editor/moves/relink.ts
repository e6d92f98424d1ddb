import { escapePattern } from '../../lib/words.ts';
import type { Redirect } from '../../schemas/redirect.ts';
import { rewriteJsonFile } from '../edit-json.ts';

/** Where an old address leads now. */
export interface Move {
  to: string;
  /** The new address is of another page, without the headings that links to the old one named. */
  isOther?: boolean;
}

/** Where each old address leads now. */
export type Moves = ReadonlyMap<string, Move>;

/** The file of redirects. */
export const redirectRecords = '_data/redirects.json';

/** The places in a file where an address of ours is the target of a link, a record or a redirect, with the heading it leads to. */
function patternFor(file: string, address: string): RegExp {
  const target = `${escapePattern(address)}(#[^)\\s>"]*)?`;
  if (file.endsWith('.md')) return new RegExp(`(\\]\\(\\s*<?|\\]:\\s*<?)${target}(?=[)\\s>]|$)`, 'gm');
  if (file.endsWith('.toml')) return new RegExp(`(^\\s*to\\s*=\\s*")${target}(?=")`, 'gm');
  if (file === redirectRecords) return new RegExp(`("to"\\s*:\\s*")${target}(?=")`, 'g');
  return new RegExp(`(")${target}(?=")`, 'g');
}

/** How many places of a file lead to an address. */
export const countLinks = (file: string, text: string, address: string): number =>
  [...text.matchAll(patternFor(file, address))].length;

const searchFile = '_data/searches.json';

/** The search phrases, without those of a removed page whose successor has phrases of its own. */
function dropTaken(text: string, moves: Moves): string {
  const known = JSON.parse(text) as { page: string }[];
  const taken = new Set(known.map(({ page }) => page));
  const left = known.filter(({ page }) => {
    const move = moves.get(page);
    if (!move?.isOther) return true;
    const isFree = !taken.has(move.to);
    taken.add(move.to);
    return isFree;
  });
  return left.length === known.length ? text : rewriteJsonFile(text, left);
}

/** A text whose links lead to the new addresses; all else is as it was. */
export const relink = (file: string, text: string, moves: Moves): string =>
  [...moves].reduce(
    (now, [from, { to, isOther }]) => now.replace(patternFor(file, from), `$1${to}${isOther ? '' : '$2'}`),
    file === searchFile && moves.size > 0 ? dropTaken(text, moves) : text,
  );

/** True for a file that leads to pages. The list of all addresses that were ever published is never rewritten. */
export const mayLink = (path: string): boolean =>
  /^src\/content\/.*\.md$/.test(path) ||
  path === 'netlify.toml' ||
  (/^_data\/[^/]+\.json$/.test(path) && !/\/(published|link-exceptions|audit)\.json$/.test(path));

const bare = (address: string) => address.replace(/\/$/, '');

/**
 * The redirects, with the old addresses sent on, and without any that would stand in a new page's way.
 * @param text of their file; every record that stays keeps its bytes
 */
export function addRedirects(text: string, moves: Moves, why: string): string {
  const known = JSON.parse(text || '[]') as Redirect[];
  const taken = new Set([...moves].flatMap(([from, { to }]) => [bare(from), bare(to)]));
  const left = known.filter(({ from }) => !taken.has(bare(from)));
  const added = [...moves].map(([from, { to }]) => ({ from, to, status: 301, why }));
  return rewriteJsonFile(text, [...left, ...added]);
}

/** A file that leads to pages, as it is to be once they have moved. */
export function rewriteFor(file: string, text: string, moves: Moves, why: string): string {
  const relinked = relink(file, text, moves);
  return file === redirectRecords ? addRedirects(relinked, moves, why) : relinked;
}
