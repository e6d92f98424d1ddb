import { newsFeed } from '../../collections/feeds.ts';
import { toAtom } from '../../lib/feeds.ts';
import type { TemplateData } from '../../types/template-data.ts';

export const data = { layout: false, permalink: '/folj/aktuellt.xml', eleventyExcludeFromCollections: true };

/** The Atom feed of the news (RFC 4287). */
export default function NewsFeed(page: TemplateData): string {
  return toAtom(newsFeed(page));
}
