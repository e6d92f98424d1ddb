import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parse } from 'smol-toml';
import { attempt } from '../../lib/attempt.ts';
import { BuiltFiles, isReadable } from './built-files.ts';
import type { Origin } from './origin.ts';

// Larger ones are no pages: an address in them is nobody's to mend.
const maxFileBytes = 20_000_000;

/** All files below a folder, sorted, with `/`; names as the disk has them. */
export function listFolder(folder: string, skip: (name: string) => boolean = () => false): string[] {
  const found: string[] = [];
  const walk = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (skip(entry.name)) continue;
      const path = below ? `${below}/${entry.name}` : entry.name;
      const isFolder = entry.isSymbolicLink()
        ? attempt(() => statSync(join(folder, path)).isDirectory())
        : entry.isDirectory();
      if (isFolder) walk(path);
      else found.push(path);
    }
  };
  walk('');
  return found.sort();
}

/** The host's settings beside the folder that they publish. */
export function settingsBeside(folder: string): string | undefined {
  const path = join(dirname(resolve(folder)), 'netlify.toml');
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  const { build } = attempt(() => parse(text) as { build?: { publish?: string } }) ?? {};
  return build?.publish && basename(build.publish) === basename(resolve(folder)) ? text : undefined;
}

/**
 * Reads a built folder, whatever made it: each file once.
 * @param unread the beginning of paths whose files are there, and are not read
 * @throws {Error} where the folder can't be read
 */
export function readFolder(folder: string, origin: Origin, unread?: string): BuiltFiles {
  const site = new BuiltFiles(origin);
  for (const file of listFolder(folder, (name) => name === '.git' || name === 'node_modules')) {
    const path = join(folder, file);
    const isRead = unread === undefined || !file.startsWith(unread);
    if (isRead && isReadable(file) && statSync(path).size <= maxFileBytes)
      site.add(file, readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
    else site.addFile(file);
  }
  const beside = site.read.has('netlify.toml') ? undefined : settingsBeside(folder);
  if (beside !== undefined) site.add('netlify.toml', beside);
  return site;
}

/** Built file → source file, as a map on disk has it: paths relative to its own folder. */
export interface PageMap {
  root: string;
  pages: Map<string, string>;
  /** Files beside the sources that pages may be made with. */
  shared: string[];
}

const template =
  /\.(md|markdown|html?|njk|liquid|hbs|mustache|ejs|pug|jsx?|tsx?|mjs|vue|astro|svelte|webc|json|ya?ml|toml|css|xml|txt)$/i;
const skipped = /^(node_modules|\..*|package-lock\.json|dist|_site|public|coverage)$/;
const maxShared = 5000;

/**
 * Reads the map of a built folder's sources.
 * @throws {Error} where it is no JSON object of texts
 */
export function readPageMap(file: string, folder: string): PageMap {
  const value = JSON.parse(readFileSync(file, 'utf8')) as unknown;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${file} är inget JSON-objekt.`);
  const pages = new Map<string, string>();
  for (const [page, source] of Object.entries(value)) {
    if (typeof source !== 'string') throw new Error(`${file}: värdet för ${page} är ingen text.`);
    pages.set(page.replace(/^\.?\//, ''), source.replace(/^\.\//, ''));
  }
  const root = dirname(resolve(file));
  const own = new Set(pages.values());
  const site = relative(root, resolve(folder));
  const shared = listFolder(root, (name) => skipped.test(name) || name === site)
    .filter((path) => template.test(path) && !own.has(path) && path !== basename(file) && !path.startsWith(`${site}/`))
    .filter((path) => statSync(join(root, path)).size < 1_000_000)
    .slice(0, maxShared);
  return { root, pages, shared };
}

const draftMark =
  /^(draft\s*[:=]\s*(true|yes)|published\s*[:=]\s*(false|no)|publish\s*:\s*false|permalink\s*:\s*false|eleventyExcludeFromCollections\s*:\s*true\s+#?\s*draft)\s*$/im;

/** Addresses in the site of pages that the map knows and that are kept out, or are marked as drafts. */
export function listDrafts({ root, pages }: PageMap, site: BuiltFiles): Set<string> {
  const drafts = new Set<string>();
  for (const [page, source] of pages) {
    const text = existsSync(join(root, source)) ? readFileSync(join(root, source), 'utf8') : '';
    const [, front = ''] = /^(?:---|\+\+\+)\r?\n([\s\S]*?)\r?\n(?:---|\+\+\+)/.exec(text) ?? [];
    if (!site.files.has(page) || draftMark.test(front)) drafts.add(`/${page.replace(/(^|\/)index\.html$/, '$1')}`);
  }
  return drafts;
}
