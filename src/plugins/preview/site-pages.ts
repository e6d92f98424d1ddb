import { pageAddress } from '../../lib/addresses.ts';
import { comingDay } from '../../lib/embargo.ts';
import type { Records } from '../../schemas/records.ts';
import type { EditedPage } from '../../types/draft-preview.ts';
import type { PageData, PageItem, TemplateData } from '../../types/template-data.ts';
import type { TemplateModule } from '../made-pages.ts';

/** A page and what it is made with. */
export interface SitePage {
  url: string;
  /** The name of the layout's file. */
  layout: string;
  data: PageItem['data'] & Record<string, unknown>;
  /** The text of a Markdown page. */
  text?: EditedPage;
  template?: TemplateModule;
  /** The record that the page is made of, and its kind. */
  record?: unknown;
  kind?: keyof Records;
}

type Given = Record<string, unknown>;
type Compute = (data: Given) => unknown;

/** What a template of ours says of its page, in Eleventy's words. */
interface TemplateSays extends Given {
  layout?: string | false;
  permalink?: string | Compute;
  pagination?: { data: string; alias: string; before?: (records: readonly unknown[]) => unknown[] };
  eleventyComputed?: Record<string, Compute>;
}

const folder = './src/content/';
const usual = 'page.11ty.tsx';

function toPage(url: string, path: string, data: Given, more: Omit<SitePage, 'url' | 'layout' | 'data'>): SitePage {
  const page = { url, inputPath: folder + path, outputPath: '', fileSlug: '' };
  return { url, layout: String(data.layout ?? usual), data: { ...(data as unknown as PageData), page }, ...more };
}

/** A Markdown page: what is not out yet has its day with it, and nothing else has. */
export function pageOf(text: EditedPage, today: string): SitePage {
  const url = pageAddress(text.file);
  const { embargo: _, ...rest } = text.data;
  const day = comingDay(text.data, today, url);
  return toPage(url, text.file, { ...rest, ...(day && { embargo: day }) }, { text });
}

const compute = (data: Given, computed: Record<string, Compute> = {}): Given => ({
  ...data,
  ...Object.fromEntries(Object.entries(computed).map(([key, make]) => [key, make(data)])),
});

/** The pages of a template: one, or one for each record. */
export function pagesOf(path: string, template: TemplateModule, common: Partial<TemplateData>): SitePage[] {
  const { pagination, permalink, eleventyComputed, ...said } = (template.data ?? {}) as TemplateSays;
  if (said.layout === false) return [];
  const given: Given = { ...common, ...said };
  const addressOf = (data: Given) =>
    typeof permalink === 'function' ? String(permalink(data)) : (permalink ?? pageAddress(path));
  if (!pagination) return [toPage(addressOf(given), path, compute(given, eleventyComputed), { template })];
  const kind = pagination.data.replace('records.', '') as keyof Records;
  const all = (common.records?.[kind] ?? []) as readonly unknown[];
  return (pagination.before?.(all) ?? all).map((record) => {
    const data = { ...given, [pagination.alias]: record };
    return toPage(addressOf(data), path, compute(data, eleventyComputed), { template, kind, record });
  });
}
