import { writeFile } from 'node:fs/promises';
import type { UserConfig } from '@11ty/eleventy';
import { listFiles } from '../checks/source/read.ts';
import { faviconAddress, touchIconAddress } from '../lib/addresses.ts';
import { formatHeaderRules, headerRules, type ServedPage } from '../lib/security-headers.ts';
import { type BuiltPage, builtPages } from './built-page.ts';
import { environment } from './environment.ts';

// What a page loads is read off the page itself: its policy can then allow nothing else.
function toServedPage([address, { scripts }]: readonly [string, BuiltPage]): ServedPage {
  const [{ integrity = '' } = {}, ...others] = scripts;
  if (!integrity || others.length > 0) throw new Error(`Sidan ${address} ska hämta ett skript, inte fler eller färre.`);
  return { address, integrity };
}

/** Writes `_headers`, which the host and `npm run preview` read. */
export default function headers(config: UserConfig): void {
  config.on('eleventy.after', async ({ directories, results = [] }) => {
    const pages = [...builtPages].map(toServedPage).sort((a, b) => (a.address < b.address ? -1 : 1));
    // What lies there, rather than what was to: nothing is let out without a policy.
    const others = ['assets', 'build'].flatMap((folder) =>
      listFiles(`${directories.output}${folder}`).map((path) => `/${folder}/${path}`),
    );
    const files = [
      ...others,
      faviconAddress,
      touchIconAddress,
      ...results.flatMap(({ url }) => (url ? [url] : [])),
    ].sort();
    await writeFile(
      `${directories.output}_headers`,
      formatHeaderRules(headerRules(pages, files, environment().SITE_PREVIEW === '1')),
    );
  });
}
