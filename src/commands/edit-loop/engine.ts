import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildContext, type BuildResult, context } from 'esbuild';
import type { TemplateModule } from '../../plugins/made-pages.ts';
import { root } from '../../plugins/project.ts';
import { bundleOptions, templates } from '../run/bundle.mjs';

/** Our code as it is now, bundled and loaded. */
export interface Engine {
  code: typeof import('../../plugins/edit-engine.ts');
  /** Loads a template of the site by its path. */
  load: (path: string) => Promise<TemplateModule>;
  /** Makes a folder where each entry has the name that Eleventy and our plugins know; relative to the project. */
  makeFolder: () => Promise<string>;
}

// As temporary folders are named (temporary.mjs): what a crash cuts off here is not read again.
const cache = `${root}/.cache/edit-${process.pid}-engine`;
const code = `${cache}/code`;

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

// Files are named by what is in them: what has not changed is neither written nor loaded again.
async function writeOutputs({ outputFiles = [] }: BuildResult): Promise<void> {
  await Promise.all(
    outputFiles.map(async ({ path, contents }) => {
      const target = `${code}/${relative(resolve('bundle'), path)}`;
      if (await isThere(target)) return;
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, contents);
    }),
  );
}

/** The file of each entry, by the path of its source. */
function listEntries({ metafile }: BuildResult): Map<string, string> {
  const outputs = Object.entries(metafile?.outputs ?? {});
  return new Map(
    outputs.flatMap(([path, { entryPoint }]) =>
      entryPoint ? [[entryPoint, path.replace(/^bundle\//, '')] as const] : [],
    ),
  );
}

async function writeFolder(entries: ReadonlyMap<string, string>): Promise<string> {
  const folder = await mkdtemp(`${cache}/names-`);
  for (const [source, file] of entries) {
    const name = source.startsWith('src/') && source.endsWith('.11ty.tsx') ? `templates/${source.slice(4)}` : source;
    const target = `${folder}/${name.replace(/\.tsx?$/, '.mjs')}`;
    const module = JSON.stringify(pathToFileURL(`${code}/${file}`).href);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, `export * from ${module};\nexport { default } from ${module};\n`);
  }
  return relative(root, folder);
}

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
    this.#context = await context({
      ...bundleOptions(entries, 'bundle'),
      entryNames: '[dir]/[name]-[hash]',
      packages: 'external',
      write: false,
      metafile: true,
    });
    return this.#context;
  }

  /**
   * The engine of the code as it is on disk.
   * @throws {Error} esbuild's, where the code can't be read
   */
  async make(): Promise<Engine> {
    const result = await (await this.#contextFor()).rebuild();
    await writeOutputs(result);
    const entries = listEntries(result);
    const load = (source: string) => import(pathToFileURL(`${code}/${entries.get(source)}`).href);
    return {
      code: await load('src/plugins/edit-engine.ts'),
      load: (path) => load(path.replace(/^\.\//, '')),
      makeFolder: () => writeFolder(new Map([...entries].filter(([source]) => !source.endsWith('edit-engine.ts')))),
    };
  }

  async close(): Promise<void> {
    await this.#context?.dispose();
    await rm(cache, { recursive: true, force: true });
  }
}
