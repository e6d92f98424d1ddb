import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { explain, Failure } from './failure.mjs';
import { keepCode, readKeptCode } from './kept-code.mjs';
import { commands } from './table.mjs';
import { makeTemporary } from './temporary.mjs';

// Packages that start programs of their own, or find files beside their own.
const external = ['@11ty/eleventy-dev-server', 'esbuild', 'hunspell-asm', 'sharp'];

/**
 * The templates and layouts, as entry points. They lie in the content folder or one folder down: a site of many pages has
 * thousands of folders further in.
 */
export function templates() {
  const folders = readdirSync('src/content', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return ['src/layouts', 'src/content', ...folders.map(({ name }) => `src/content/${name}`)]
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((path) => path.endsWith('.11ty.tsx'))
    .map((path) => ({ in: path, out: `templates/${path.replace('src/', '').replace(/\.tsx$/, '')}` }));
}

// Eleventy finds its own files from where it is. What is bundled is loaded once: nothing has to notice that it changes.
const adapt = (code, path) =>
  code
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
    .replaceAll('process?.env?.ELEVENTY_SKIP_ESM_RESOLVER', 'true');

const eleventy = {
  name: 'eleventy',
  setup: ({ onLoad }) =>
    onLoad({ filter: /@11ty[\\/]eleventy[\\/]src[\\/].*\.js$/ }, async ({ path }) => ({
      contents: adapt(await readFile(path, 'utf8'), path),
    })),
};

const exampleFiles = () =>
  readdirSync('src/components')
    .map((name) => `./src/components/${name}/${name}.examples.tsx`)
    .filter((file) => existsSync(file));

/** `component-examples`: what each component exports of examples, by its name. */
const examples = {
  name: 'component-examples',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^component-examples$/ }, ({ path }) => ({ path, namespace: path }));
    onLoad({ filter: /.*/, namespace: 'component-examples' }, () => {
      const files = exampleFiles();
      const imports = files.map((file, index) => `import { examples as e${index} } from ${JSON.stringify(file)};`);
      const entries = files.map((file, index) => `[${JSON.stringify(basename(file, '.examples.tsx'))}, e${index}]`);
      const list = `export const componentExamples = new Map([${entries.join(', ')}]);`;
      return { contents: [...imports, list].join('\n'), resolveDir: resolve('.') };
    });
  },
};

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
  external,
  plugins: [examples],
  // Packages in the older module format ask for Node's own modules by require.
  banner: {
    js: "import { createRequire as requireBeside } from 'node:module'; const require = requireBeside(import.meta.url);",
  },
  logLevel: 'silent',
});

// esbuild says in English where the code is wrong, which is for who wrote it.
async function refuse(error) {
  if (explain(error)) throw error;
  const { formatMessages } = await import('esbuild');
  console.error((await formatMessages(error.errors ?? [], { kind: 'error' })).join('\n'));
  throw new Failure('Koden går inte att läsa. Inget är ändrat: den tidigare webbplatsen ligger kvar.');
}

/** What is bundled: the examples are found by their names, and one more is as new as one more entry. */
const keyOf = (entryPoints) => JSON.stringify([entryPoints, exampleFiles()]);

/** Bundles code, and keeps it. */
async function bundle(entryPoints) {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    ...bundleOptions(entryPoints, 'bundle'),
    plugins: [eleventy, examples],
    minifyWhitespace: true,
    metafile: true,
    // esbuild's own process may outlive this one, so we write the files ourselves.
    write: false,
  }).catch(refuse);
  const outputs = Object.fromEntries(
    outputFiles.map(({ path, contents }) => [relative(resolve('bundle'), path), contents]),
  );
  return keepCode(keyOf(entryPoints), Object.keys(metafile.inputs), outputs);
}

const toEntry = (file) => ({ in: file, out: basename(file).replace(/\.ts$/, '') });

/** Everything that a bundled command may ask for, as entry points. */
const listEntries = () => [
  ...Object.values(commands).flatMap(({ isBundled, file }) => (isBundled ? [toEntry(file)] : [])),
  toEntry('eleventy.config.ts'),
  ...templates(),
];

/**
 * Runs a command of ours from code that is bundled with the configuration and the templates, and kept until some of it
 * changes. A loader that translates each file as it is asked for takes more CPU than a build of the whole site.
 */
export async function bundleAndRun(file) {
  const entries = listEntries();
  const { of, outputs } = readKeptCode(keyOf(entries)) ?? (await bundle(entries));
  const folder = makeTemporary('command');
  for (const [path, contents] of Object.entries(outputs)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  // A command is over before most of the code that V8 makes faster has earned what that took. Node 20's V8 asks this way.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');
  process.env.SITE_BUNDLE = folder;
  process.env.SITE_CODE = of;
  await import(pathToFileURL(`${folder}/${toEntry(file).out}.mjs`).href);
}
