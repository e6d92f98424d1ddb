import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { toPageView } from '../collections/page-view.ts';
import { typesetPage } from '../lib/typeset.ts';
import type { PageView, TemplateData } from '../types/template-data.ts';
import { environment } from './environment.ts';

type Template = (data: object) => VNode | string;

/** A template's file, loaded. */
export interface TemplateModule {
  default: Template;
  data?: object;
}

/** What Eleventy made a page of. */
export interface MadePage {
  /** The path of the layout's file. */
  layout: string;
  data: TemplateData;
}

/** The pages of the latest build, by address: only while somebody edits. */
export const madePages = new Map<string, MadePage>();

/** Keeps what a page is made of, so that it can be made again without the other pages. */
export function rememberPage(layout: string, data: TemplateData): void {
  if (environment().SITE_EDITING) madePages.set(data.page.url, { layout, data });
}

/** What a template returned, as HTML. A line of a drawing has nothing in it, and closes itself. */
export const toHtml = (result: VNode | string): string =>
  typeof result === 'string' ? result : renderToString(result).replaceAll('></path>', '/>');

/** A whole page: its content in its layout. */
export function renderPage(layout: TemplateModule, view: PageView, content: string): string {
  return typesetPage(`<!doctype html>${toHtml(layout.default({ view, content }))}`);
}

/**
 * Makes a page again.
 * @param made what Eleventy made it of
 * @param changes what has changed since: records, other pages' titles, its own front matter
 * @param html the text of a Markdown page; undefined for a template, which makes its own
 */
export async function renderAgain(
  { layout, data }: MadePage,
  changes: Partial<TemplateData>,
  html: string | undefined,
  load: (path: string) => Promise<TemplateModule>,
): Promise<string> {
  const now = { ...data, ...changes };
  const content = html ?? toHtml((await load(data.page.inputPath)).default(now));
  return renderPage(await load(layout), toPageView({ ...now, content }), content);
}
