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

/** The text that a visitor sees: without scripts, styles and what only stands in the head. */
export function visibleText($: CheerioAPI): string {
  const body = $('body').clone();
  body.find('script, noscript').remove();
  // A block ends a word, even where the markup has no white space.
  body.find('*').each((_, element) => {
    $(element).append(' ');
  });
  return fold(body.text());
}

/** True for the page of a municipality; that of the places from A to Ö is none. */
export const isMunicipalityPage = (address: string): boolean => /^\/kommuner\/(?!orter\/).+/.test(address);

const toAddress = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** Whether a file of a built folder belongs to the catalogue of components, which has tests of its own. */
const isInCatalogue = (path: string) => `/${path}`.startsWith(componentCatalogueAddress);

/** Every page of the built site. The browser editor is none, and the catalogue of components neither. */
export function readPages(folder = siteFolder): SitePage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && path !== editorFile && !isInCatalogue(path))
    .sort()
    .map((path) => {
      const html = readFileSync(`${folder}/${path}`, 'utf8');
      const $ = load(html);
      return { address: toAddress(path), html, $, text: visibleText($) };
    });
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
