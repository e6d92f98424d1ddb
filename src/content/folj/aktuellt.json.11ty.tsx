import { newsFeed } from '../../collections/feeds.ts';
import { toJsonFeed } from '../../lib/feeds.ts';
import type { TemplateData } from '../../types/template-data.ts';

export const data = { layout: false, permalink: '/folj/aktuellt.json', eleventyExcludeFromCollections: true };

/** The JSON Feed of the news. */
export default function NewsJsonFeed(page: TemplateData): string {
  return toJsonFeed(newsFeed(page));
}
