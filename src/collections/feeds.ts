import { eventAddress } from '../lib/addresses.ts';
import { formatDate, isDated } from '../lib/dates.ts';
import { escapeMarkup } from '../lib/escape.ts';
import { type Feed, type FeedEntry, withFullAddresses } from '../lib/feeds.ts';
import type { Event } from '../schemas/event.ts';
import type { Site } from '../schemas/site.ts';
import type { PageItem, TemplateData } from '../types/template-data.ts';
import { describeChange } from './calendar.ts';
import { listIssues, listNews } from './pages.ts';
import { latestFirst } from './records.ts';

const toFeed = (site: Site, name: string, address: string, entries: readonly FeedEntry[]): Feed => ({
  title: `${name} – ${site.name}`,
  author: site.sender,
  home: site.origin + address,
  folder: site.origin + address,
  checked: site.checked,
  entries,
});

const toPageEntry = ({ url, data }: PageItem, html: string, origin: string): FeedEntry => ({
  url: origin + url,
  title: data.title,
  summary: data.description,
  html: withFullAddresses(html, origin + url),
  published: data.published,
  updated: data.reviewed,
});

function pageFeed(name: string, address: string, items: readonly PageItem[], data: TemplateData): Feed {
  const { site } = data.records;
  const toEntry = (item: PageItem) => toPageEntry(item, data.contentOf(item.data.page.inputPath), site.origin);
  return toFeed(site, name, address, items.map(toEntry));
}

/** The news as a feed, each item with its whole text. */
export const newsFeed = (data: TemplateData): Feed =>
  pageFeed('Aktuellt', '/aktuellt/', listNews(data.collections.all), data);

/** The newsletter's issues as a feed, each with its whole text. */
export const issueFeed = (data: TemplateData): Feed =>
  pageFeed('Nyhetsbrev', '/nyhetsbrev/', listIssues(data.collections.all), data);

function toEventEntry(event: Event, origin: string): FeedEntry {
  const { id, title, summary, date, endDate, time, place, organiser, checked, cancelled } = event;
  const when = date && [formatDate(date), endDate && `till ${formatDate(endDate)}`].filter(Boolean).join(' ');
  const lines = [
    describeChange(event),
    when && `Datum: ${when}${time ? `, klockan ${time}` : ''}.`,
    place && `Plats: ${place}.`,
    summary,
    organiser && `Arrangör: ${organiser}.`,
  ];
  return {
    url: origin + (isDated(event) ? eventAddress(id) : `/kalender/#${id}`),
    title: cancelled ? `Inställt: ${title}` : title,
    summary,
    html: lines.flatMap((line) => (line ? [`<p>${escapeMarkup(line)}</p>`] : [])).join(''),
    updated: checked,
  };
}

/** The events as a feed, the latest day first. */
export function eventFeed({ events, site }: { events: readonly Event[]; site: Site }): Feed {
  return toFeed(
    site,
    'Kalender',
    '/kalender/',
    latestFirst(events).map((event) => toEventEntry(event, site.origin)),
  );
}
