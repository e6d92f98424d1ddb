import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, formatMessages } from 'esbuild';
import { explain, Failure } from './failure.mjs';
import { makeTemporary } from './temporary.mjs';

// Packages that start programs of their own, or that are too large to be worth reading twice.
const left = ['@11ty/eleventy', 'dictionary-sv', 'esbuild', 'hunspell-asm', 'sharp'];

// Templates lie in the content folder or one folder down; a site of many pages has thousands of folders further in.
export function templates() {
  const folders = readdirSync('src/content', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return ['src/layouts', 'src/content', ...folders.map(({ name }) => `src/content/${name}`)]
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((path) => path.endsWith('.11ty.tsx'))
    .map((path) => ({ in: path, out: `templates/${path.replace('src/', '').replace(/\.tsx$/, '')}` }));
}

/** How code of ours is bundled for Node: with `outdir` for all that it makes. */
export const bundleOptions = (entryPoints, outdir) => ({
  entryPoints,
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  external: left,
  // Packages in the older module format ask for Node's own modules by require.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  logLevel: 'silent',
});

// esbuild says in English where the code is wrong, which is for who wrote it.
async function refuse(error) {
  if (explain(error)) throw error;
  console.error((await formatMessages(error.errors ?? [], { kind: 'error' })).join('\n'));
  throw new Failure('Koden går inte att läsa. Inget är ändrat: den tidigare webbplatsen ligger kvar.');
}

/**
 * Bundles a TypeScript file, with the configuration and the templates beside it, and runs it.
 * A loader that translates each file as it is asked for takes more CPU than a build of the whole site.
 */
export async function bundleAndRun(file) {
  const folder = makeTemporary('command');
  const name = basename(file, '.ts');
  const entryPoints = [{ in: file, out: name }, { in: 'eleventy.config.ts', out: 'eleventy.config' }, ...templates()];
  // The bundler's helper may outlive us: what is written, we write.
  const options = { ...bundleOptions(entryPoints, folder), write: false };
  const { outputFiles } = await build(options).catch(refuse);
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  process.env.SITE_BUNDLE = folder;
  await import(pathToFileURL(`${folder}/${name}.mjs`).href);
}
