import { writeFile } from 'node:fs/promises';
import type { UserConfig } from '@11ty/eleventy';
import { listFiles } from '../checks/source/read.ts';
import { formatHeaderRules, headerRules, maxRules, type ServedPage } from '../lib/header-rules.ts';
import { type BuiltPage, builtPages } from './built-page.ts';
import { environment } from './environment.ts';
import { writeHostFiles } from './host-files.ts';

// What a page loads is read off the page itself: its policy can then allow nothing else.
function toServedPage([address, { scripts }]: readonly [string, BuiltPage]): ServedPage {
  const [{ integrity = '' } = {}, ...others] = scripts;
  if (!integrity || others.length > 0) throw new Error(`Sidan ${address} ska hämta ett skript, inte fler eller färre.`);
  return { address, integrity };
}

const toAddress = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** Writes `_headers`, which hosts read, and our own server. */
export default function headers(config: UserConfig): void {
  config.on('eleventy.after', async ({ outputMode, directories }) => {
    const pages = [...builtPages].map(toServedPage).sort((a, b) => (a.address < b.address ? -1 : 1));
    const ofPages = new Set(pages.map(({ address }) => address));
    // What lies there, rather than what was to: nothing is let out without a policy.
    const files = listFiles(directories.output)
      .map(toAddress)
      .filter((address) => !ofPages.has(address))
      .sort();
    const rules = headerRules(pages, files, environment().SITE_PREVIEW === '1');
    if (rules.length > maxRules)
      console.warn(`Råd: ${rules.length} regler i _headers. Cloudflare läser 100. Samla sidor i mappar.`);
    await writeFile(`${directories.output}_headers`, formatHeaderRules(rules));
    // Pages that are only looked at are not the site's.
    if (outputMode === 'fs') await writeHostFiles(directories.output, rules);
  });
}
