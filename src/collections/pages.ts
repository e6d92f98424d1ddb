import { isPageAddress } from '../lib/addresses.ts';
import { compareSwedish } from '../lib/collation.ts';
import type { Crumb, PageBranch, PageItem } from '../types/template-data.ts';

const isPage = ({ url, data }: PageItem) => isPageAddress(url) && !data.unlisted;

/** The pages that visitors and search engines are led to, by address. Files such as feeds are no pages. */
export function listPages(all: readonly PageItem[]): PageItem[] {
  return all.filter(isPage).sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** News items, newest first; of two with one date, by title. */
export function listNews(all: readonly PageItem[]): PageItem[] {
  const dateOf = ({ data }: PageItem) => data.published ?? '';
  return all
    .filter(({ url, data }) => url?.startsWith('/aktuellt/') && data.published)
    .sort((a, b) =>
      dateOf(a) === dateOf(b) ? compareSwedish(a.data.title, b.data.title) : dateOf(a) < dateOf(b) ? 1 : -1,
    );
}

const titles = new WeakMap<readonly PageItem[], Map<string, string>>();

function titlesByAddress(all: readonly PageItem[]): Map<string, string> {
  const known = titles.get(all) ?? new Map(all.filter(({ url }) => url).map(({ url, data }) => [url, data.title]));
  titles.set(all, known);
  return known;
}

/** The way from the start page down to a page, the page itself last (WCAG 2.4.8). */
export function breadcrumb(all: readonly PageItem[], address: string, title: string): Crumb[] {
  const parts = address.split('/').filter(Boolean);
  const known = titlesByAddress(all);
  const above = parts.slice(0, -1).flatMap((_, index) => {
    const parent = `/${parts.slice(0, index + 1).join('/')}/`;
    const parentTitle = known.get(parent);
    return parentTitle ? [{ title: parentTitle, address: parent }] : [];
  });
  return [{ title: 'Start', address: '/' }, ...above, { title, address }];
}

/** The pages as a tree by their addresses, each branch in Swedish order. */
export function listTree(all: readonly PageItem[], below = '/'): PageBranch[] {
  const depth = (address: string) => address.split('/').length;
  return listPages(all)
    .filter(({ url }) => url !== below && url.startsWith(below) && depth(url) === depth(below) + 1)
    .sort((a, b) => compareSwedish(a.data.title, b.data.title))
    .map(({ url, data }) => ({ title: data.title, address: url, lang: data.lang, below: listTree(all, url) }));
}
