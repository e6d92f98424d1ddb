import { pick } from '../../collections/records.ts';
import { addDays, toTimestamp } from '../../lib/dates.ts';
import type { TemplateData } from '../../types/template-data.ts';

export const data = { layout: false, permalink: '/.well-known/security.txt', eleventyExcludeFromCollections: true };

/** Whom to tell of a security fault (RFC 9116): it expires within a year of the build. */
export default function SecurityTxt({ records, today }: TemplateData): string {
  const [contact] = pick(records.contacts, ['lansstyrelsen']);
  return [
    `Contact: mailto:${contact?.email}`,
    `Expires: ${toTimestamp(addDays(today, 360))}`,
    'Preferred-Languages: sv, en',
    `Canonical: ${records.site.origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}
