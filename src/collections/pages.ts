import { isNews, isPageAddress, issueMonth } from '../lib/addresses.ts';
import { compareSwedish } from '../lib/collation.ts';
import { isPreliminary } from '../lib/languages.ts';
import { daysAsNews, daysUntilArchive, isNewsOlder, newsDate } from '../lib/news.ts';
import type { Crumb, PageBranch, PageItem } from '../types/template-data.ts';

const isPage = ({ url, data }: PageItem) => isPageAddress(url) && !data.unlisted;

/** The pages that visitors are led to, by address. Files such as feeds are no pages. */
export function listPages(all: readonly PageItem[]): PageItem[] {
  return all.filter(isPage).sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The pages for search engines: without translations that no person has reviewed. */
export const listIndexed = (all: readonly PageItem[]): PageItem[] =>
  listPages(all).filter(({ data }) => !isPreliminary(data));

/** The languages whose pages no person has reviewed. */
export const listPreliminary = (all: readonly PageItem[]): string[] =>
  listPages(all).flatMap(({ data }) => (data.lang && isPreliminary(data) ? [data.lang] : []));

/** News items, newest first; of two with one date, by title. */
export function listNews(all: readonly PageItem[]): PageItem[] {
  const dateOf = ({ data }: PageItem) => newsDate(data);
  return all
    .filter(({ url, data }) => url && isNews(url) && newsDate(data))
    .sort((a, b) =>
      dateOf(a) === dateOf(b) ? compareSwedish(a.data.title, b.data.title) : dateOf(a) < dateOf(b) ? 1 : -1,
    );
}

/** The news that is still new, newest first: the start page leads with nothing older. */
export const listFreshNews = (all: readonly PageItem[], today: string): PageItem[] =>
  listNews(all).filter(({ data }) => !isNewsOlder(data, daysAsNews, today));

/** Splits the news into what is from the last year and the archive, each with the newest first. */
export function splitNews(all: readonly PageItem[], today: string): { recent: PageItem[]; archived: PageItem[] } {
  const news = listNews(all);
  const isOld = ({ data }: PageItem) => isNewsOlder(data, daysUntilArchive, today);
  return { recent: news.filter((item) => !isOld(item)), archived: news.filter(isOld) };
}

/** The newsletter's issues, the latest month first. */
export function listIssues(all: readonly PageItem[]): PageItem[] {
  return all.filter(({ url }) => url && issueMonth(url)).sort((a, b) => (a.url < b.url ? 1 : -1));
}

const titles = new WeakMap<readonly PageItem[], Map<string, string>>();

/** The titles of all pages by their address: made once for each build. */
export function titlesByAddress(all: readonly PageItem[]): ReadonlyMap<string, string> {
  const known = titles.get(all) ?? new Map(all.filter(({ url }) => url).map(({ url, data }) => [url, data.title]));
  titles.set(all, known);
  return known;
}

/** The way from the start page down to a page, the page itself last (WCAG 2.4.8). */
export function breadcrumb(all: readonly PageItem[], address: string, title: string, start = 'Start'): Crumb[] {
  const parts = address.split('/').filter(Boolean);
  const known = titlesByAddress(all);
  const above = parts.slice(0, -1).flatMap((_, index) => {
    const parent = `/${parts.slice(0, index + 1).join('/')}/`;
    const parentTitle = known.get(parent);
    return parentTitle ? [{ title: parentTitle, address: parent }] : [];
  });
  return [{ title: start, address: '/' }, ...above, { title, address }];
}

const parentOf = (address: string) => address.replace(/[^/]+\/$/, '');

// Among Swedish titles nobody would find one in another alphabet: the list of languages holds them together.
const branchAbove = ({ address, lang }: PageBranch) => (lang ? '/sprak/' : parentOf(address));

/**
 * The pages as a tree by their addresses, those in other languages below the list of languages, each branch in Swedish
 * order. A page without a page above it stands first.
 */
export function listTree(all: readonly PageItem[]): PageBranch[] {
  const pages = listPages(all).sort((a, b) => compareSwedish(a.data.title, b.data.title));
  const branches = new Map(
    pages.map(({ url, data }) => [
      url,
      { title: data.title, address: url, lang: data.lang, below: [] as PageBranch[] },
    ]),
  );
  const tops: PageBranch[] = [];
  for (const [address, branch] of branches) {
    const parent = branchAbove(branch);
    if (address !== '/') (parent === '/' ? tops : (branches.get(parent)?.below ?? tops)).push(branch);
  }
  return tops;
}

/** The day on which each page last changed: a page that lists others changes when one of them does. */
export function lastChanges(all: readonly PageItem[]): Map<string, string> {
  const changes = new Map<string, string>();
  const raise = (address: string, date: string) => {
    if (date > (changes.get(address) ?? '')) changes.set(address, date);
  };
  for (const { url, data } of listPages(all)) {
    raise(url, data.reviewed);
    for (let above = parentOf(url); above !== '/' && above !== ''; above = parentOf(above)) raise(above, data.reviewed);
    if (data.published && isNews(url)) raise('/', data.reviewed);
  }
  return changes;
}
