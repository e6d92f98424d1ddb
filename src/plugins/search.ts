import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { EleventyEvent, UserConfig } from '@11ty/eleventy';
import { isPageAddress } from '../lib/addresses.ts';
import { withoutTypesetting } from '../lib/typeset.ts';

type Result = NonNullable<EleventyEvent['results']>[number];

// Pagefind also hands out user interfaces of its own; ours is bundled, and needs the index alone.
const isIndex = (path: string) => !/^pagefind.*\.(js|css)$/.test(path);

// The index depends on the order of the pages, and Eleventy writes them as they get ready.
const inOrder = (results: readonly Result[]) =>
  results
    .flatMap(({ url, content }) => (isPageAddress(url) ? [{ url, content: withoutTypesetting(content) }] : []))
    .sort((a, b) => (a.url < b.url ? -1 : 1));

// Pagefind lists the languages in any order; two builds of one commit are to be alike.
function withSortedLanguages(entry: Uint8Array): string {
  const { languages, ...rest } = JSON.parse(Buffer.from(entry).toString()) as { languages: Record<string, object> };
  return JSON.stringify({ ...rest, languages: Object.fromEntries(Object.entries(languages).sort()) });
}

function expectNone(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Sökindexet kunde inte ${what}: ${errors.join('; ')}`);
}

/** Indexes the pages for the search. A fault stops the build: a site whose search is dead is not finished. */
export default function search(config: UserConfig): void {
  // The benchmark measures the build and the index apart.
  if (process.env.SITE_SEARCH === 'off') return;
  config.on('eleventy.after', async ({ directories, results = [] }) => {
    const { createIndex } = await import('pagefind');
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(`Sökindexet kunde inte skapas: ${errors.join('; ')}`);
    for (const page of inOrder(results)) expectNone((await index.addHTMLFile(page)).errors, `läsa ${page.url}`);
    const { files, errors: late } = await index.getFiles();
    expectNone(late, 'skrivas');
    for (const { path, content } of files.filter((file) => isIndex(file.path))) {
      const target = `${directories.output}pagefind/${path}`;
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, path === 'pagefind-entry.json' ? withSortedLanguages(content) : content);
    }
    await index.deleteIndex();
  });
}
