import { Parser } from 'htmlparser2';
import type { Emit, Use } from './address.ts';
import { readFragment } from './html.ts';

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  start: number;
}

type Handle = (element: Element, path: readonly string[]) => void;

interface Written {
  raw: string;
  offset: number;
}

/** Reads XML and hands out each element as it ends; attributes come with their places. */
function readElements(
  text: string,
  onAttribute: (element: string, name: string, value: string, written: Written, all: Record<string, string>) => void,
  onEnd: Handle,
): void {
  const open: Element[] = [];
  let attributes: [name: string, value: string, written: Written][] = [];
  const parser: Parser = new Parser(
    {
      onopentagname: () => {
        attributes = [];
      },
      onattribute: (name, value) => {
        const written = text.slice(parser.startIndex, parser.endIndex + 1);
        const [, before = '', raw = ''] = /^([^=]*=\s*["']?)([^"']*)/.exec(written) ?? [];
        attributes.push([name, value, { raw, offset: parser.startIndex + before.length }]);
      },
      onopentag: (name, all) => {
        for (const [key, value, written] of attributes) onAttribute(name, key, value, written, all);
        open.push({ name, attributes: all, text: '', start: parser.endIndex + 1 });
      },
      ontext: (data) => {
        const element = open.at(-1);
        if (element) element.text += data;
      },
      onclosetag: () => {
        const element = open.pop();
        if (element) onEnd(element, [...open.map(({ name }) => name), element.name]);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
}

/** Where an element's text stands in the file, and its form there, without the marks of CDATA. */
function writtenText({ start }: Element, source: string): Written {
  const end = source.indexOf('<', start) < 0 ? source.length : source.indexOf('<', start);
  const isData = source.slice(start).trimStart().startsWith('<![CDATA[');
  const from = isData ? source.indexOf('[CDATA[', start) + 7 : start;
  const to = isData ? source.indexOf(']]>', from) : end;
  const whole = source.slice(from, to < 0 ? source.length : to);
  const raw = whole.trim();
  return { raw, offset: from + whole.indexOf(raw) };
}

const bare = (name: string) => name.replace(/^.*:/, '').toLowerCase();

function emitText(element: Element, source: string, emit: Emit, use: Use = 'link'): void {
  const { raw, offset } = writtenText(element, source);
  if (raw) emit(raw, element.text.trim(), offset, use);
}

/** A sitemap, or an index of sitemaps: pages, their twins in other languages, pictures and films. */
export function readSitemap(source: string, emit: Emit): void {
  readElements(
    source,
    (element, name, value, { raw, offset }) => {
      if (bare(element) === 'link' && name === 'href') emit(raw, value, offset, 'page');
    },
    (element, path) => {
      if (/^(loc|thumbnail_loc|content_loc|player_loc)$/.test(bare(element.name)))
        emitText(element, source, emit, path.length === 3 && element.name === 'loc' ? 'page' : 'link');
    },
  );
}

const feedTexts = /^(link|url|docs|comments|icon|logo|uri)$/;
const feedAttributes: Record<string, RegExp> = {
  link: /^href$/,
  content: /^(src|url)$/,
  enclosure: /^url$/,
  generator: /^uri$/,
  thumbnail: /^url$/,
  player: /^url$/,
  image: /^href$/,
  source: /^url$/,
  'xml-stylesheet': /^href$/,
};

function emitHtml(element: Element, source: string, emit: Emit): void {
  const { raw: whole, offset } = writtenText(element, source);
  readFragment(element.text, (raw, value, _at, use) => {
    const coded = raw.replaceAll('&', '&amp;');
    const place = [raw, coded].map((text) => whole.indexOf(text)).find((at) => at >= 0) ?? 0;
    if (!value.startsWith('#')) emit(raw, value, offset + place, use);
  });
}

/** An Atom or RSS feed with its enclosures, and the pages that its entries hold. */
export function readFeed(source: string, emit: Emit): void {
  readElements(
    source,
    (element, name, value, { raw, offset }, all) => {
      const silent = all.rel === 'hub' || name.startsWith('xmlns');
      if (!silent && feedAttributes[bare(element)]?.test(name)) emit(raw, value, offset);
      else if (name === 'src' || (name === 'href' && bare(element) === 'a')) emit(raw, value, offset);
    },
    (element) => {
      const name = bare(element.name);
      const isHtml = /^(html|text\/html)$/.test(element.attributes.type ?? '') || /^(description|encoded)$/.test(name);
      if (name === 'guid' && element.attributes.isPermaLink !== 'false' && /^https?:/i.test(element.text.trim()))
        emitText(element, source, emit);
      else if (feedTexts.test(name) && element.text.trim()) emitText(element, source, emit);
      else if (isHtml && /<[a-z]/i.test(element.text)) emitHtml(element, source, emit);
    },
  );
}

/** Other XML that a browser reads: tile settings and descriptions of searches. `{…}` is filled in by it. */
export function readBrowserSettings(source: string, emit: Emit): void {
  readElements(
    source,
    (element, name, value, { raw, offset }) => {
      if (bare(element) === 'url' && name === 'template') {
        if (!/\{/.test(value.split('?')[0] ?? '')) emit(raw, value.replace(/\?.*$/s, ''), offset);
      } else if (name === 'src') emit(raw, value, offset);
    },
    (element) => {
      if (bare(element.name) === 'image' && /^(https?:|\/)/.test(element.text.trim())) emitText(element, source, emit);
    },
  );
}
