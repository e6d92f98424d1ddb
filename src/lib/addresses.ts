import { languageOf } from './languages.ts';
import { toSlug } from './slug.ts';

/**
 * The address of a content file: its path below the content folder, without file names.
 * `uppdrag/index.md` → `/uppdrag/`, `aktuellt/nytt.md` → `/aktuellt/nytt/`, `sitemap.xml.11ty.tsx` → `/sitemap.xml`.
 * @param path relative to `src/content`, with `/`
 */
export function pageAddress(path: string): string {
  const bare = path.replace(/(\.md|\.11ty\.tsx)$/, '').replace(/(^|\/)index$/, '');
  if (bare === '404') return '/404.html';
  if (bare === '' || /\.[a-z]+$/.test(bare)) return `/${bare}`;
  return `/${bare}/`;
}

/** The address of a municipality's page, made from its short name. */
export function municipalityAddress(shortName: string): string {
  return `/kommuner/${toSlug(shortName)}/`;
}

/** The page about the site and who is behind it. */
export const aboutAddress = '/om-webbplatsen/';

/** The page of the search. */
export const searchAddress = '/sok/';

/** What tells browsers how to search here. */
export const searchDescriptionAddress = '/opensearch.xml';

/** Where a browser or a search engine asks for words. They stand in the fragment: no host is told of them. */
export const searchTemplate = `${searchAddress}#q={searchTerms}`;

/** The page on the rights of national minorities. */
export const minoritiesAddress = '/nationella-minoriteter/';

/** The page with all places, which the finder leads to where no script runs. */
export const placesAddress = '/kommuner/orter/';

/** What that page says to those who live outside the county. */
export const outsideAddress = `${placesAddress}#utanfor`;

/** The address of an event's page. */
export const eventAddress = (id: string): string => `/kalender/${id}/`;

/** Where calendar files lie: apart from pages, since other sites may read them. */
export const calendarFolder = '/kalendrar/';

/** The address of an event's calendar file. */
export const eventCalendarAddress = (id: string): string => `${calendarFolder}${id}.ics`;

/** The address of the calendar file of the whole county. */
export const calendarAddress = '/kalender.ics';

/** The address of the calendar file of all events in a municipality. */
export const municipalityCalendarAddress = (shortName: string): string =>
  `${calendarFolder}kommuner/${toSlug(shortName)}.ics`;

/** Where a municipality's calendar lay before, and may be followed from still. */
export const formerCalendarAddress = (shortName: string): string => `/kalender/kommuner/${toSlug(shortName)}.ics`;

/** Where feeds lie: apart from pages, since other sites may read them. */
export const feedFolder = '/folj/';

/** The address of the feeds that follow a page, without the ending of each. @param page its address, such as `/aktuellt/` */
export const feedsOf = (page: string): string => feedFolder + page.slice(1, -1);

/** Where the small copies of pictures lie: apart from what is bundled, since other sites may show them. */
export const pictureFolder = '/bilder/';

/** The page about the newsletter; its issues lie below. */
export const issueFolder = '/nyhetsbrev/';

/** The month of a newsletter issue, `YYYY-MM`, by its address; undefined for every other page. */
export const issueMonth = (address: string): string | undefined =>
  /^\/nyhetsbrev\/(\d{4}-(?:0[1-9]|1[0-2]))\/$/.exec(address)?.[1];

/** Below it lie the news. */
export const newsFolder = '/aktuellt/';

/** True for the address of a news item. */
export const isNews = (address: string): boolean => address.startsWith(newsFolder) && address !== newsFolder;

/** Below it lie the pages in easy Swedish. */
export const easyFolder = '/lattlast/';

/** The address of a page's easy-read twin: `/kontakt/` → `/lattlast/kontakt/`. */
export const easyAddress = (address: string): string => `${easyFolder}${address.slice(1)}`;

/** The address of the page that an easy-read page is the twin of; undefined for an ordinary page. */
export function ordinaryAddress(address: string): string | undefined {
  return address.startsWith(easyFolder) ? address.slice(easyFolder.length - 1) : undefined;
}

/**
 * The language of one of our pages where it is another than that of the page linking to it (WCAG 3.1.2), for `hreflang`.
 * Pages in other languages than Swedish lie under an address of their own.
 */
export function foreignLanguage(address: string, lang = 'sv'): string | undefined {
  if (!address.startsWith('/')) return undefined;
  const target = languageOf(address);
  return target === lang ? undefined : target;
}

/** The address of the browser editor, which is no page of the site. */
export const editorAddress = '/admin/';

/** The editor's file in a built folder. */
export const editorFile = `${editorAddress.slice(1)}index.html`;

/** Where the site says which commit it is of, and which day it is true for. */
export const versionAddress = '/version.json';

/** The icon that browsers and programs ask for where no page tells them of one. */
export const faviconAddress = '/favicon.ico';

/** The icon that a phone puts among its own when someone saves a page there. */
export const touchIconAddress = '/apple-touch-icon.png';

/** The address of the catalogue of components, where each shows itself to those who write our code. */
export const componentCatalogueAddress = '/admin/komponenter/';

/**
 * True for a page's address, false for a file's (a feed, the site map) and for what is not written at all. What the
 * catalogue of components says is made up, and no page of the site.
 */
export function isPageAddress(url: string | false | undefined): url is string {
  return typeof url === 'string' && url.endsWith('/') && !url.startsWith(componentCatalogueAddress);
}
