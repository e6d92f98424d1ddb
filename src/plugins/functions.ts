import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import { build } from 'esbuild';
import type { PageView } from '../types/template-data.ts';
import { noticeName, writeNotices } from './notices.ts';
import { root } from './project.ts';

const views = new Map<string, PageView>();

/** Keeps what surrounds a form, so that the server can show the form again in the same surroundings. */
export function rememberForm(view: PageView): void {
  if (view.form) views.set(view.address, view);
}

/** Writes what the server functions need of the site, and bundles them for the host. */
export default function functions(config: UserConfig): void {
  config.on('eleventy.after', async ({ outputMode, directories }) => {
    // Pages that are only looked at are not the site's: its forms stay as they were.
    if (outputMode !== 'fs') return;
    // Beside the site: the three take their places together.
    const folder = join(directories.output, '../functions');
    await mkdir(folder, { recursive: true });
    const known = JSON.stringify(Object.fromEntries([...views].sort()));
    await writeFile(join(directories.output, '../forms.json'), known);
    const { outputFiles, metafile } = await build({
      entryPoints: [`${root}/src/functions/netlify.ts`],
      bundle: true,
      // Its helper may outlive us: what is written, we write.
      write: false,
      // Comments name paths: a linked folder of packages gives the same as one of its own.
      preserveSymlinks: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      define: { FORM_VIEWS: known },
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      metafile: true,
      logLevel: 'silent',
    });
    await writeFile(`${folder}/${noticeName}`, await writeNotices([metafile]));
    await writeFile(`${folder}/api.mjs`, outputFiles[0]?.contents ?? '');
  });
}
