import type { Fault } from '../../checks/fault.ts';
import { applyRedirect, readRedirects, readTomlRedirects } from '../read/host-rules.ts';

/** Where the addresses stand that were ever published. */
export const publishedAddressesFile = '_data/published.json';

/**
 * Reads the list of published addresses.
 * @throws {Error} where it is no list of addresses
 */
export function readPublished(text: string): string[] {
  const value = JSON.parse(text) as unknown;
  if (!Array.isArray(value) || value.some((address) => typeof address !== 'string' || !address.startsWith('/')))
    throw new Error(`${publishedAddressesFile} ska vara en lista med adresser som börjar med /.`);
  return value as string[];
}

/** What keeps an address alive. */
const redirectFor = (address: string) =>
  `Har sidan flyttat? Lägg till en post i _data/redirects.json: "from": "${address}", "to" och den nya adressen, "status": 301 och "why". Eller flytta tillbaka den och kör npm run flytta.`;

/**
 * Addresses that were published once and now lead nowhere: an address that was ever published never dies.
 * New ones are no fault: `npm run links:published` adds them.
 * @param addresses what the site has now
 * @param list the text of the list; no list asks for nothing
 * @param toml the host's settings
 * @param own the redirects of our own, as `_redirects`
 */
export function findUnpublished(
  addresses: Iterable<string>,
  list: string | undefined,
  toml: string,
  own = '',
): Fault[] {
  if (list === undefined) return [];
  const now = new Set(addresses);
  const redirects = [...readRedirects('_redirects', own), ...readTomlRedirects('netlify.toml', toml)];
  const lines = list.split('\n');
  return readPublished(list).flatMap((address) => {
    const isKept =
      now.has(address) ||
      redirects.some((redirect) => redirect.status < 400 && applyRedirect(redirect, address) !== undefined);
    if (isKept) return [];
    const line = lines.findIndex((text) => text.includes(JSON.stringify(address)));
    return {
      file: publishedAddressesFile,
      line: line + 1,
      column: (lines[line]?.indexOf('"') ?? 0) + 1,
      what: `Adressen ${address} har varit publicerad och finns inte längre.`,
      fix: redirectFor(address),
    };
  });
}

/** The list with what the site has now added, sorted. Nothing is ever taken away. */
export function addPublished(addresses: Iterable<string>, list: string | undefined): string {
  const known = list === undefined ? [] : readPublished(list);
  return `${JSON.stringify([...new Set([...known, ...addresses])].sort(), null, 2)}\n`;
}
