import { type Handler, Parser } from 'htmlparser2';
import type { AddressPool, Emit, ReadFile } from './address.ts';
import { elementsOf, isAddressMeta, splitSrcset, useOfLink, watched } from './attributes.ts';
import { readCss } from './css.ts';
import { readImportMap, readSpeculation, refreshAddress } from './elsewhere.ts';
import { readJsonLd } from './json.ts';
import { readScript } from './script.ts';

interface Attribute {
  name: string;
  value: string;
  /** The value as written, and where it begins. */
  raw: string;
  offset: number;
}

const scriptKinds = /^(|module|text\/javascript|application\/javascript|text\/ecmascript)$/;

/** Reads one page: its addresses, and what fragments may name. */
class PageReader {
  readonly ids = new Set<string>();
  readonly maps = new Set<string>();
  base: string | undefined;
  imports: ReadonlyMap<string, string> | undefined;
  #attributes: Attribute[] = [];
  #templates: boolean[] = [];
  // Templates that make no shadow tree, and code: what is in them is shown or kept, not followed.
  #inert = 0;
  #code = 0;
  #text: { kind: string; start: number; end: number } | undefined;
  readonly #parser: Parser;

  constructor(
    readonly html: string,
    readonly emit: Emit,
    xmlMode = false,
    readonly also: Partial<Handler> = {},
  ) {
    this.#parser = new Parser(
      {
        onopentagname: () => {
          this.#attributes = [];
        },
        onattribute: (name, value) => this.#attribute(name, value),
        onopentag: (name, attributes) => this.#open(name, attributes),
        ontext: (text) => this.#more(text),
        onclosetag: (name) => this.#close(name),
      },
      { xmlMode, lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true, recognizeSelfClosing: true },
    );
    this.#parser.end(html);
  }

  #attribute(name: string, value: string): void {
    if (!watched.has(name) || this.#attributes.some((other) => other.name === name)) return;
    const { startIndex, endIndex } = this.#parser;
    let offset = startIndex + name.length;
    while (offset < endIndex && /[\s=]/.test(this.html[offset] as string)) offset += 1;
    const quote = this.html[offset];
    const isQuoted = quote === '"' || quote === "'";
    if (isQuoted) offset += 1;
    const end = isQuoted ? this.html.indexOf(quote, offset) : endIndex;
    this.#attributes.push({ name, value, raw: this.html.slice(offset, end < 0 ? endIndex : end), offset });
  }

  #open(name: string, attributes: Record<string, string>): void {
    this.also.onopentag?.(name, attributes, false);
    if (name === 'template') {
      const isInert = attributes.shadowrootmode === undefined;
      this.#templates.push(isInert);
      if (isInert) this.#inert += 1;
      return;
    }
    if (this.#inert === 0) this.#noteNames(name, attributes);
    if (name === 'code') this.#code += 1;
    if (this.#inert > 0 || this.#code > 0) return;
    if (name === 'base') {
      this.base ??= attributes.href;
      return;
    }
    for (const attribute of this.#attributes) this.#address(name, attribute, attributes);
    const kind = name === 'style' ? 'style' : name === 'script' && attributes.src === undefined ? 'script' : undefined;
    if (kind) {
      const type = kind === 'style' ? 'style' : (attributes.type ?? '').trim().toLowerCase();
      this.#text = { kind: type, start: -1, end: -1 };
    }
  }

  #noteNames(name: string, { id, name: named, 'xml:id': xmlId }: Record<string, string>): void {
    // What is in a shadow tree can't be reached by a fragment.
    if (this.#templates.length > 0) return;
    if (id) this.ids.add(id);
    if (xmlId) this.ids.add(xmlId);
    if (name === 'a' && named) this.ids.add(named);
    if (name === 'map' && named) this.maps.add(named);
  }

  #address(name: string, { name: key, value, raw, offset }: Attribute, all: Record<string, string>): void {
    if (key === 'srcset' || key === 'imagesrcset') this.#srcset(value, raw, offset);
    else if (key === 'srcdoc') this.#nested(value, offset);
    else if (key === 'style')
      readCss(value, (...given) => this.#within(raw, value, offset, given), 0, 'declarationList');
    else if (key === 'content') this.#meta(name, value, raw, offset, all);
    else if (elementsOf.get(key)?.has(name)) this.#plain(name, key, value, raw, offset, all);
    else if (/url\(/i.test(value) && !elementsOf.has(key))
      readCss(`fill:${value}`, (...given) => this.#within(raw, value, offset, given, 5), 0, 'declarationList');
  }

  #plain(name: string, key: string, value: string, raw: string, offset: number, all: Record<string, string>): void {
    if (key === 'usemap') {
      this.emit(raw, value, offset, 'map');
      return;
    }
    if (key === 'src' && name === 'input' && all.type?.toLowerCase() !== 'image') return;
    if (name === 'link') {
      const use = useOfLink(all.rel ?? '');
      if (use) this.emit(raw, value, offset, use);
      return;
    }
    const isPost = (key === 'action' && all.method?.toLowerCase() === 'post') || key === 'ping';
    const isPostButton = key === 'formaction' && all.formmethod?.toLowerCase() === 'post';
    const followed = name === 'a' || name === 'area' || key === 'action' || key === 'formaction';
    this.emit(raw, value, offset, isPost || isPostButton ? 'post' : followed ? 'link' : 'load');
  }

  #srcset(value: string, raw: string, offset: number): void {
    for (const { value: one, at } of splitSrcset(value)) {
      // Where a character reference is written out, the places differ: the whole attribute is then the place.
      if (raw === value) this.emit(one, one, offset + at);
      else this.emit(raw.includes(one) ? one : raw, one, offset + Math.max(0, raw.indexOf(one)));
    }
  }

  #within(raw: string, value: string, offset: number, given: Parameters<Emit>, shift = 0): void {
    const [written, meant, at] = given;
    const place = raw === value ? at - shift : Math.max(0, raw.indexOf(written));
    this.emit(written, meant, offset + place);
  }

  #nested(value: string, offset: number): void {
    const inner = new PageReader(value, (raw, meant, _at, use) => {
      // A fragment there is one of the frame's own.
      if (!meant.startsWith('#')) this.emit(raw, meant, offset, use);
    });
    inner.ids.clear();
  }

  #meta(name: string, value: string, raw: string, offset: number, all: Record<string, string>): void {
    if (name !== 'meta') return;
    if (all['http-equiv']?.trim().toLowerCase() === 'refresh') {
      const found = refreshAddress(raw);
      const meant = refreshAddress(value);
      if (found && meant) this.emit(found.value, meant.value, offset + found.at);
    } else if (isAddressMeta(all)) this.emit(raw, value, offset, 'load');
  }

  #more(text: string): void {
    this.also.ontext?.(text);
    if (!this.#text) return;
    if (this.#text.start < 0) this.#text.start = this.#parser.startIndex;
    this.#text.end = this.#parser.endIndex + 1;
  }

  #close(name: string): void {
    this.also.onclosetag?.(name, false);
    if (name === 'template' && this.#templates.pop()) this.#inert -= 1;
    if (name === 'code' && this.#inert === 0 && this.#code > 0) this.#code -= 1;
    if ((name === 'style' || name === 'script') && this.#text) {
      const { kind, start, end } = this.#text;
      this.#text = undefined;
      if (start >= 0) this.#inside(kind, this.html.slice(start, end), start);
    }
  }

  #inside(kind: string, text: string, start: number): void {
    if (kind === 'style') readCss(text, this.emit, start);
    else if (kind === 'application/ld+json') readJsonLd(text, this.emit, start);
    else if (kind === 'importmap') this.imports = readImportMap(text, this.emit, start);
    else if (kind === 'speculationrules') readSpeculation(text, this.emit, start);
    else if (scriptKinds.test(kind)) readScript(text, this.emit, start);
  }
}

/**
 * Reads a page or an SVG picture in one pass.
 * @param also what else reads it in that pass
 */
export function readHtml(file: string, html: string, pool: AddressPool, also?: Partial<Handler>): ReadFile {
  const kind = file.toLowerCase().endsWith('.svg') ? 'svg' : 'html';
  const { read, emit } = pool.open(file, kind);
  const { ids, maps, base, imports } = new PageReader(html, emit, kind === 'svg', also);
  return { ...read, ids, maps, base, imports: imports ?? read.imports };
}

/** Reads a stretch of HTML that stands in another file, such as an entry of a feed. */
export function readFragment(html: string, emit: Emit): void {
  new PageReader(html, emit);
}
