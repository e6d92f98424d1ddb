import { eventAddress, feedsOf } from '../lib/addresses.ts';
import { formatDate, isDated } from '../lib/dates.ts';
import { escapeMarkup } from '../lib/escape.ts';
import { type Feed, type FeedEntry, withFullAddresses, withoutSigns } from '../lib/feeds.ts';
import { tagOf } from '../lib/site-tag.ts';
import type { Event } from '../schemas/event.ts';
import type { Link } from '../schemas/link.ts';
import type { Site } from '../schemas/site.ts';
import type { PageItem, TemplateData } from '../types/template-data.ts';
import { changedAt, describeChange } from './calendar.ts';
import { listIssues, listNews } from './pages.ts';
import { latestFirst } from './records.ts';

const toFeed = (site: Site, name: string, address: string, entries: readonly FeedEntry[]): Feed => ({
  id: tagOf(site, address),
  title: `${name} – ${site.name}`,
  author: site.sender,
  home: site.origin + address,
  address: site.origin + feedsOf(address),
  checked: site.checked,
  entries,
});

/** Where a news item comes from, as a last line. The date is the source's: we wrote of it later. */
function toSourceLine({ source, published }: PageItem['data'], links: readonly Link[]): string {
  const link = links.find(({ id }) => id === source);
  if (!link) return '';
  const name = escapeMarkup(`${link.title}, ${link.publisher}`);
  const date = published ? `, ${formatDate(published)}` : '';
  return `<p>Källa${date}: ${link.url ? `<a href="${escapeMarkup(link.url)}">${name}</a>` : name}</p>`;
}

function pageFeed(name: string, address: string, items: readonly PageItem[], page: TemplateData): Feed {
  const { site, links } = page.records;
  const toEntry = ({ url, data }: PageItem): FeedEntry => ({
    id: tagOf(site, url),
    url: site.origin + url,
    title: data.title,
    summary: data.description,
    html:
      withFullAddresses(withoutSigns(page.contentOf(data.page.inputPath)), site.origin + url) +
      toSourceLine(data, links),
    // Of a news item it is the source that was published then.
    published: data.source ? undefined : data.published,
    updated: data.reviewed,
  });
  return toFeed(site, name, address, items.map(toEntry));
}

/** The news as a feed, each item with its whole text. */
export const newsFeed = (data: TemplateData): Feed =>
  pageFeed('Aktuellt', '/aktuellt/', listNews(data.collections.all), data);

/** The newsletter's issues as a feed, each with its whole text. */
export const issueFeed = (data: TemplateData): Feed =>
  pageFeed('Nyhetsbrev', '/nyhetsbrev/', listIssues(data.collections.all), data);

function toEventEntry(event: Event, site: Site): FeedEntry {
  const { id, title, summary, date, endDate, time, place, organiser, cancelled } = event;
  const when = date && [formatDate(date), endDate && `till ${formatDate(endDate)}`].filter(Boolean).join(' ');
  const lines = [
    describeChange(event),
    when && `Datum: ${when}${time ? `, klockan ${time}` : ''}.`,
    place && `Plats: ${place}.`,
    summary,
    organiser && `Arrangör: ${organiser}.`,
  ];
  return {
    id: tagOf(site, eventAddress(id)),
    url: site.origin + (isDated(event) ? eventAddress(id) : `/kalender/#${id}`),
    title: cancelled ? `Inställt: ${title}` : title,
    summary,
    html: lines.flatMap((line) => (line ? [`<p>${escapeMarkup(line)}</p>`] : [])).join(''),
    updated: changedAt(event),
  };
}

/** The events as a feed, the latest day first. */
export function eventFeed({ events, site }: { events: readonly Event[]; site: Site }): Feed {
  return toFeed(
    site,
    'Kalender',
    '/kalender/',
    latestFirst(events).map((event) => toEventEntry(event, site)),
  );
}
