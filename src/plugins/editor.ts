import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { UserConfig } from '@11ty/eleventy';
import { build, type Plugin } from 'esbuild';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { listFiles } from '../checks/source/read.ts';
import { EditorShell } from '../components/editor-shell/editor-shell.tsx';
import { editorKinds, makeEditorConfig } from '../editor/config.ts';
import { missingWords } from '../editor/missing-words.ts';
import { layWords, wordOverrides } from '../editor/word-overrides.ts';
import { editorAddress } from '../lib/addresses.ts';
import { bundleFolder } from './assets.ts';
import { writeKnowledge } from './editor-knowledge.ts';
import { forgetFiles, leftOut } from './editor-package.ts';
import { writePreview } from './editor-preview.ts';
import { environment } from './environment.ts';
import { dropOthers, keep } from './kept.ts';
import { publishedName, writeNotices } from './notices.ts';
import { loadContent, root } from './project.ts';

const packageFolder = `${root}/node_modules/@sveltia/cms`;
const folderName = `${bundleFolder}redigering/`;

/** What is left out of anything that is bundled for the editor. */
export const leaveOutPlugin: Plugin = {
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
      contents: JSON.stringify(
        layWords(
          layWords(missingWords, JSON.parse(await readFile(`${packageFolder}/locales/sv.json`, 'utf8'))),
          wordOverrides,
        ),
      ),
      loader: 'json',
    }));
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'export default {};' }));
    onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, async ({ path }) => ({
      contents: forgetFiles(await readFile(path, 'utf8')),
    }));
  },
};

const provideConfig: Plugin = {
  name: 'editor-config',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^editor-config$/ }, ({ path }) => ({ path, namespace: 'editor-config' }));
    onLoad({ filter: /.*/, namespace: 'editor-config' }, () => ({ contents: listSettings(), loader: 'json' }));
  },
};

const listSettings = () => JSON.stringify({ config: makeEditorConfig(), kinds: editorKinds() });

/** The editor's files by their names, and the code of ours that they are made of, with the hash of each. */
interface Bundle {
  files: Map<string, Uint8Array>;
  sources: Map<string, string>;
}

const hash = (...parts: (string | Uint8Array)[]) =>
  parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest('hex');
const hashOf = (path: string) => hash(readFileSync(`${root}/${path}`));

async function bundle(): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: { redigering: `${root}/src/editor/editor.client.ts`, stil: `${root}/src/editor/editor.css` },
    absWorkingDir: root,
    outdir: root,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    // Names are made of paths too: a linked folder of packages gives the same site as one of its own.
    preserveSymlinks: true,
    plugins: [leaveOutPlugin, provideConfig],
    logLevel: 'silent',
  });
  const own = Object.keys(metafile.inputs).filter((path) => path.startsWith('src/'));
  // The package finds its fonts beside its own script.
  const fonts = listFiles(`${packageFolder}/npm/assets`).filter((file) => file.endsWith('.woff2'));
  const notices = await writeNotices([metafile]);
  return {
    files: new Map([
      [publishedName(notices), Buffer.from(notices)],
      ...outputFiles.map(({ path, contents }) => [basename(path), contents] as const),
      ...fonts.map((name) => [`assets/${name}`, readFileSync(`${packageFolder}/npm/assets/${name}`)] as const),
    ]),
    sources: new Map(own.map((path) => [path, hashOf(path)])),
  };
}

// Read from a file that is known to be whole, and by what wrote it.
const unpack = (bytes: Buffer) => deserialize(bytes) as Bundle;

const isOfNow = ({ sources }: Bundle) =>
  [...sources].every(([path, known]) => existsSync(`${root}/${path}`) && hashOf(path) === known);

/** The files of the bundled editor: made when the packages, the settings or the code are others, and kept. */
async function loadEditor(): Promise<Bundle['files']> {
  const packages = readFileSync(`${root}/package-lock.json`);
  const name = hash(process.version, packages, readFileSync(`${root}/src/plugins/editor.ts`), listSettings());
  const make = async () => serialize(await bundle());
  const kept = await keep('editor', name, make, (bytes) => isOfNow(unpack(bytes)));
  await dropOthers('editor');
  return unpack(kept).files;
}

/** The repository on GitHub that the editor writes to, as `owner/name`; undefined where nobody has said. */
export function repositoryOf(configured: string | undefined): string | undefined {
  const [, hosted] = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(environment().REPOSITORY_URL ?? '') ?? [];
  return configured ?? hosted;
}

/** Puts the browser editor at `/admin/`. It is no page of the site: no list, no search and no map knows of it. */
export default function editor(config: UserConfig): void {
  config.on('eleventy.after', async ({ directories }) => {
    const files = await loadEditor();
    const find = (pattern: RegExp) => folderName + [...files.keys()].find((file) => pattern.test(file));
    const { records } = await loadContent();
    const shell = h(EditorShell, {
      script: find(/^redigering-\w+\.js$/),
      styles: find(/^stil-\w+\.css$/),
      knowledge: await writeKnowledge(directories.output, folderName),
      repository: repositoryOf(records.site.repository),
      preview: await writePreview(directories.output, folderName),
    });
    const pages = new Map([[`${editorAddress}index.html`, `<!doctype html>${renderToString(shell)}`]]);
    for (const [path, bytes] of [...pages, ...[...files].map(([name, file]) => [folderName + name, file] as const)]) {
      await mkdir(dirname(directories.output + path), { recursive: true });
      await writeFile(directories.output + path, bytes);
    }
  });
}
