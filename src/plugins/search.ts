import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import { createIndex } from 'pagefind';
import { isPageAddress } from '../lib/addresses.ts';

// Pagefind also hands out user interfaces of its own; ours is bundled, and needs the index alone.
const isIndex = (path: string) => !/^pagefind.*\.(js|css)$/.test(path);

/** Indexes the pages for the search. A fault stops the build: a site whose search is dead is not finished. */
export default function search(config: UserConfig): void {
  config.on('eleventy.after', async ({ directories, results = [] }) => {
    const { index, errors } = await createIndex({ keepIndexUrl: false });
    if (!index) throw new Error(`Sökindexet kunde inte skapas: ${errors.join('; ')}`);
    for (const { url, content } of results) {
      if (!isPageAddress(url)) continue;
      const { errors: faults } = await index.addHTMLFile({ url, content });
      if (faults.length > 0) throw new Error(`Sökindexet kunde inte läsa ${url}: ${faults.join('; ')}`);
    }
    const { files, errors: late } = await index.getFiles();
    if (late.length > 0) throw new Error(`Sökindexet kunde inte skrivas: ${late.join('; ')}`);
    for (const { path, content } of files.filter((file) => isIndex(file.path))) {
      const target = `${directories.output}pagefind/${path}`;
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    await index.deleteIndex();
  });
}
