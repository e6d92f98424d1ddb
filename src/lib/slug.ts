import slugify from '@sindresorhus/slugify';

// The same headings stand on many pages.
const known = new Map<string, string>();

/** An address part or heading id in a-z, 0-9 and hyphens; å, ä become a and ö becomes o, as Swedish addresses do. */
export function toSlug(text: string): string {
  const slug = known.get(text) ?? slugify(text, { locale: 'sv', customReplacements: [['&', ' och ']] });
  known.set(text, slug);
  return slug;
}
