import type { z } from 'zod';
import { easyFolder, issueFolder, newsFolder, pageAddress, placesAddress } from '../lib/addresses.ts';
import { foreignCodes } from '../lib/languages.ts';
import type { SearchAudience, SearchKind } from '../types/search-kind.ts';
import { errorPage, newsItem, newsletterIssue, page } from './page.ts';

/** Whom a text is for, and what it aims at. */
export interface Reader {
  /** As editors read it in the table of the check. */
  name: string;
  /** LIX, from and to. */
  lix: readonly [number, number];
  /** Whether its sentences are to hang together. An easy-read text has one idea a line. */
  isJoined: boolean;
}

/** What stands at the top of the files of a kind, and what editors call such a page. */
export interface PageFile {
  /** The name of its schema for text editors. */
  id: string;
  schema: z.ZodType;
  /** All of them, and one. */
  label: string;
  one: string;
  article: 'en' | 'ett';
  /** The file, where there can be no more than one. */
  only?: string;
  /** What the browser editor has to know besides, in Sveltia's words; nothing for pages like news. */
  editor?: Record<string, unknown>;
}

/** A row of the table: what holds for the pages at some addresses. */
export interface PageKind {
  /** Addresses: the page and all below it; with `*` last only what is below. `/` is the start page alone. */
  at: readonly string[];
  /** Where its files begin otherwise than those of ordinary pages. */
  file?: PageFile;
  /** Where its text is for others than readers at large. */
  reader?: Reader;
  /** What the search calls it, where that is no more than a page. */
  search?: SearchKind;
  audience?: SearchAudience;
  /** The page itself leads to others and is about none of it: the search knows it by its own words alone. */
  isList?: true;
}

/** A kind with all that is as on an ordinary page. */
export type WholeKind = PageKind & Required<Pick<PageKind, 'file' | 'reader' | 'search'>>;

const easy: Reader = { name: 'lättläst', lix: [0, 30], isJoined: false };
const young: Reader = { name: 'unga', lix: [15, 30], isJoined: true };
const inNeed: Reader = { name: 'hjälp', lix: [20, 35], isJoined: true };
const professional: Reader = { name: 'yrkesroll', lix: [30, 45], isJoined: true };

const ordinary: WholeKind = {
  at: ['/*'],
  file: {
    id: 'page',
    schema: page,
    label: 'Sidor',
    one: 'Sida',
    article: 'en',
    editor: {
      path: '{{slug}}/index',
      nested: { depth: 10, summary: '{{title}}' },
      meta: { path: { widget: 'string', label: 'Mapp', index_file: 'index' } },
    },
  },
  reader: { name: 'vanlig', lix: [25, 40], isJoined: true },
  search: 'p',
};

const news: PageFile = { id: 'news-item', schema: newsItem, label: 'Nyheter', one: 'Nyhet', article: 'en' };

const issue: PageFile = {
  id: 'newsletter-issue',
  schema: newsletterIssue,
  label: 'Nyhetsbrev',
  one: 'Nyhetsbrev',
  article: 'ett',
  // The page about the newsletter lies there too, and has no day.
  editor: { filter: { field: 'published', pattern: '^\\d' }, slug: "{{published | date('YYYY-MM')}}" },
};

/**
 * Every kind of page, by its addresses, since that is what all pages have, those made of records too. The first that
 * fits is the page's; what a row does not say is as on an ordinary page. Which section of the menu a page lies in needs
 * no row: it is the one whose address its own begins with (`_data/navigation.json`).
 */
const table: readonly PageKind[] = [
  { at: foreignCodes.map((code) => `/${code}/`), search: 'o', audience: 'v' },
  { at: [easyFolder], reader: easy, search: 's' },
  { at: ['/'], reader: inNeed, isList: true },
  { at: ['/for-unga/'], reader: young, search: 'h', audience: 'u' },
  {
    at: ['/orolig-for-ett-barn/', '/utsatt-for-brott/', '/gangsnacket/'],
    reader: inNeed,
    search: 'h',
    audience: 'v',
  },
  { at: ['/sakrare-besok/'], reader: inNeed, audience: 'v' },
  { at: ['/kontakt/'], reader: inNeed },
  { at: ['/hjalpte/'], search: 'f' },
  { at: [placesAddress], reader: inNeed, isList: true },
  { at: ['/kommuner/*'], reader: inNeed, search: 'k' },
  { at: [`${newsFolder}*`], file: news, search: 'n' },
  { at: [`${issueFolder}*`], file: issue, audience: 'y' },
  { at: [issueFolder], audience: 'y' },
  { at: ['/kalender/*'], search: 'e' },
  { at: ['/kalender/'], audience: 'y', isList: true },
  { at: ['/rapporter/*'], reader: professional, search: 'r', audience: 'y' },
  { at: ['/rapporter/'], reader: professional, audience: 'y', isList: true },
  {
    at: ['/stod-till-kommuner/', '/lagen/', '/uppdrag/', '/arbetet-i-dalarna/'],
    reader: professional,
    audience: 'y',
  },
  { at: [newsFolder, '/kommuner/', '/sok/', '/ordlista/', '/a-o/', '/webbkarta/'], isList: true },
  {
    at: ['/404.html'],
    file: { id: 'error-page', schema: errorPage, label: 'Felsidan', one: 'Felsida', article: 'en', only: '404.md' },
  },
];

function fits(at: string, address: string): boolean {
  if (at.endsWith('*')) return address.startsWith(at.slice(0, -1)) && address.length >= at.length;
  return at === '/' ? address === '/' : address.startsWith(at);
}

/** What kind of page stands at an address. */
export function pageKind(address: string): WholeKind {
  const { at, ...own } = table.find((kind) => kind.at.some((one) => fits(one, address))) ?? ordinary;
  return { ...ordinary, ...own };
}

/** What a Markdown file begins with. @param file its path, below whatever `src/content` it lies in */
export const pageFileOf = (file: string): PageFile => pageKind(pageAddress(file.replace(/^.*content\//, ''))).file;

/** Each kind of Markdown file, ordinary pages first, with the folder that its files lie in. */
export const pageFiles: readonly (PageFile & { folder: string })[] = [ordinary, ...table].flatMap((kind: PageKind) => {
  const folder = `src/content${kind.at[0]?.replace(/\/?\*?$/, '')}`;
  return kind.file ? [{ ...kind.file, folder: kind.file.only ? 'src/content' : folder }] : [];
});
