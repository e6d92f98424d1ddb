import { pathToFileURL } from 'node:url';
import type { UserConfig } from '@11ty/eleventy';
import { toPageView } from '../collections/page-view.ts';
import type { TemplateData } from '../types/template-data.ts';
import { environment } from './environment.ts';
import { rememberForm } from './functions.ts';
import { rememberPage, renderPage, type TemplateModule, toHtml } from './made-pages.ts';
import { root } from './project.ts';

const extension = '11ty.tsx';
/** Pages and layouts in TSX: components that return markup, escaped by default. */
export default function tsx(config: UserConfig): void {
  // A command is bundled with its templates, and so brings them along.
  const folder = `${root}/${environment().SITE_BUNDLE}/templates`;
  const loaded = new Map<string, Promise<TemplateModule>>();
  const load = (path: string) => {
    const file = `${folder}/${path.replace(/^(\.\/)?src\//, '').replace(/\.tsx$/, '.mjs')}`;
    const module = loaded.get(file) ?? (import(pathToFileURL(file).href) as Promise<TemplateModule>);
    loaded.set(file, module);
    return module;
  };

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
