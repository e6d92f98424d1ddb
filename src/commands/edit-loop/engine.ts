import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildContext, context } from 'esbuild';
import type { TemplateModule } from '../../plugins/made-pages.ts';
import { root } from '../../plugins/project.ts';
import { bundleOptions, templates } from '../bundle.mjs';

/** Our code as it is now, bundled and loaded. */
export interface Engine {
  code: typeof import('../../plugins/edit-engine.ts');
  /** The folder of the bundle, relative to the project. */
  folder: string;
  /** Loads a template of the site by its path. */
  load: (path: string) => Promise<TemplateModule>;
}

const cache = `${root}/.cache/edit`;

/** Bundles all our code anew at every call, with what esbuild remembers of the call before. */
export class EngineMaker {
  #context: BuildContext | undefined;
  #entries = '';

  async #contextFor(): Promise<BuildContext> {
    const entries = [
      { in: 'src/plugins/edit-engine.ts', out: 'edit-engine' },
      { in: 'eleventy.config.ts', out: 'eleventy.config' },
      ...templates(),
    ];
    if (this.#context && this.#entries === JSON.stringify(entries)) return this.#context;
    await this.#context?.dispose();
    this.#entries = JSON.stringify(entries);
    const options = bundleOptions(entries, 'bundle');
    this.#context = await context({
      ...options,
      packages: 'external',
      write: false,
      logLevel: 'silent',
      metafile: true,
    });
    return this.#context;
  }

  /**
   * The engine of the code as it is on disk. Node keeps every module that it has loaded, so each has a folder of its own.
   * @throws {Error} esbuild's, where the code can't be read
   */
  async make(): Promise<Engine> {
    const { outputFiles = [] } = await (await this.#contextFor()).rebuild();
    await mkdir(cache, { recursive: true });
    const folder = await mkdtemp(`${cache}/code-`);
    for (const { path, contents } of outputFiles) {
      const target = `${folder}/${relative(resolve('bundle'), path)}`;
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, contents);
    }
    const import_ = (name: string) => import(pathToFileURL(`${folder}/${name}.mjs`).href);
    return {
      code: await import_('edit-engine'),
      folder: relative(root, folder),
      load: (path) => import_(`templates/${path.replace(/^(\.\/)?src\//, '').replace(/\.tsx$/, '')}`),
    };
  }

  async close(): Promise<void> {
    await this.#context?.dispose();
    await rm(cache, { recursive: true, force: true });
  }
}
