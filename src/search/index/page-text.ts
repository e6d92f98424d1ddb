import { Parser } from 'htmlparser2';

/** What the search reads of a built page. */
export interface PageText {
  lang: string;
  title: string;
  lead: string;
  headings: string;
  /** All of the text, in its order, the title not repeated. */
  text: string;
}

const blocks = new Set(
  'address article aside blockquote dd details div dl dt figure form h1 h2 h3 h4 h5 h6 header li main nav ol p pre section summary table td th tr ul'.split(
    ' ',
  ),
);
const silent = new Set(['script', 'style', 'svg', 'template', 'noscript', 'select', 'button', 'textarea']);
const isVoid = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr', 'col']);

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A line of its own ends with a full stop, so that an excerpt does not run lines together. */
const endLine = (text: string) => (/[\p{L}\p{N})”]$/u.test(text) ? `${text}.` : text);

/**
 * Reads a built page: what stands in the part that is marked `data-search-body`, without what is marked
 * `data-search-ignore`.
 * @param html the whole page
 * @returns undefined for a page that is kept out of the search
 */
export function readPageText(html: string): PageText | undefined {
  const found = { lang: '', title: '', lead: '', headings: '', text: '' };
  // For each open element: what its text is part of; undefined outside the searched part and where nothing is read.
  const open: (keyof typeof found | undefined)[] = [];
  let isSearched = false;
  const endBlock = (name: string) => {
    if (blocks.has(name)) found.text = `${endLine(found.text.trimEnd())} `;
  };
  const kindOf = (name: string, attributes: Record<string, string>): keyof typeof found | undefined => {
    const above = open.at(-1);
    if (!above || silent.has(name) || 'data-search-ignore' in attributes) return undefined;
    if (name === 'h1') return 'title';
    if (/^h[2-4]$/.test(name)) return 'headings';
    return attributes.class === 'lead' ? 'lead' : above;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') found.lang = attributes.lang ?? '';
      const isBody = 'data-search-body' in attributes;
      isSearched ||= isBody;
      endBlock(name);
      if (!isVoid.has(name)) open.push(isBody ? 'text' : kindOf(name, attributes));
      else if (name === 'br') found.text += ' ';
    },
    ontext(text) {
      const kind = open.at(-1);
      if (!kind) return;
      if (kind !== 'text') found[kind] += text;
      if (kind !== 'title') found.text += text;
    },
    onclosetag(name) {
      if (isVoid.has(name)) return;
      const kind = open.pop();
      if (kind && kind !== 'text' && kind !== open.at(-1)) found[kind] += ' ';
      if (kind) endBlock(name);
    },
  });
  parser.end(html);
  if (!isSearched) return undefined;
  const { lang, title, lead, headings, text } = found;
  return { lang, title: tidy(title), lead: tidy(lead), headings: tidy(headings), text: tidy(text) };
}
