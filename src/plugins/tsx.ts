import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { UserConfig } from '@11ty/eleventy';
import { build } from 'esbuild';
import { toPageView } from '../collections/page-view.ts';
import type { TemplateData } from '../types/template-data.ts';
import { environment } from './environment.ts';
import { rememberForm } from './functions.ts';
import { rememberPage, renderPage, type TemplateModule, toHtml } from './made-pages.ts';
import { root } from './project.ts';

const extension = '11ty.tsx';
const cache = `${root}/.cache/templates`;

// Node keeps each module it has loaded, so every build bundles into a folder of its own: never a stale page.
async function bundle(): Promise<string> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(`${cache}/build-`);
  await build({
    entryPoints: [`${root}/src/content/**/*.${extension}`, `${root}/src/layouts/*.${extension}`],
    outdir: folder,
    outbase: `${root}/src`,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  return folder;
}

/** Pages and layouts in TSX: components that return markup, escaped by default. */
export default function tsx(config: UserConfig): void {
  // A command that was bundled brings its templates along.
  let folder = environment().SITE_BUNDLE && `${root}/${environment().SITE_BUNDLE}/templates`;
  const loaded = new Map<string, Promise<TemplateModule>>();
  const load = (path: string) => {
    const file = `${folder}/${path.replace(/^(\.\/)?src\//, '').replace(/\.tsx$/, '.mjs')}`;
    const module = loaded.get(file) ?? (import(pathToFileURL(file).href) as Promise<TemplateModule>);
    loaded.set(file, module);
    return module;
  };

  config.on('eleventy.before', async () => {
    if (folder) return;
    await rm(cache, { recursive: true, force: true });
    folder = await bundle();
  });
  config.on('eleventy.beforeWatch', async (changed) => {
    if (changed.some((path) => /\.tsx?$/.test(path))) folder = await bundle();
  });
  config.addWatchTarget('./src/**/*.{ts,tsx}');
  config.addTemplateFormats(extension);
  config.addExtension(extension, {
    read: false,
    outputFileExtension: 'html',
    getData: ['data'],
    getInstanceFromInputPath: load,
    compileOptions: { cache: false, permalink: 'raw' },
    compile: (_text, path) => async (data: TemplateData) => {
      const module = await load(path);
      if (!path.includes('/layouts/')) return toHtml(module.default(data));
      const view = toPageView(data);
      rememberForm(view);
      rememberPage(path, data);
      return renderPage(module, view, data.content);
    },
  });
}
