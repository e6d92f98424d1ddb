import { issueFeed } from '../../collections/feeds.ts';
import { toAtom } from '../../lib/feeds.ts';
import type { TemplateData } from '../../types/template-data.ts';

export const data = { layout: false, permalink: '/folj/nyhetsbrev.xml', eleventyExcludeFromCollections: true };

/** The Atom feed of the newsletter (RFC 4287). */
export default function IssueAtomFeed(page: TemplateData): string {
  return toAtom(issueFeed(page));
}
