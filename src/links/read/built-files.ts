import type { Handler } from 'htmlparser2';
import { AddressPool, type ReadFile } from './address.ts';
import { readCss } from './css.ts';
import { readAddressList, readManifest } from './elsewhere.ts';
import {
  type HeaderPath,
  type HostRedirect,
  readHeaders,
  readRedirects,
  readTomlHeaders,
  readTomlRedirects,
} from './host-rules.ts';
import { readFragment, readHtml } from './html.ts';
import { isJsonFeed, readJsonFeed, readJsonLd } from './json.ts';
import type { Origin } from './origin.ts';
import { readScript } from './script.ts';
import { readCalendar, readRobots, readSecurityTxt } from './text-files.ts';
import { readBrowserSettings, readFeed, readSitemap } from './xml.ts';

type AddressReader = (text: string, emit: ReturnType<AddressPool['open']>['emit']) => void;

const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1).toLowerCase();

function xmlReader(text: string): AddressReader | undefined {
  const start = text.slice(0, 4000).replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>/gi, '');
  const [, root = ''] = /<([\w:-]+)/.exec(start) ?? [];
  const name = root.replace(/^.*:/, '').toLowerCase();
  if (name === 'urlset' || name === 'sitemapindex') return readSitemap;
  if (name === 'feed' || name === 'rss' || name === 'rdf') return readFeed;
  if (name === 'browserconfig' || name === 'opensearchdescription') return readBrowserSettings;
  return undefined;
}

function jsonReader(name: string, text: string): AddressReader | undefined {
  if (isJsonFeed(text)) return (source, emit) => readJsonFeed(source, emit, readFragment);
  if (name.endsWith('.webmanifest') || name === 'manifest.json') return readManifest;
  return name.endsWith('.jsonld') ? (source, emit) => readJsonLd(source, emit) : undefined;
}

/** What reads a file that is no page, by its name and how it begins; undefined for one without addresses. */
function readerOf(file: string, text: string): AddressReader | undefined {
  const name = nameOf(file);
  if (name.endsWith('.css')) return (source, emit) => readCss(source, emit);
  if (/\.m?js$/.test(name)) return (source, emit) => readScript(source, emit);
  if (/\.(xml|atom|rss|rdf|xsl)$/.test(name)) return xmlReader(text);
  if (/\.(json|webmanifest|jsonld)$/.test(name)) return jsonReader(name, text);
  if (/\.(ics|ical|ifb)$/.test(name)) return readCalendar;
  if (name === 'security.txt') return readSecurityTxt;
  if (name === 'robots.txt') return readRobots;
  return name === 'sitemap.txt' ? readAddressList : undefined;
}

const settings = /^(_redirects|_headers|netlify\.toml)$/;

/** True for a file that has to be read, by its name. */
export const isReadable = (file: string): boolean =>
  settings.test(file) ||
  /\.(x?html?|svg|css|m?js|xml|atom|rss|rdf|xsl|json|webmanifest|jsonld|ics|ical|ifb)$|(^|\/)(security|robots|sitemap)\.txt$/i.test(
    file,
  );

/** A built site: which files it has, and every address in them. Files are read once, in any order. */
export class BuiltFiles {
  readonly pool = new AddressPool();
  readonly files = new Set<string>();
  readonly read = new Map<string, ReadFile>();
  readonly redirects: HostRedirect[] = [];
  readonly headerPaths: HeaderPath[] = [];
  /** The host's own settings were found: it answers `/a` with `a.html`, as Netlify does. */
  hasHostRules = false;

  constructor(readonly origin: Origin) {}

  /** Notes a file that visitors can fetch. */
  addFile(file: string): void {
    if (!settings.test(file)) this.files.add(file);
  }

  /**
   * Notes a file and reads what addresses are in it.
   * @param also what else reads a page in the same pass
   */
  add(file: string, text: string, also?: Partial<Handler>): void {
    this.addFile(file);
    if (settings.test(file)) this.#addSettings(file, text);
    else if (/\.(x?html?|svg)$/i.test(file)) this.read.set(file, readHtml(file, text, this.pool, also));
    else this.#addOther(file, text);
  }

  #addOther(file: string, text: string): void {
    const reader = readerOf(file, text);
    if (!reader) return;
    const { read, emit } = this.pool.open(file, 'other');
    reader(text, emit);
    if (read.addresses.length > 0) this.read.set(file, read);
  }

  /** Reads the host's settings: `_redirects`, `_headers` or `netlify.toml`, whatever folder it came from. */
  #addSettings(file: string, text: string): void {
    this.hasHostRules = true;
    const { read, emit } = this.pool.open(file, 'other');
    if (file === '_redirects') this.redirects.unshift(...readRedirects(file, text));
    else if (file === '_headers') this.headerPaths.push(...readHeaders(file, text, emit));
    else {
      this.redirects.push(...readTomlRedirects(file, text));
      this.headerPaths.push(...readTomlHeaders(file, text, emit));
    }
    this.read.set(file, read);
  }
}
