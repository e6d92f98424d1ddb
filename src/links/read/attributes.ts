import type { Use } from './address.ts';

/** Attributes that hold one address, whatever the element… */
const always: Record<string, string> = {
  href: 'a area link base use image feimage script lineargradient radialgradient pattern textpath mpath filter animate set',
  src: 'img script iframe frame embed source video audio track input',
  'xlink:href':
    'a use image feimage script lineargradient radialgradient pattern textpath mpath filter animate set tref cursor',
  action: 'form',
  formaction: 'button input',
  data: 'object',
  poster: 'video',
  cite: 'blockquote q del ins',
  longdesc: 'img iframe frame',
  background: 'body table td th tr',
  manifest: 'html',
  usemap: 'img object input',
  ping: 'a area',
};

/** The elements on which an attribute is an address. */
export const elementsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(always).map(([name, elements]) => [name, new Set(elements.split(' '))]),
);

/** Attributes with an address, several, or a style in them: all that is looked at. */
export const watched: ReadonlySet<string> = new Set([
  ...elementsOf.keys(),
  'srcset',
  'imagesrcset',
  'srcdoc',
  'content',
  'style',
  ...'fill stroke clip-path mask filter marker-start marker-mid marker-end'.split(' '),
]);

// Relations that name something without anybody loading it, or only a host to get ready for.
const silent = new Set(['preconnect', 'dns-prefetch']);
const naming = new Set(['profile', 'pingback', 'webmention', 'edituri', 'schema.dc', 'schema.dcterms']);

/** How the address of a link element is judged; undefined where it is none. */
export function useOfLink(rel: string): Use | undefined {
  const words = rel.toLowerCase().split(/\s+/);
  if (words.every((word) => silent.has(word)) && rel.trim()) return undefined;
  if (words.some((word) => naming.has(word) || word.startsWith('schema.'))) return 'name';
  return words.includes('canonical') ? 'page' : 'link';
}

const pictures =
  /^(og:(image|video|audio)(:(url|secure_url))?|og:url|og:see_also|twitter:(image|player)(:src|:stream)?)$/;
const tiles = /^msapplication-(tileimage|config|starturl|square\w+logo|wide\w+logo)$/;
const items = /^(url|image|logo|thumbnailurl|contenturl|embedurl|sameas)$/;

/** True for a meta element whose content is an address. */
export function isAddressMeta(attributes: Record<string, string>): boolean {
  const names = [attributes.property, attributes.name].map((name) => name?.toLowerCase() ?? '');
  if (names.some((name) => tiles.test(name))) return attributes.content?.toLowerCase() !== 'none';
  return names.some((name) => pictures.test(name)) || items.test(attributes.itemprop?.toLowerCase() ?? '');
}

/** The candidates of a srcset, by the HTML Standard's rules (§ 4.8.4.2.2), and where each begins. */
export function splitSrcset(text: string): { value: string; at: number }[] {
  const found: { value: string; at: number }[] = [];
  const size = text.length;
  let position = 0;
  while (position < size) {
    while (position < size && /[\s,]/.test(text[position] as string)) position += 1;
    const start = position;
    while (position < size && /\S/.test(text[position] as string)) position += 1;
    const word = text.slice(start, position);
    const value = word.replace(/,+$/, '');
    if (value) found.push({ value, at: start });
    if (value !== word) continue;
    // Up to the comma that ends the descriptors; one within parentheses belongs to them.
    for (let depth = 0; position < size && (depth > 0 || text[position] !== ','); position += 1)
      depth += text[position] === '(' ? 1 : text[position] === ')' ? -1 : 0;
  }
  return found;
}
