import slugify from '@sindresorhus/slugify';

/** An address part or heading id in a-z, 0-9 and hyphens; å, ä become a and ö becomes o, as Swedish addresses do. */
export function toSlug(text: string): string {
  return slugify(text, { locale: 'sv' });
}
