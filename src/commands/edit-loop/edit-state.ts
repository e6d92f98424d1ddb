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
import type { Engine, PageMaker } from './engine.ts';

type Taken = Pick<Content, 'records' | 'pages' | 'pictures'>;

/** All that pages are made of. A new state takes the old one's place when nothing in it is wrong. */
export interface EditState {
  engine: Engine;
  /** What makes pages: the engine's, until a component changes. */
  maker: PageMaker;
  site: string;
  made: Engine['code']['madePages'];
  /** The front matter of each Markdown page when the whole site was last made. */
  frontMatter: Map<string, string>;
  /** The content, as it was last read. */
  content: Taken;
  pages: Map<string, ContentPage>;
  pictures: Pictures;
  changes: Partial<TemplateData>;
  /** What templates say of each of their pages, by address. */
  ofTemplates: Map<string, object>;
  /** The places that the finder offers, which a script fetches. */
  choices: string;
  assets: { assets: Assets; bytes: Map<string, Uint8Array> };
  /** The pages that somebody has asked for, made. */
  shown: Map<string, Promise<string | undefined>>;
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
export async function renewAssets(state: EditState): Promise<void> {
  state.engine.code.forgetAssets();
  state.assets = await readAssets(state.engine);
  state.changes.assets = state.assets.assets;
}

/** Gives a state the code as it is now, by which feeds and other files are made, too. */
export function takeCode(state: EditState, maker: PageMaker): void {
  state.maker = maker;
  state.stale = true;
}

// Examples of components are made of no record.
const isOfTemplate = ({ data }: { data: TemplateData }) =>
  toFile(data).endsWith('.11ty.tsx') && !data.page.url.startsWith(componentCatalogueAddress);

/** What templates say of their pages, by the records as they are now. */
async function listOfTemplates({ maker, made }: EditState, records: Records): Promise<Map<string, object>> {
  const paths = new Set([...made.values()].filter(isOfTemplate).map(({ data }) => toFile(data)));
  const all = await Promise.all(
    [...paths].map(async (path) =>
      maker.pages.pagesOf(path.slice(`${contentFolder}/`.length), await maker.load(path), { records }),
    ),
  );
  // Where a page lies, and what all pages are given, stands as Eleventy has it.
  return new Map(all.flat().map(({ url, data: { page: _, records: __, layout: ___, ...own } }) => [url, own]));
}

/** Gives all pages the content as it is now: their own, and what they tell of each other. */
export async function takeContent(state: EditState, content: Taken): Promise<void> {
  const { records, pages, pictures } = content;
  const { code } = state.engine;
  state.content = content;
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
  state.changes = {
    ...state.changes,
    records: complete,
    collections: { all },
    wordUses: () => code.wordUses(pages),
  };
  state.stale = true;
}

const describe = (data: object | undefined) =>
  JSON.stringify(data, (_key, value) => (typeof value === 'function' ? String(value) : value));

/** True where a template says something else of its page than it did: then other pages may have changed, too. */
export async function hasOtherData({ made, maker }: EditState, next: PageMaker): Promise<boolean> {
  const paths = new Set([...made.values()].map(({ data }) => toFile(data)));
  for (const path of [...paths].filter((name) => name.endsWith('.tsx'))) {
    const [before, after] = await Promise.all([maker.load(path), next.load(path)]);
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
    shown: new Map(),
    stale: false,
  };
  const made = new Map(engine.code.madePages);
  const state: EditState = {
    engine,
    maker: engine,
    content,
    site,
    made,
    frontMatter,
    assets: await readAssets(engine),
    ...empty,
  };
  await takeContent(state, content);
  return { ...state, stale: false };
}

/** Where the redirects send an address that nothing else answers at: ours, and those of the host's settings as they are now. */
export function redirectFrom({ changes }: EditState, path: string): { to: string; status: number } | undefined {
  const toml = existsSync(`${root}/netlify.toml`) ? readFileSync(`${root}/netlify.toml`, 'utf8') : '';
  const own = changes.records ? listRedirects(changes.records) : [];
  return resolveRedirect([...own, ...readTomlRedirects('netlify.toml', toml)], path);
}

async function makePage(state: EditState, address: string): Promise<string | undefined> {
  const { made, maker, pages, pictures, changes, ofTemplates } = state;
  const found = made.get(address);
  if (!found) return undefined;
  const toHtml = (page: ContentPage | undefined) =>
    page && maker.pages.renderMarkdown(page, changes.records ?? found.data.records, pictures);
  const page = pages.get(toFile(found.data));
  const contentOf = (inputPath: string) => toHtml(pages.get(inputPath.replace(/^\.\//, ''))) ?? '';
  const now = { ...changes, ...ofTemplates.get(address), ...page?.data, contentOf };
  return maker.pages.renderAgain(found, now, toHtml(page), maker.load);
}

/** A page of a state, made once; undefined where it has none at the address. */
export function pageAt(state: EditState, address: string): Promise<string | undefined> {
  const page = state.shown.get(address) ?? makePage(state, address);
  state.shown.set(address, page);
  return page;
}
