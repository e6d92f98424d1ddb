import { existsSync, readFileSync } from 'node:fs';
import type { Content } from '../../checks/content.ts';
import { type ContentPage, contentFolder } from '../../checks/source/load.ts';
import { listRedirects } from '../../collections/redirects.ts';
import { componentCatalogueAddress } from '../../lib/addresses.ts';
import type { Pictures } from '../../lib/pictures.ts';
import { readTomlRedirects } from '../../links/index.ts';
import { root } from '../../plugins/project.ts';
import type { Records } from '../../schemas/records.ts';
import type { Assets, PageItem, TemplateData } from '../../types/template-data.ts';
import { resolveRedirect } from '../host/netlify-rules.ts';
import type { Engine } from './engine.ts';

/** All that pages are made of. A new state takes the old one's place when nothing in it is wrong. */
export interface EditState {
  engine: Engine;
  site: string;
  made: Engine['code']['madePages'];
  /** The front matter of each Markdown page when the whole site was last made. */
  frontMatter: Map<string, string>;
  pages: Map<string, ContentPage>;
  pictures: Pictures;
  changes: Partial<TemplateData>;
  /** What templates say of each of their pages, by address. */
  ofTemplates: Map<string, object>;
  /** The places that the finder offers, which a script fetches. */
  choices: string;
  assets: { assets: Assets; bytes: Map<string, Uint8Array> };
  /** Whether other files than pages are older than the content. */
  stale: boolean;
}

const keysOf = ({ data }: ContentPage) => JSON.stringify([Object.keys(data), data.lang, data.permalink]);
/** The file of a page, from the root of the project. */
export const toFile = ({ page }: TemplateData) => page.inputPath.replace(/^\.\//, '');

async function readAssets({ code }: Engine): Promise<EditState['assets']> {
  const { assets, files } = await code.loadAssets();
  return { assets, bytes: new Map(files.map(({ asset, bytes }) => [asset.href, bytes])) };
}

/** Gives a state the styles and scripts as they are now. */
export async function renewAssets(state: EditState, engine: Engine): Promise<void> {
  engine.code.forgetAssets();
  state.assets = await readAssets(engine);
  state.changes.assets = state.assets.assets;
}

// Examples of components are made of no record.
const isOfTemplate = ({ data }: { data: TemplateData }) =>
  toFile(data).endsWith('.11ty.tsx') && !data.page.url.startsWith(componentCatalogueAddress);

/** What templates say of their pages, by the records as they are now. */
async function listOfTemplates({ engine, made }: EditState, records: Records): Promise<Map<string, object>> {
  const paths = new Set([...made.values()].filter(isOfTemplate).map(({ data }) => toFile(data)));
  const all = await Promise.all(
    [...paths].map(async (path) =>
      engine.code.pagesOf(path.slice(`${contentFolder}/`.length), await engine.load(path), { records }),
    ),
  );
  // Where a page lies, and what all pages are given, stands as Eleventy has it.
  return new Map(all.flat().map(({ url, data: { page: _, records: __, layout: ___, ...own } }) => [url, own]));
}

type Taken = Pick<Content, 'records' | 'pages' | 'pictures'>;

/** Gives all pages the content as it is now: their own, and what they tell of each other. */
export async function takeContent(state: EditState, { records, pages, pictures }: Taken): Promise<void> {
  const { code } = state.engine;
  const complete = code.completeRecords(records);
  state.ofTemplates = await listOfTemplates(state, complete);
  state.choices = JSON.stringify(code.listChoices(records));
  state.pages = new Map(pages.map((page) => [page.file, page]));
  state.pictures = pictures;
  const withFrontMatter = (item: PageItem): PageItem => {
    const page = state.pages.get(item.data.page?.inputPath?.replace(/^\.\//, '') ?? '');
    const own = page?.data ?? state.ofTemplates.get(item.url);
    return own ? { url: item.url, data: { ...item.data, ...own } } : item;
  };
  const [first] = state.made.values();
  const all = first?.data.collections.all.map(withFrontMatter) ?? [];
  const contentOf = (inputPath: string) => {
    const page = state.pages.get(inputPath.replace(/^\.\//, ''));
    return page ? code.renderMarkdown(page, state.changes.records ?? records, pictures) : '';
  };
  state.changes = {
    ...state.changes,
    records: complete,
    collections: { all },
    contentOf,
    wordUses: () => code.wordUses(pages),
  };
  state.stale = true;
}

const describe = (data: object | undefined) =>
  JSON.stringify(data, (_key, value) => (typeof value === 'function' ? String(value) : value));

/** True where a template says something else of its page than it did: then other pages may have changed, too. */
export async function hasOtherData(state: EditState, engine: Engine): Promise<boolean> {
  const paths = new Set([...state.made.values()].map(({ data }) => toFile(data)));
  for (const path of [...paths].filter((name) => name.endsWith('.tsx'))) {
    const [before, after] = await Promise.all([state.engine.load(path), engine.load(path)]);
    if (describe(before.data) !== describe(after.data)) return true;
  }
  return false;
}

/** True where there are other pages than there were, or pages in other languages: then all of them have to be made. */
export const isOtherSite = ({ frontMatter }: EditState, pages: readonly ContentPage[]): boolean =>
  pages.length !== frontMatter.size || pages.some((page) => keysOf(page) !== frontMatter.get(page.file));

/** True where records make other pages than they did, or another list for the finder: then all of it has to be made. */
export const hasOtherRecords = ({ made, ofTemplates, choices }: EditState, before: EditState): boolean =>
  choices !== before.choices ||
  [...made].filter(([, page]) => isOfTemplate(page)).length !== ofTemplates.size ||
  [...ofTemplates.keys()].some((address) => !made.has(address));

/** The state after Eleventy has made the whole site. */
export async function createState(engine: Engine, site: string, content: Taken): Promise<EditState> {
  const frontMatter = new Map(content.pages.map((page) => [page.file, keysOf(page)]));
  const empty = {
    pages: new Map(),
    pictures: new Map(),
    changes: {},
    ofTemplates: new Map(),
    choices: '',
    stale: false,
  };
  const made = new Map(engine.code.madePages);
  const state: EditState = { engine, site, made, frontMatter, assets: await readAssets(engine), ...empty };
  await takeContent(state, content);
  return { ...state, stale: false };
}

/** Where the redirects send an address that nothing else answers at: ours, and those of the host's settings as they are now. */
export function redirectFrom({ changes }: EditState, path: string): { to: string; status: number } | undefined {
  const toml = existsSync(`${root}/netlify.toml`) ? readFileSync(`${root}/netlify.toml`, 'utf8') : '';
  const own = changes.records ? listRedirects(changes.records) : [];
  return resolveRedirect([...own, ...readTomlRedirects('netlify.toml', toml)], path);
}

/** A page of a state; undefined where it has none at the address. */
export async function makePage(
  { made, engine, pages, pictures, changes, ofTemplates }: EditState,
  address: string,
): Promise<string | undefined> {
  const found = made.get(address);
  if (!found) return undefined;
  const page = pages.get(toFile(found.data));
  const html = page && engine.code.renderMarkdown(page, changes.records ?? found.data.records, pictures);
  return engine.code.renderAgain(found, { ...changes, ...ofTemplates.get(address), ...page?.data }, html, engine.load);
}
