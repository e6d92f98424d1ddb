import { type Handler, Parser } from 'htmlparser2';

/** What a built page says of itself, and what it loads. */
export interface PageHead {
  lang: string;
  title: string;
  description: string;
  /** How many main headings it has (h1), and what the first says. */
  headings: number;
  heading: string;
  styles: string[];
  icon: string;
  pictures: string[];
  scripts: { address: string; integrity: string }[];
}

type Attributes = Record<string, string>;

const loading = new Set(['link', 'img', 'script']);

/** Reads that of a page, as a parser of HTML tells of it. */
export class PageHeadReader implements Partial<Handler> {
  readonly head: PageHead = {
    lang: '',
    title: '',
    description: '',
    headings: 0,
    heading: '',
    styles: [],
    icon: '',
    pictures: [],
    scripts: [],
  };
  // What the text is part of. A drawing has titles too, behind that of the page.
  #part: 'title' | 'heading' | undefined;

  onopentag(name: string, attributes: Attributes): void {
    const { head } = this;
    if (name === 'html') head.lang = attributes.lang ?? '';
    if (name === 'title' && !head.title) this.#part = 'title';
    if (name === 'h1') {
      head.headings += 1;
      if (head.headings === 1) this.#part = 'heading';
    }
    if (name === 'meta' && attributes.name === 'description') head.description = attributes.content ?? '';
    if (loading.has(name)) this.#noteLoaded(name, attributes);
  }

  #noteLoaded(name: string, { rel, href = '', src, integrity = '' }: Attributes): void {
    const { head } = this;
    if (name === 'link' && rel === 'stylesheet') head.styles.push(href);
    if (name === 'link' && rel === 'icon') head.icon ||= href;
    if (name === 'img' && src) head.pictures.push(src);
    if (name === 'script' && src) head.scripts.push({ address: src, integrity });
  }

  ontext(text: string): void {
    if (this.#part) this.head[this.#part] += text;
  }

  onclosetag(name: string): void {
    if ((name === 'title' && this.#part === 'title') || (name === 'h1' && this.#part === 'heading'))
      this.#part = undefined;
  }
}

/** Tells several readers of one page. */
export const tellAll = (readers: readonly Partial<Handler>[]): Partial<Handler> => ({
  onopentag(name, attributes, isImplied) {
    for (const reader of readers) reader.onopentag?.(name, attributes, isImplied);
  },
  ontext(text) {
    for (const reader of readers) reader.ontext?.(text);
  },
  onclosetag(name, isImplied) {
    for (const reader of readers) reader.onclosetag?.(name, isImplied);
  },
});

/** Lets a reader read a page by itself. */
export const readWith = <Reader extends Partial<Handler>>(html: string, reader: Reader): Reader => {
  new Parser(reader).end(html);
  return reader;
};
