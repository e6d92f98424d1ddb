import { writeFile } from 'node:fs/promises';
import type { UserConfig } from '@11ty/eleventy';
import { isPageAddress } from '../lib/addresses.ts';
import { formatHeaderRules, headerRules } from '../lib/security-headers.ts';
import { loadAssets } from './assets.ts';

/** Writes `_headers`, which the host and `npm run preview` read. */
export default function headers(config: UserConfig): void {
  config.on('eleventy.after', async ({ directories, results = [] }) => {
    const { script, searchScript } = (await loadAssets()).assets;
    const pages = results.flatMap(({ url }) => (isPageAddress(url) && url !== '/' ? [url.split('/')[1] ?? ''] : []));
    const rules = headerRules([...new Set(pages)].sort(), { page: script.integrity, search: searchScript.integrity });
    await writeFile(`${directories.output}_headers`, formatHeaderRules(rules));
  });
}
