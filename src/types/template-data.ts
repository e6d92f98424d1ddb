import type { PageInfo } from '@11ty/eleventy';
import type { FormName } from '../lib/forms.ts';
import type { Contact } from '../schemas/contact.ts';
import type { Event } from '../schemas/event.ts';
import type { Helpline } from '../schemas/helpline.ts';
import type { Language } from '../schemas/language.ts';
import type { Link } from '../schemas/link.ts';
import type { Municipality } from '../schemas/municipality.ts';
import type { Navigation } from '../schemas/navigation.ts';
import type { Records } from '../schemas/records.ts';
import type { Site } from '../schemas/site.ts';
import type { Source, SourcedFact } from './sourced-fact.ts';
import type { WallSheet } from './wall-sheet.ts';

/** A bundled file: its hashed address, and the hash by which the browser checks it (SRI). */
export interface Asset {
  href: string;
  integrity: string;
}

export interface Assets {
  styles: Asset;
  startStyles: Asset;
  catalogueStyles: Asset;
  script: Asset;
  searchScript: Asset;
  helpScript: Asset;
  municipalitiesScript: Asset;
  formScript: Asset;
  /** The places that the municipality finder fetches. */
  places: Asset;
}

/** An item of Eleventy's collection of all pages. */
export interface PageItem {
  url: string;
  data: PageData & { page: PageInfo };
}

/** What a list of news or letters shows of each. */
export interface NewsLink {
  url: string;
  data: Pick<PageData, 'title' | 'description' | 'published' | 'source' | 'embargo'>;
}

/** What a page says of itself in its front matter, or in the data of its template. */
export interface PageData {
  title: string;
  description: string;
  reviewed: string;
  /** The role that keeps it up to date. */
  owner?: string;
  helplines?: string[];
  keywords?: string[];
  lang?: string;
  translation?: { reviewed: string | null; reviewer?: string };
  published?: string;
  /** The first day that it is shown, where that is yet to come. */
  embargo?: string;
  source?: string;
  document?: string;
  /** Kept out of the site map, the A–Ö index and search engines. */
  unlisted?: boolean;
  /** The scripts of the page, where it needs more than the ordinary ones. */
  script?: 'searchScript' | 'municipalitiesScript';
  /** A way to leave the page at once, for those who are watched, also where nothing else says so (collections/quick-exit.ts). */
  quickExit?: boolean;
  /** The styles of the page, where it has its own. */
  styles?: 'startStyles' | 'catalogueStyles';
  /** The facts of records that the page shows, beside its numbers to call: their sources stand at its foot. */
  facts?: readonly SourcedFact[];
  /** Structured data beyond what every page has (schema.org). */
  structuredData?: object[];
}

/** What Eleventy hands to a template. */
export interface TemplateData extends PageData {
  page: PageInfo;
  records: Records;
  assets: Assets;
  /** The site shows a proposed change, and is not the public one. */
  preview?: boolean;
  /** The build's day in Stockholm. */
  today: string;
  /** Fingerprint of the content and code that is being built: computed where a page asks for it. */
  version: () => string;
  /** The pages on which each word of the word list stands: id → addresses. */
  wordUses: () => ReadonlyMap<string, readonly string[]>;
  /** The size of a file in `assets`, in units of 1 000 bytes. */
  kilobytesOf: (address: string) => number;
  /** The finished HTML of a Markdown page, by the path of its file. */
  contentOf: (inputPath: string) => string;
  collections: { all: PageItem[] };
  content: string;
}

/** What the template of a municipality's pages gets. */
export interface MunicipalityData extends TemplateData {
  municipality: Municipality;
}

/** What the template of an event's page gets. */
export interface EventData extends TemplateData {
  event: Event & { date: string };
}

/** A step on the way from the start page to a page. */
export interface Crumb {
  title: string;
  address: string;
}

/** Something that the authority itself has to say, and has said. */
export interface Note {
  heading: string;
  text: string;
}

/** All that a layout shows around a page's own text: selected here, so that layouts decide nothing. */
export interface PageView {
  address: string;
  title: string;
  description: string;
  lang: string;
  dir: Language['dir'];
  /** What the site itself says, in the page's language. */
  words: NonNullable<Language['words']>;
  /** The page in all languages it exists in, its own too; empty for a page in one language. */
  versions: readonly Language[];
  /** A translation that no person has reviewed. */
  preliminary: boolean;
  /** What the page says of its own days, such as "Ändrad". A translation that nobody has reviewed says nothing. */
  dates: readonly { what: string; date: string }[];
  /** The day of a newsletter's issue. */
  published?: string;
  /** Where a news item comes from, and the date of that. */
  source?: { link: Link; date: string | undefined };
  /** A file with the same content as the page. */
  document?: { address: string; label: string };
  /** A file of numbers to save in a phone. */
  savedNumbers?: { address: string; label: string };
  /** The easy-read page of an ordinary one, or the other way round. */
  twin?: { address: string; isEasy: boolean };
  /** A page in easy Swedish. */
  isEasy: boolean;
  /** The sheet for a wall that the page begins with on paper. */
  sheet?: WallSheet;
  /** Whether the page has a way to leave it at once. */
  quickExit: boolean;
  /** Whether the page offers ways to share it. */
  share: boolean;
  /** A page of a proposed change: marked as one, and kept from search engines. */
  preview: boolean;
  /** The first day that visitors see the page, where that is yet to come. */
  embargo?: string;
  /** Kept from search engines. */
  hidden: boolean;
  /** Found by our own search. */
  searched: boolean;
  /** The form that stands on the page, and the municipalities to choose from. */
  form?: { name: FormName; municipalities: string[] };
  /** The newsletter's issues, on the page that lists them. */
  issues?: NewsLink[];
  /** What the authority itself says on the page. */
  notes: Note[];
  /** A content security policy in the page itself. */
  policy?: string;
  site: Site;
  contact: Contact | undefined;
  helplines: Helpline[];
  links: readonly Link[];
  sources: readonly Source[];
  crumbs: Crumb[];
  menu: Navigation[];
  footer: Navigation[];
  styles: Asset;
  script: Asset;
  structuredData: object[];
  /** The feed that follows what the page shows, else the news. */
  feed: string;
  /** Whether browsers are told how to search here: on the search's own page alone, so that none keeps a trace of a visit. */
  offersSearch: boolean;
}

/** A page and the pages below it. */
export interface PageBranch extends Crumb {
  lang: string | undefined;
  below: PageBranch[];
}

/** A line of the alphabetical index. */
export interface IndexEntry {
  term: string;
  address: string;
  /** The page's title, where the term is another word for it. */
  page?: string;
  /** The language of the page's title. */
  pageLang?: string;
}
