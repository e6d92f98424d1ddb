import { eventFeed } from '../../collections/feeds.ts';
import { toAtom } from '../../lib/feeds.ts';
import type { TemplateData } from '../../types/template-data.ts';

export const data = { layout: false, permalink: '/folj/kalender.xml', eleventyExcludeFromCollections: true };

/** The calendar as a feed. */
export default function EventAtomFeed({ records }: TemplateData): string {
  return toAtom(eventFeed(records));
}
