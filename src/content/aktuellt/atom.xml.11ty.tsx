import { listNews } from '../../collections/pages.ts';
import { latest, toTimestamp } from '../../lib/dates.ts';
import { escapeMarkup } from '../../lib/escape.ts';
import type { PageItem, TemplateData } from '../../types/template-data.ts';

export const data = { layout: false, permalink: '/aktuellt/atom.xml', eleventyExcludeFromCollections: true };

function entry({ url, data: { title, description, reviewed, published } }: PageItem, origin: string): string {
  // A source that gives only the month has no moment to publish: Atom asks for none, only for `updated`.
  const exact = published?.length === 10 ? `<published>${toTimestamp(published)}</published>` : '';
  const address = escapeMarkup(origin + url);
  return `<entry><title>${escapeMarkup(title)}</title><link href="${address}"/><id>${address}</id>${exact}<updated>${toTimestamp(reviewed)}</updated><summary>${escapeMarkup(description)}</summary></entry>`;
}

/** The Atom feed of the news (RFC 4287). */
export default function NewsFeed({ collections, records: { site } }: TemplateData): string {
  const items = listNews(collections.all);
  const updated = toTimestamp(latest(items.map((item) => item.data.reviewed)) ?? site.checked);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv"><title>Aktuellt – ${escapeMarkup(site.name)}</title>`,
    `<link href="${site.origin}/aktuellt/"/><link rel="self" href="${site.origin}/aktuellt/atom.xml"/>`,
    `<id>${site.origin}/aktuellt/</id><updated>${updated}</updated><author><name>${escapeMarkup(site.sender)}</name></author>`,
    ...items.map((item) => entry(item, site.origin)),
    '</feed>\n',
  ].join('\n');
}
