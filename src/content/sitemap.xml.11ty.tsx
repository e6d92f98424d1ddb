import { lastChanges, listIndexed } from '../collections/pages.ts';
import { escapeMarkup } from '../lib/escape.ts';
import type { TemplateData } from '../types/template-data.ts';

export const data = { layout: false, permalink: '/sitemap.xml', eleventyExcludeFromCollections: true };

/** The site map for search engines: pages only, each with the day it was last gone through (sitemaps.org; webperf_core's test 9). */
export default function SiteMap({ collections, records }: TemplateData): string {
  const changes = lastChanges(collections.all);
  const rows = listIndexed(collections.all).map(
    ({ url }) =>
      `<url><loc>${escapeMarkup(records.site.origin + url)}</loc><lastmod>${changes.get(url)}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`;
}
