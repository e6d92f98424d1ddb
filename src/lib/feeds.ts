import { feedsOf } from './addresses.ts';
import { toTimestamp } from './dates.ts';
import { escapeMarkup } from './escape.ts';

export interface FeedEntry {
  /** A tag URI: it stays the same when the text changes, and when the site gets another address. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** The whole text, with addresses in full. */
  html: string;
  /** A day, month or year. */
  published?: string | undefined;
  /** The day, or the moment, on which it last changed. */
  updated: string;
}

export interface Feed {
  /** A tag URI. */
  id: string;
  title: string;
  author: string;
  /** The page that the feed follows. */
  home: string;
  /** The feed's own address, without `.xml` or `.json`. */
  address: string;
  /** The day of the feed where it has no entries. */
  checked: string;
  entries: readonly FeedEntry[];
}

const followed = ['/aktuellt/', '/kalender/', '/nyhetsbrev/'];

/** The feed that programs find from a page: that of what it shows, else the news (webperf_core: no-rss-feed). */
export const feedOf = (address: string): string =>
  `${feedsOf(followed.find((one) => address.startsWith(one)) ?? '/aktuellt/')}.xml`;

/**
 * Gives the addresses in a page's text in full, for those who read it elsewhere.
 * @param url the page's own address in full, for links to places on it
 */
export function withFullAddresses(html: string, url: string): string {
  const { origin } = new URL(url);
  // By patterns, since our own renderer puts each attribute in double quotes, and all else is to stay byte for byte.
  // One copy of a picture is enough there, and its address can be asked for from anywhere.
  const plain = html.replace(/(<img [^>]*?) srcset="[^"]*" sizes="[^"]*"/g, '$1');
  return plain.replace(/ (href|src)="\/(?!\/)/g, ` $1="${origin}/`).replace(/ href="#/g, ` href="${url}#`);
}

/** A text without its signs and drawn lines, which are nothing without our styles: for those who read it elsewhere. */
export const withoutSigns = (html: string): string => html.replace(/<svg\b.*?<\/svg>/gs, '');

// A source that gives only the month has no moment to publish: neither format asks for one.
const momentOf = (published: string | undefined) => (published?.length === 10 ? toTimestamp(published) : undefined);

const latestOf = ({ entries, checked }: Feed) =>
  entries.reduce((top, { updated }) => (updated > top ? updated : top), entries[0]?.updated ?? checked);

function toAtomEntry({ id, url, title, summary, html, published, updated }: FeedEntry): string {
  const moment = momentOf(published);
  const address = escapeMarkup(url);
  return [
    `<entry><title>${escapeMarkup(title)}</title><link href="${address}"/><id>${escapeMarkup(id)}</id>`,
    moment ? `<published>${moment}</published>` : '',
    `<updated>${toTimestamp(updated)}</updated><summary>${escapeMarkup(summary)}</summary>`,
    `<content type="html">${escapeMarkup(html)}</content></entry>`,
  ].join('');
}

/** A feed in Atom (RFC 4287). */
export function toAtom(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv"><title>${escapeMarkup(feed.title)}</title>`,
    `<link href="${feed.home}"/><link rel="self" href="${feed.address}.xml"/>`,
    `<id>${escapeMarkup(feed.id)}</id><updated>${toTimestamp(latestOf(feed))}</updated><author><name>${escapeMarkup(feed.author)}</name></author>`,
    ...feed.entries.map(toAtomEntry),
    '</feed>\n',
  ].join('\n');
}

/** The same feed as JSON Feed 1.1 (jsonfeed.org). */
export function toJsonFeed(feed: Feed): string {
  const items = feed.entries.map(({ id, url, title, summary, html, published, updated }) => ({
    id,
    url,
    title,
    summary,
    content_html: html,
    date_published: momentOf(published),
    date_modified: toTimestamp(updated),
  }));
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: `${feed.address}.json`,
    language: 'sv',
    authors: [{ name: feed.author }],
    items,
  })}\n`;
}
