import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import { type PagefindFile, rewriteFragment, withoutPlaces } from '../search/index/pagefind-files.ts';
import { root } from './project.ts';

/**
 * Keeps what depends on nothing but Pagefind's version, so that only the first build makes it.
 * @returns the path of the file in `.cache`
 */
async function keep(name: string, make: () => Promise<Uint8Array>): Promise<string> {
  const { version } = JSON.parse(await readFile(`${root}/node_modules/pagefind/package.json`, 'utf8')) as {
    version: string;
  };
  const path = `${root}/.cache/pagefind-${version}/${name}`;
  const known = await readFile(path).catch(() => undefined);
  if (known) return path;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await make());
  return path;
}

function expectNone(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Sökindexet kunde inte ${what}: ${errors.join('; ')}`);
}

/** What Pagefind makes of copies, each indexed under its number. */
async function runPagefind(copies: readonly string[]): Promise<PagefindFile[]> {
  const { createIndex } = await import('pagefind');
  const { index, errors: early } = await createIndex({});
  if (!index) throw new Error(`Sökindexet kunde inte skapas: ${early.join('; ')}`);
  for (const [key, content] of copies.entries())
    expectNone((await index.addHTMLFile({ url: String(key), content })).errors, `läsa sida ${key}`);
  const { files, errors } = await index.getFiles();
  expectNone(errors, 'skrivas');
  await index.deleteIndex();
  return files;
}

/**
 * Pagefind's browser code, which it writes only beside an index. It is the same for every index of a version, so one is
 * made of nothing, once, and kept.
 * @returns the path of the file
 */
export function pagefindClient(): Promise<string> {
  return keep('pagefind.js', async () => {
    const client = (await runPagefind([])).find(({ path }) => path === 'pagefind.js');
    if (!client) throw new Error('Pagefind lämnade ingen pagefind.js. Kontrollera paketets version.');
    return client.content;
  });
}

// A visitor waits for a part of the index at the first word: a twentieth less of it is worth a second of the build.
const packTightly = (part: Uint8Array): Promise<Uint8Array> => gzipAsync(gunzipSync(part), { numiterations: 2 });

// Its program is most of what a first search fetches: packed anew, as tightly as gzip can, it is a twentieth smaller.
const packProgram = async (name: string, content: Uint8Array): Promise<Uint8Array> =>
  readFile(await keep(name, () => gzipAsync(gunzipSync(content), { numiterations: 15 })));

const mainProgram = 'wasm.sv.pagefind';

const programsOf = (files: readonly PagefindFile[]): string[] => {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString()) as {
    languages: Record<string, { wasm: string | null }>;
  };
  return Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
};

/** The files of an index, and Pagefind's name for each copy, in their order. */
export interface Indexed {
  files: PagefindFile[];
  names: string[];
}

/**
 * Indexes the copies of one language's pages.
 * @param texts what excerpts are taken from, in the order of the copies
 * @throws where Pagefind reports a fault: a site whose search is dead is not finished
 */
export async function indexCopies(copies: readonly string[], texts: readonly string[]): Promise<Indexed> {
  const made = await runPagefind(copies);
  const programs = programsOf(made);
  const names: string[] = [];
  const finish = async ({ path, content }: PagefindFile): Promise<Uint8Array> => {
    if (path === mainProgram) return packProgram(path, content);
    if (path.startsWith('index/')) return packTightly(withoutPlaces(content));
    const name = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
    if (!name) return content;
    const { key, content: rewritten } = rewriteFragment(content, (number) => texts[Number(number)] ?? '');
    names[Number(key)] = name;
    return rewritten;
  };
  const files: PagefindFile[] = [];
  // Pagefind also hands out user interfaces of its own, and programs for other languages.
  for (const file of made)
    if (!/\.(js|css)$/.test(file.path) && (!file.path.startsWith('wasm.') || programs.includes(file.path)))
      files.push({ path: file.path, content: await finish(file) });
  return { files, names };
}
