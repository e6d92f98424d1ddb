import { readdirSync, readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';
import { componentCatalogueAddress, editorFile } from '../../src/lib/addresses.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';

export const siteFolder = '_site';

export interface SitePage {
  address: string;
  html: string;
  $: CheerioAPI;
  /** The visible text, white space folded. */
  text: string;
}

/** The text as it is read: white space of all kinds is one space, and a soft hyphen is seen only where a line ends. */
export const fold = (text = ''): string => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

type Node = ReturnType<ReturnType<CheerioAPI>['contents']>[number];

/** The words of a part of a page. A block ends a word, even where the markup has no white space. */
function wordsOf(node: Node): string {
  if ('data' in node) return node.type === 'text' ? node.data : '';
  if ('name' in node && ['script', 'noscript'].includes(node.name)) return '';
  return `${node.children.map(wordsOf).join('')} `;
}

/** The text that a visitor sees: without scripts, styles and what only stands in the head. */
export const visibleText = ($: CheerioAPI): string => fold($('body').get().map(wordsOf).join(''));

/** True for the page of a municipality; that of the places from A to Ö is none. */
export const isMunicipalityPage = (address: string): boolean => /^\/kommuner\/(?!orter\/).+/.test(address);

const toAddress = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** Whether a file of a built folder belongs to the catalogue of components, which has tests of its own. */
const isInCatalogue = (path: string) => `/${path}`.startsWith(componentCatalogueAddress);

/** A page that is parsed when somebody asks: most tests look at a few. */
class BuiltPage implements SitePage {
  #parsed?: Pick<SitePage, '$' | 'text'>;

  constructor(
    readonly address: string,
    readonly html: string,
  ) {}

  #parse(): Pick<SitePage, '$' | 'text'> {
    const $ = load(this.html);
    return { $, text: visibleText($) };
  }

  get $(): CheerioAPI {
    this.#parsed ??= this.#parse();
    return this.#parsed.$;
  }

  /** As the page was built, whatever a test has taken out of what is parsed. */
  get text(): string {
    this.#parsed ??= this.#parse();
    return this.#parsed.text;
  }
}

/** Every page of the built site. The browser editor is none, and the catalogue of components neither. */
export function readPages(folder = siteFolder): SitePage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && path !== editorFile && !isInCatalogue(path))
    .sort()
    .map((path) => new BuiltPage(toAddress(path), readFileSync(`${folder}/${path}`, 'utf8')));
}

export const readSiteFile = (path: string, folder = siteFolder) => readFileSync(`${folder}/${path}`, 'utf8');

/** @param project the folder of another project than this one */
export const readRecords = <Item>(kind: string, project = '.'): Item =>
  JSON.parse(readFileSync(`${project}/_data/${kind}.json`, 'utf8')) as Item;

/** The address that the site was built for: the host's, else that of the record. */
export const siteOrigin = (): string =>
  process.env.URL?.replace(/\/$/, '') || readRecords<{ origin: string }>('site').origin;

/** True where someone in need may trust a municipality's number: the rule of the answers, said again on purpose. */
export const isTrusted = ({ name, phone }: Pick<Municipality, 'name' | 'phone'>): boolean =>
  Boolean(phone && (phone.publisher === name || phone.secondSource || phone.source === 'egen'));
