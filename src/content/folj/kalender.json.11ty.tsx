import { eventFeed } from '../../collections/feeds.ts';
import { toJsonFeed } from '../../lib/feeds.ts';
import type { TemplateData } from '../../types/template-data.ts';

export const data = { layout: false, permalink: '/folj/kalender.json', eleventyExcludeFromCollections: true };

/** The calendar as a feed. */
export default function EventJsonFeed({ records }: TemplateData): string {
  return toJsonFeed(eventFeed(records));
}
