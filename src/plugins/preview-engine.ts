import { templates } from 'site-templates';
import { explainsWords } from '../checks/pages/word-list.ts';
import { renderText } from '../checks/text/render-text.ts';
import { shownHelplines } from '../collections/helplines.ts';
import { toPageView } from '../collections/page-view.ts';
import { isPageAddress, pageAddress } from '../lib/addresses.ts';
import { createMarkdown } from '../lib/markdown.ts';
import { createWordFinder } from '../lib/words.ts';
import type { Records } from '../schemas/records.ts';
import type { Draft, EditedPage, PageChoice, Preview, PreviewSite, ShownPage } from '../types/draft-preview.ts';
import type { TemplateData } from '../types/template-data.ts';
import { renderPage, type TemplateModule, toHtml } from './made-pages.ts';
import { createRenderer } from './markdown.ts';
import { pageOf, pagesOf, type SitePage } from './preview/site-pages.ts';

// All that makes a page in the browser, where somebody is writing it. It asks for nothing but what it is given.

const layoutOf = (name: string) => templates[`layouts/${name}`] as TemplateModule;

/** The pages on which each word of the word list stands: id → addresses. */
function findWords({ words }: Records, texts: readonly EditedPage[]): Map<string, string[]> {
  const find = createWordFinder(words);
  const uses = new Map<string, string[]>();
  for (const { file, data, body } of texts) {
    const address = pageAddress(file);
    if (!explainsWords({ address, data })) continue;
    for (const id of find(createMarkdown().parse(body, {})).keys()) uses.set(id, [...(uses.get(id) ?? []), address]);
  }
  return uses;
}

/** The site with a draft in the place of what it changes. */
function withDraft(site: PreviewSite, draft: Draft): Pick<PreviewSite, 'records' | 'pages'> {
  const { records, pages } = site;
  if ('page' in draft) return { records, pages: [...pages.filter(({ file }) => file !== draft.page.file), draft.page] };
  // What the build was told of where it is published stands, whatever the file says.
  const value = draft.kind === 'site' ? { ...(draft.value as object), origin: records.site.origin } : draft.value;
  return { records: { ...records, [draft.kind]: value }, pages };
}

/** All pages of a site, and what their templates are given. */
function makePages(site: PreviewSite, draft: Draft): { all: SitePage[]; common: Partial<TemplateData> } {
  const { records, pages } = withDraft(site, draft);
  const { today, assets, preview, version, sizes } = site;
  const common: Partial<TemplateData> = {
    records: { ...records, helplines: shownHelplines(records.helplines, records.links, today) },
    assets,
    preview,
    today,
    version: () => version,
    wordUses: () => findWords(records, pages),
    kilobytesOf: (address) => (sizes[address] ?? 0) / 1000,
  };
  const made = Object.entries(templates).filter(([path]) => path.startsWith('content/'));
  const all = [
    ...pages.map((page) => pageOf(page, today)),
    ...made.flatMap(([path, template]) => pagesOf(path.slice('content/'.length), template, common)),
  ];
  return { all, common: { ...common, collections: { all: all.map(({ url, data }) => ({ url, data })) } } };
}

/** The first page of a kind that is made of a record that has changed, or is new. */
function changedPage(all: readonly SitePage[], site: PreviewSite, kind: keyof Records): SitePage | undefined {
  const known = new Set([site.records[kind]].flat().map((record) => JSON.stringify(record)));
  return all.find((page) => page.kind === kind && !known.has(JSON.stringify(page.record)));
}

/** The pages that records are seen on: their own first, then the others by name. */
function listChoices(all: readonly SitePage[], kind: keyof Records): PageChoice[] {
  const toChoice = ({ url, data }: SitePage): PageChoice => ({ address: url, title: data.title });
  const pages = all.filter(({ url, data }) => isPageAddress(url) && !data.unlisted);
  const byTitle = (a: PageChoice, b: PageChoice) => a.title.localeCompare(b.title, 'sv');
  const own = pages.filter((page) => page.kind === kind).map(toChoice);
  return [
    ...own,
    ...pages
      .filter((page) => page.kind !== kind)
      .map(toChoice)
      .sort(byTitle),
  ];
}

function render(page: SitePage, site: PreviewSite, common: Partial<TemplateData>): string {
  const { text, template, layout, url } = page;
  const records = common.records as Records;
  const data = { ...common, ...page.data } as TemplateData;
  const pictures = new Map(site.pictures.map((picture) => [picture.address, picture]));
  const content = text
    ? renderText({ address: url, data: text.data, body: text.body }, records, createRenderer(records, pictures))
    : toHtml((template as TemplateModule).default(data));
  return renderPage(layoutOf(layout), toPageView({ ...data, content }), content);
}

/** Makes what shows a site's pages as they will be. */
export function createPreview(site: PreviewSite): Preview {
  return {
    show(draft: Draft, address?: string): ShownPage {
      const { all, common } = makePages(site, draft);
      const at = (wanted: string | undefined) => all.find(({ url }) => url === wanted);
      if ('page' in draft) {
        const page = at(pageAddress(draft.page.file)) as SitePage;
        return { address: page.url, html: render(page, site, common), choices: [] };
      }
      const { kind } = draft;
      const page = at(address) ?? changedPage(all, site, kind) ?? at(site.seenOn[kind]) ?? (at('/') as SitePage);
      return { address: page.url, html: render(page, site, common), choices: listChoices(all, kind) };
    },
  };
}
