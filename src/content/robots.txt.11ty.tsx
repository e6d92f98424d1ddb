import type { TemplateData } from '../types/template-data.ts';

export const data = { layout: false, permalink: '/robots.txt', eleventyExcludeFromCollections: true };

/** Everything may be read, and here is the map (RFC 9309; webperf_core's test 9). */
export default function Robots({ records }: TemplateData): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${records.site.origin}/sitemap.xml\n`;
}
