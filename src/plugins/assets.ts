import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import type { UserConfig } from '@11ty/eleventy';
import { build, type Metafile } from 'esbuild';
import { isLitter } from '../checks/source/load.ts';
import { listChoices } from '../collections/places.ts';
import { mergeLayers, shortenLayers } from '../lib/merge-layers.ts';
import { isPhoto } from '../lib/pictures.ts';
import type { Asset, Assets } from '../types/template-data.ts';
import { collectStyles } from './collect-styles.ts';
import { publishedName, writeNotices } from './notices.ts';
import { loadContent, root } from './project.ts';

/** Where bundled files lie in the site. Their names hold their hash, so they are never revalidated. */
export const bundleFolder = '/build/';

const targets = ['chrome111', 'firefox113', 'safari16.4'];

const hashOf = (bytes: Uint8Array, encoding: 'base64' | 'hex') => createHash('sha256').update(bytes).digest(encoding);

interface File {
  asset: Asset;
  bytes: Uint8Array;
}

function toFile(name: string, bytes: Uint8Array): File {
  const href = bundleFolder + name.replace('.', `.${hashOf(bytes, 'hex').slice(0, 10)}.`);
  return { asset: { href, integrity: `sha256-${hashOf(bytes, 'base64')}` }, bytes };
}

// The values of custom properties are left as they are written by esbuild, but the space in them that stands before a
// value, or about a comma or a slash, means nothing.
const shorten = (css: string): string =>
  shortenLayers(mergeLayers(css)).replace(/(--[a-z-]+): ([^;}]*)/g, (_, name: string, value: string) =>
    [name, value.replace(/ ?([,/]) /g, '$1')].join(':'),
  );

async function bundle(entry: string, name: string): Promise<{ file: File; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [`${root}/${entry}`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: targets,
    external: ['/assets/*'],
    supported: { 'import-meta': true },
    plugins: [collectStyles],
    metafile: true,
    logLevel: 'silent',
  });
  const made = outputFiles[0]?.contents ?? new Uint8Array();
  const bytes = name.endsWith('.css') ? Buffer.from(shorten(Buffer.from(made).toString())) : made;
  return { file: toFile(name, bytes), metafile };
}

const listPlaces = async (): Promise<File> =>
  toFile('orter.json', Buffer.from(JSON.stringify(listChoices((await loadContent()).records))));

interface Made {
  files: File[];
  assets: Assets;
  /** Of what others have written in them. */
  notices: string;
}

const bundles: Record<Exclude<keyof Assets, 'places'>, readonly [entry: string, name: string]> = {
  styles: ['src/styles/site.css', 'site.css'],
  startStyles: ['src/styles/start.css', 'start.css'],
  catalogueStyles: ['src/styles/catalogue.css', 'komponenter.css'],
  script: ['src/client/site.ts', 'site.js'],
  searchScript: ['src/client/search.ts', 'sok.js'],
  helpScript: ['src/client/help.ts', 'hjalp.js'],
  municipalitiesScript: ['src/client/municipalities.ts', 'kommuner.js'],
  formScript: ['src/client/form.ts', 'formular.js'],
};

async function make(): Promise<Made> {
  const bundled = await Promise.all(
    Object.entries(bundles).map(async ([key, [entry, name]]) => ({ key, ...(await bundle(entry, name)) })),
  );
  const made = [...bundled, { key: 'places', file: await listPlaces() }];
  return {
    notices: await writeNotices(bundled.map(({ metafile }) => metafile)),
    files: made.map(({ file }) => file),
    assets: Object.fromEntries(made.map(({ key, file }) => [key, file.asset])) as unknown as Assets,
  };
}

let made: Promise<Made> | undefined;

/** The bundled files: made once a build. */
export function loadAssets(): Promise<Made> {
  made ??= make();
  return made;
}

/** Makes the next `loadAssets` bundle anew. */
export function forgetAssets(): void {
  made = undefined;
}

/** Bundles styles and scripts, names them by their hash, and copies `assets` as it is, but for pictures (pictures.ts). */
export default async function assets(config: UserConfig): Promise<void> {
  const { withheldFiles } = await loadContent();
  config.addGlobalData('assets', async () => (await loadAssets()).assets);
  config.addPassthroughCopy(
    { assets: 'assets' },
    {
      filter: (path: string) =>
        !isLitter(path) &&
        !isPhoto(path) &&
        !withheldFiles.has(`/assets/${path.replaceAll('\\', '/').replace(/^(.*\/)?assets\//, '')}`),
    },
  );
  config.on('eleventy.after', async ({ directories }) => {
    await mkdir(`${directories.output}${bundleFolder}`, { recursive: true });
    const { files, notices } = await loadAssets();
    for (const { asset, bytes } of files) await writeFile(`${directories.output}${asset.href}`, bytes);
    await writeFile(`${directories.output}${bundleFolder}${publishedName(notices)}`, notices);
  });
}
