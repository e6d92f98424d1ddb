import { groupBy } from './group-by.ts';
import {
  bearableHeaders,
  everywhere,
  type Headers,
  type Served,
  sharedHeaders,
  toServed,
  types,
} from './security-headers.ts';

export interface HeaderRule {
  /** A path, or a folder followed by `*`, in the syntax of `_headers`. */
  path: string;
  headers: Headers;
}

/** A page as it is served: its address, and the SRI value of the one script that it loads. */
export interface ServedPage {
  address: string;
  integrity: string;
}

/** Fewer than this are read by every host: Cloudflare reads the first hundred. */
export const maxRules = 99;

/** How many rules a folder may be parted into, from the most exact: the first that makes few enough in all is taken. */
const exactness = [20, 10, 5, 1];

/** All the addresses that a host answers with one file by. */
function namesOf(address: string): string[] {
  if (address.endsWith('/')) return [address, `${address}index.html`];
  return address.endsWith('.html') ? [address, address.slice(0, -'.html'.length)] : [address];
}

/** The files of a folder by the folder below it that they lie in; those that lie in the folder itself by no name. */
const partByFolder = (files: readonly Served[], folder: string) =>
  groupBy(files, ({ address }) => {
    const [name = '', ...deeper] = address.slice(folder.length).split('/');
    return deeper.length > 0 ? name : '';
  });

/**
 * One rule for a folder whose files all get the same, else one for each folder below it and for each file of its own.
 * @param max rules that a folder may be parted into, where its files can bear one that they share
 */
function cover(files: readonly Served[], folder: string, max: number): HeaderRule[] {
  // The topmost folder has the rule for everything, and the editor's is for the editor alone, whatever is to lie beside it.
  const isOwn = folder === '/' || files.some(({ kind }) => kind === 'editor');
  const shared = isOwn ? undefined : sharedHeaders(files);
  if (shared) return [{ path: `${folder}*`, headers: shared }];
  const rules = [...partByFolder(files, folder)].flatMap(([name, inside]) =>
    name === '' ? inside.flatMap(coverFile) : cover(inside, `${folder}${name}/`, max),
  );
  const bearable = isOwn || rules.length <= max ? undefined : bearableHeaders(files);
  return bearable ? [{ path: `${folder}*`, headers: bearable }] : rules;
}

const coverFile = (file: Served): HeaderRule[] =>
  namesOf(file.address).map((path) => ({ path, headers: sharedHeaders([file]) ?? {} }));

/** What hosts would guess wrongly by a file's name. The rule that covers a file says nothing of its type. */
function typeRules(files: readonly Served[]): HeaderRule[] {
  return types.flatMap(([of, type, folder]) => {
    const found = files.filter(({ address }) => of.test(address));
    const paths = found.flatMap(({ address }) => (folder && address.startsWith(folder) ? `${folder}*` : address));
    return [...new Set(paths)].map((path) => ({ path, headers: { 'Content-Type': type } }));
  });
}

// Of two rules with one path Cloudflare reads the last.
function mergeSame(rules: readonly HeaderRule[]): HeaderRule[] {
  const merged = new Map<string, Headers>();
  for (const { path, headers } of rules) merged.set(path, { ...merged.get(path), ...headers });
  return [...merged].map(([path, headers]) => ({ path, headers }));
}

// Of a preview every answer is hidden; else the editor's.
const hide = (rule: HeaderRule, isHidden: boolean): HeaderRule =>
  isHidden ? { ...rule, headers: { ...rule.headers, 'X-Robots-Tag': 'noindex' } } : rule;

const isOfEditor = ({ path }: HeaderRule) => path === '/admin/' || path === '/admin/index.html';
const isOfPages = ({ headers }: HeaderRule) => headers['Content-Security-Policy']?.includes('trusted-types') === true;

/**
 * All rules of the site. A host may merge rules that match one path in ways of its own, so no two that do set the
 * same header: every file has its headers by the one rule that covers it, beside those that every answer has. A rule is for a
 * whole address or ends in a folder, since hosts agree on no other patterns. Those of pages stand last: whoever reads
 * only some of the rules has the others, and there is none that an event or a document adds to.
 * @param pages all pages
 * @param files addresses of all other files
 * @param preview the site shows a proposed change: search engines are kept out of all of it
 */
export function headerRules(
  pages: readonly ServedPage[],
  files: readonly string[] = [],
  preview = false,
): HeaderRule[] {
  const served = [...pages.map((page): Served => ({ ...page, kind: 'page' })), ...files.map(toServed)];
  const common = hide({ path: '/*', headers: everywhere }, preview);
  const types = typeRules(served);
  const maxCoveringRules = maxRules - 1 - types.length;
  const ways = exactness.map((max) => cover(served, '/', max));
  const covering = (ways.find(({ length }) => length <= maxCoveringRules) ?? ways.at(-1) ?? []).map((rule) =>
    hide(rule, !preview && isOfEditor(rule)),
  );
  return mergeSame([common, ...types, ...covering.filter((rule) => !isOfPages(rule)), ...covering.filter(isOfPages)]);
}

/** The rules in the syntax of a `_headers` file. */
export function formatHeaderRules(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}
