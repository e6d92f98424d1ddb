import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildContext, type BuildResult, context } from 'esbuild';
import type { TemplateModule } from '../../plugins/made-pages.ts';
import { root } from '../../plugins/project.ts';
import { bundleOptions, templates } from '../run/bundle.mjs';

/** What makes pages, by the code as it is now. */
export interface PageMaker {
  pages: typeof import('../../plugins/edit-pages.ts');
  /** Loads a template of the site by its path. */
  load: (path: string) => Promise<TemplateModule>;
}

/** All our code as it is now, bundled and loaded. */
export interface Engine extends PageMaker {
  code: typeof import('../../plugins/edit-engine.ts');
  /** Makes a folder where each entry has the name that Eleventy and our plugins know; relative to the project. */
  makeFolder: () => Promise<string>;
}

// As temporary folders are named (temporary.mjs): what a crash cuts off here is not read again.
const cache = `${root}/.cache/edit-${process.pid}-engine`;
const code = `${cache}/code`;
const engine = 'src/plugins/edit-engine.ts';
const pageMaker = 'src/plugins/edit-pages.ts';

type EntryPoint = { in: string; out: string };

/** Bundles some of our code anew at every call, with what esbuild remembers of the call before. */
class Bundle {
  readonly #written = new Set<string>();
  #context: BuildContext | undefined;
  #entries = '';

  async #contextFor(entries: EntryPoint[]): Promise<BuildContext> {
    if (this.#context && this.#entries === JSON.stringify(entries)) return this.#context;
    await this.close();
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

  // Files are named by what is in them: what has not changed is neither written nor loaded again.
  async #write({ outputFiles = [] }: BuildResult): Promise<void> {
    for (const { path, contents } of outputFiles.filter((file) => !this.#written.has(file.path))) {
      const target = `${code}/${relative(resolve('bundle'), path)}`;
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, contents);
      this.#written.add(path);
    }
  }

  /** @returns the file of each entry, by the path of its source */
  async make(entries: EntryPoint[]): Promise<Map<string, string>> {
    const result = await (await this.#contextFor(entries)).rebuild();
    await this.#write(result);
    return listEntries(result);
  }

  close = async (): Promise<void> => this.#context?.dispose();
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

const loaderOf = (entries: ReadonlyMap<string, string>) => (source: string) =>
  import(pathToFileURL(`${code}/${entries.get(source.replace(/^\.\//, ''))}`).href);

const listPageMakers = () => [{ in: pageMaker, out: 'edit-pages' }, ...templates()];

/** Bundles our code, and loads it. */
export class EngineMaker {
  readonly #all = new Bundle();
  readonly #pages = new Bundle();

  /**
   * The engine of the code as it is on disk.
   * @throws {Error} esbuild's, where the code can't be read
   */
  async make(): Promise<Engine> {
    const own = [
      { in: engine, out: 'edit-engine' },
      { in: 'eleventy.config.ts', out: 'eleventy.config' },
    ];
    const entries = await this.#all.make([...own, ...listPageMakers()]);
    const load = loaderOf(entries);
    const named = new Map([...entries].filter(([source]) => source !== engine && source !== pageMaker));
    return { code: await load(engine), pages: await load(pageMaker), load, makeFolder: () => writeFolder(named) };
  }

  /** What makes pages alone: a third of the time, where nothing else has changed. @throws {Error} as `make` does */
  async makePageMaker(): Promise<PageMaker> {
    const load = loaderOf(await this.#pages.make(listPageMakers()));
    return { pages: await load(pageMaker), load };
  }

  async close(): Promise<void> {
    await Promise.all([this.#all.close(), this.#pages.close()]);
    await rm(cache, { recursive: true, force: true });
  }
}
