import { writeFile } from 'node:fs/promises';
import type { UserConfig } from '@11ty/eleventy';
import { listRedirects } from '../collections/redirects.ts';
import { formatRedirects, redirectFile } from '../lib/redirects.ts';
import { loadContent } from './project.ts';

/** Writes the redirects in the form that hosts read, which `npm run preview` follows too. */
export default function redirects(config: UserConfig): void {
  config.on('eleventy.after', async ({ directories }) => {
    const { records } = await loadContent();
    await writeFile(`${directories.output}${redirectFile}`, formatRedirects(listRedirects(records)));
  });
}
