import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { build, type Plugin } from 'esbuild';
import { contentFolder, isLitter } from '../checks/source/load.ts';
import { listFiles } from '../checks/source/read.ts';
import { unseenKinds } from '../editor/config.ts';
import { isPicture } from '../lib/pictures.ts';
import { listKinds } from '../schemas/records.ts';
import type { PreviewSite } from '../types/draft-preview.ts';
import { loadAssets } from './assets.ts';
import { completeRecords } from './content.ts';
import { contentVersion } from './content-version.ts';
import { environment } from './environment.ts';
import { dropOthers, keep } from './kept.ts';
import { loadContent, root, today } from './project.ts';

/** Where the editor finds what shows a page: fetched when somebody opens one, not before. */
export interface PreviewFiles {
  engine: string;
  styles: string;
  site: string;
}

/** Templates that make pages for visitors: those for editors take the schemas along, and feeds are not seen. */
const isShown = (path: string) =>
  path.endsWith('.11ty.tsx') && !path.startsWith('content/admin/') && !/\.\w+\.11ty\.tsx$/.test(withoutRecords(path));
const withoutRecords = (path: string) => path.replace('.records.', '.');

const listTemplates = () =>
  ['content', 'layouts'].flatMap((folder) =>
    listFiles(`${root}/src/${folder}`)
      .map((path) => `${folder}/${path}`)
      .filter(isShown),
  );

const provideTemplates: Plugin = {
  name: 'site-templates',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^site-templates$/ }, ({ path }) => ({ path, namespace: 'site-templates' }));
    onLoad({ filter: /.*/, namespace: 'site-templates' }, () => {
      const paths = listTemplates();
      const imports = paths.map((path, index) => `import * as t${index} from ${JSON.stringify(`./src/${path}`)};`);
      const entries = paths.map((path, index) => `${JSON.stringify(path)}: t${index}`);
      return { contents: `${imports.join('\n')}\nexport const templates = {${entries.join(', ')}};`, resolveDir: root };
    });
  },
};

// Some templates know the open data, and with them what checks and writes it: as much as all the rest, and in part for Node
// alone. Nothing is checked or written here: what stands for it answers to any name and any call, and does nothing.
const leaveOutWriters: Plugin = {
  name: 'leave-out-writers',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(zod|csv-stringify\/sync)$/ }, ({ path }) => ({ path, namespace: 'nothing' }));
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({
      contents: 'export const z = new Proxy(() => z, { get: () => z }); export const stringify = z;',
    }));
  },
};

const nameOf = (name: string, ending: string, bytes: Uint8Array) =>
  `${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8).toUpperCase()}.${ending}`;

type Files = Map<string, Uint8Array>;

async function bundle(): Promise<Files> {
  const { outputFiles } = await build({
    entryPoints: [`${root}/src/plugins/preview-engine.ts`, `${root}/src/editor/preview.css`],
    absWorkingDir: root,
    outdir: root,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Code for Node asks for its surroundings, and finds none here.
    define: { 'process.env': '{}' },
    preserveSymlinks: true,
    plugins: [provideTemplates, leaveOutWriters],
    logLevel: 'silent',
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [
      nameOf('forhandsvisning', path.endsWith('.js') ? 'js' : 'css', contents),
      contents,
    ]),
  );
}

/** Of all code: pages are made of nearly all of it, and to ask which takes longer than to read it. */
async function keyOf(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(`${root}/package-lock.json`));
  for (const file of listFiles(`${root}/src`).filter((path) => /\.(tsx?|css)$/.test(path)))
    hash.update(`${file}\0`).update(await readFile(`${root}/src/${file}`));
  return hash.digest('hex').slice(0, 16);
}

/** The bundled code: made when the code has changed, and kept. */
async function loadBundle(): Promise<Files> {
  const kept = await keep('preview', await keyOf(), async () => serialize(await bundle()));
  await dropOthers('preview');
  return deserialize(kept) as Files;
}

/** What the preview is told of the site: nothing that visitors may not see yet. */
async function describeSite(): Promise<PreviewSite> {
  const { records, pages, pictures, withheldFiles } = await loadContent();
  const documents = listFiles(`${root}/assets`).filter((path) => !isLitter(path) && !isPicture(path));
  return {
    records: {
      ...completeRecords(records),
      helplines: records.helplines,
      ...Object.fromEntries(unseenKinds.map((kind) => [kind, []])),
    },
    seenOn: Object.fromEntries(listKinds().flatMap(([kind, { seenOn }]) => (seenOn ? [[kind, seenOn]] : []))),
    pages: pages.map(({ file, data, body }) => ({ file: file.slice(contentFolder.length + 1), data, body })),
    pictures: [...pictures.values()],
    sizes: Object.fromEntries(
      documents
        .map((path) => `/assets/${path}`)
        .filter((address) => !withheldFiles.has(address))
        .map((address) => [address, statSync(root + address).size]),
    ),
    assets: (await loadAssets()).assets,
    today: today(),
    preview: environment().SITE_PREVIEW === '1',
    version: contentVersion(root),
  };
}

/**
 * Writes what shows a page in the editor: the code that makes the site's pages, and what they are made of.
 * @param output the built site's folder
 * @param folder the address of the editor's files
 */
export async function writePreview(output: string, folder: string): Promise<PreviewFiles> {
  const made = await loadBundle();
  const bytes = Buffer.from(JSON.stringify(await describeSite()));
  const site = nameOf('webbplatsen', 'json', bytes);
  await mkdir(`${output}${folder}`, { recursive: true });
  for (const [name, content] of [...made, [site, bytes] as const])
    await writeFile(`${output}${folder}${name}`, content);
  const find = (ending: string) => folder + [...made.keys()].find((name) => name.endsWith(ending));
  return { engine: find('.js'), styles: find('.css'), site: folder + site };
}
