import type { Handler } from 'htmlparser2';
import { withoutTypesetting } from '../../lib/typeset.ts';

/** What the search reads of a built page. */
export interface SearchText {
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
const endLine = (text: string) => (/[\p{L}\p{N})”]$/u.test(text.slice(-2)) ? `${text}.` : text);

type Kind = 'title' | 'lead' | 'headings' | 'text';

/**
 * Reads a built page, as a parser of HTML tells of it: what stands in the part that is marked `data-search-body`, without
 * what is marked `data-search-ignore`, and as machines read it (src/lib/typeset.ts).
 */
export class SearchTextReader implements Partial<Handler> {
  readonly #found = { title: '', lead: '', headings: '', text: '' };
  readonly #lines: string[] = [];
  // For each open element: what its text is part of; undefined outside the searched part and where nothing is read.
  readonly #open: (Kind | undefined)[] = [];
  #lang = '';
  #isSearched = false;

  #endBlock(name: string): void {
    if (!blocks.has(name)) return;
    this.#lines.push(endLine(this.#found.text.trimEnd()));
    this.#found.text = '';
  }

  #kindOf(name: string, attributes: Record<string, string>): Kind | undefined {
    const above = this.#open.at(-1);
    if (!above || silent.has(name) || 'data-search-ignore' in attributes) return undefined;
    if (name === 'h1') return 'title';
    if (/^h[2-4]$/.test(name)) return 'headings';
    return attributes.class === 'lead' ? 'lead' : above;
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    if (name === 'html') this.#lang = attributes.lang ?? '';
    const isBody = 'data-search-body' in attributes;
    this.#isSearched ||= isBody;
    this.#endBlock(name);
    if (!isVoid.has(name)) this.#open.push(isBody ? 'text' : this.#kindOf(name, attributes));
    else if (name === 'br') this.#found.text += ' ';
  }

  ontext(written: string): void {
    const kind = this.#open.at(-1);
    if (!kind) return;
    const text = withoutTypesetting(written);
    if (kind !== 'text') this.#found[kind] += text;
    if (kind !== 'title') this.#found.text += text;
  }

  onclosetag(name: string): void {
    if (isVoid.has(name)) return;
    const kind = this.#open.pop();
    if (kind && kind !== 'text' && kind !== this.#open.at(-1)) this.#found[kind] += ' ';
    if (kind) this.#endBlock(name);
  }

  /** What was read; undefined for a page that is kept out of the search. */
  result(): SearchText | undefined {
    if (!this.#isSearched) return undefined;
    const { title, lead, headings, text } = this.#found;
    return {
      lang: this.#lang,
      title: tidy(title),
      lead: tidy(lead),
      headings: tidy(headings),
      text: tidy([...this.#lines, text].join(' ')),
    };
  }
}
