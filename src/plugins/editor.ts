import { createHash } from 'node:crypto';
import { access, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { UserConfig } from '@11ty/eleventy';
import { build, type Plugin } from 'esbuild';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { listFiles } from '../checks/source/read.ts';
import { EditorShell } from '../components/editor-shell/editor-shell.tsx';
import { editorKinds, makeEditorConfig } from '../editor/config.ts';
import { withOwnWords } from '../editor/words.ts';
import { editorAddress } from '../lib/addresses.ts';
import { bundleFolder } from './assets.ts';
import { writeKnowledge } from './editor-knowledge.ts';
import { loadContent, root } from './project.ts';

const packageFolder = `${root}/node_modules/@sveltia/cms`;
const folderName = `${bundleFolder}redigering/`;

// Grammars for colouring code in a hundred languages, maps, and WebAssembly that re-encodes pictures, which the page's
// policy would not let run. No field of ours asks for any of it.
const leftOut = /^(@shikijs\/.*|leaflet.*|terra-draw.*|svgo\/browser)$|chunks\/(heic|webp_enc|shiki-engine)/;

/** What is left out of anything that is bundled for the editor. */
export const leaveOut: Plugin = {
  name: 'leave-out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: leftOut }, () => ({ path: 'left-out', namespace: 'left-out' }));
    // The check never shows Zod's own words, in any language.
    onResolve({ filter: /\/locales\/(index|en)\.js$/ }, ({ resolveDir }) =>
      /[\\/]zod[\\/]/.test(resolveDir) ? { path: 'no-words', namespace: 'no-words' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'no-words' }, () => ({ contents: 'export default () => ({});' }));
    // Swedish stands in for every language but the English that the package cannot do without.
    onResolve({ filter: /\/locales\/.*\.json$/ }, () => ({ path: 'sv.json', namespace: 'words' }));
    onLoad({ filter: /.*/, namespace: 'words' }, async () => ({
      contents: JSON.stringify(withOwnWords(JSON.parse(await readFile(`${packageFolder}/locales/sv.json`, 'utf8')))),
      loader: 'json',
    }));
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'export default {};' }));
    // The files of what is left out are named beside the package's script, too.
    onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replace(/new URL\(`assets\/(marker-icon|heic)[^`]*`,import\.meta\.url\)/g, 'new URL(import.meta.url)')
        .replaceAll('new URL(`assets/', 'new URL(`./assets/'),
    }));
  },
};

const provideConfig: Plugin = {
  name: 'editor-config',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^editor-config$/ }, ({ path }) => ({ path, namespace: 'editor-config' }));
    onLoad({ filter: /.*/, namespace: 'editor-config' }, () => ({
      contents: JSON.stringify({ config: makeEditorConfig(), kinds: editorKinds() }),
      loader: 'json',
    }));
  },
};

/** Bundles the editor into a folder. */
async function bundle(folder: string): Promise<void> {
  await build({
    entryPoints: { redigering: `${root}/src/editor/editor.client.ts`, stil: `${root}/src/editor/editor.css` },
    outdir: folder,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // Names are made of paths too: a linked folder of packages gives the same site as one of its own.
    preserveSymlinks: true,
    plugins: [leaveOut, provideConfig],
    logLevel: 'silent',
  });
  // The package finds its fonts beside its own script.
  for (const name of listFiles(`${packageFolder}/npm/assets`).filter((file) => file.endsWith('.woff2')))
    await cp(`${packageFolder}/npm/assets/${name}`, `${folder}/assets/${name}`);
}

/** Of everything that the bundle is made of: the package's version, the schemas and the code around it. */
async function keyOf(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(`${packageFolder}/package.json`));
  for (const part of ['src/schemas', 'src/editor', 'src/lib', 'src/checks'])
    for (const file of listFiles(`${root}/${part}`))
      hash.update(`${file}\0`).update(await readFile(`${root}/${part}/${file}`));
  return hash
    .update(await readFile(`${root}/src/plugins/editor.ts`))
    .update(await readFile(`${root}/package-lock.json`))
    .digest('hex')
    .slice(0, 16);
}

/** The folder of the bundled editor: made when what it is made of has changed, and kept. */
async function loadEditor(): Promise<string> {
  const folder = `${root}/.cache/editor-${await keyOf()}`;
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  if (isThere) return folder;
  await mkdir(`${root}/.cache`, { recursive: true });
  const fresh = await mkdtemp(`${root}/.cache/fresh-editor-${process.pid}-`);
  try {
    await bundle(`${fresh}/editor`);
    // Another build may have been first with just the same.
    await rename(`${fresh}/editor`, folder).catch(() => undefined);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return folder;
}

/** The repository on GitHub that the editor writes to, as `owner/name`; undefined where nobody has said. */
export function repositoryOf(configured: string | undefined): string | undefined {
  const [, hosted] = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(process.env.REPOSITORY_URL ?? '') ?? [];
  return configured ?? hosted;
}

/** Puts the browser editor at `/admin/`. It is no page of the site: no list, no search and no map knows of it. */
export default function editor(config: UserConfig): void {
  config.on('eleventy.after', async ({ directories, results = [] }) => {
    const folder = await loadEditor();
    const find = (pattern: RegExp) => folderName + listFiles(folder).find((file) => pattern.test(file));
    const { records } = await loadContent();
    await cp(folder, `${directories.output}${folderName}`, { recursive: true });
    const shell = h(EditorShell, {
      script: find(/^redigering-\w+\.js$/),
      styles: find(/^stil-\w+\.css$/),
      knowledge: await writeKnowledge(directories.output, folderName, results),
      repository: repositoryOf(records.site.repository),
    });
    await mkdir(`${directories.output}${editorAddress}`, { recursive: true });
    await writeFile(`${directories.output}${editorAddress}index.html`, `<!doctype html>${renderToString(shell)}`);
  });
}
