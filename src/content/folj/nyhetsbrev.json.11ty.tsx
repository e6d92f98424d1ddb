import { issueFeed } from '../../collections/feeds.ts';
import { toJsonFeed } from '../../lib/feeds.ts';
import type { TemplateData } from '../../types/template-data.ts';

export const data = { layout: false, permalink: '/folj/nyhetsbrev.json', eleventyExcludeFromCollections: true };

/** The JSON Feed of the newsletter. */
export default function IssueJsonFeed(page: TemplateData): string {
  return toJsonFeed(issueFeed(page));
}
