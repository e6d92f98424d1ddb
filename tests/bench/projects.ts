import { cp, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Helpline } from '../../src/schemas/helpline.ts';
import { type Dialect, type Known, pageFolder, writePage } from './generate.ts';

const root = process.cwd();
const templates = (name: string) => fileURLToPath(new URL(`./${name}/`, import.meta.url));

/** The records that the texts point at. */
export async function readKnown(): Promise<Known> {
  const read = async (name: string) => JSON.parse(await readFile(`${root}/_data/${name}.json`, 'utf8'));
  const helplines: Helpline[] = await read('helplines');
  // A number that nobody has confirmed may not be named in a text.
  return {
    links: await read('links'),
    helplines: helplines.filter(({ unconfirmed }) => !unconfirmed),
    words: await read('words'),
  };
}

async function writePages(folder: string, count: number, dialect: Dialect, known: Known): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    const target = `${folder}/${pageFolder(number)}`;
    await mkdir(target, { recursive: true });
    await writeFile(`${target}/index.md`, writePage(number, dialect, known));
  }
}

/** A copy of our project with generated pages beside its own. */
export async function createOurs(folder: string, count: number, known: Known): Promise<void> {
  const settings = ['eleventy.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json', 'netlify.toml'];
  await mkdir(folder, { recursive: true });
  for (const part of ['src', '_data', 'assets', ...settings])
    await cp(`${root}/${part}`, `${folder}/${part}`, { recursive: true });
  await symlink(`${root}/node_modules`, `${folder}/node_modules`);
  await cp(templates('ours'), `${folder}/src/content`, { recursive: true });
  await writePages(`${folder}/src/content`, count, 'records', known);
}

/** A plain Eleventy project with the same texts, the same records and the same page around them. */
export async function createPlain(folder: string, count: number, known: Known): Promise<void> {
  await cp(templates('plain-eleventy'), folder, { recursive: true });
  await cp(`${root}/_data`, `${folder}/_data`, { recursive: true });
  await cp(`${root}/assets`, `${folder}/assets`, { recursive: true });
  await symlink(`${root}/node_modules`, `${folder}/node_modules`);
  await writePages(folder, count, 'addresses', known);
}

/** The same as a Hugo project. */
export async function createHugo(folder: string, count: number, known: Known): Promise<void> {
  await cp(templates('hugo'), folder, { recursive: true });
  // Hugo reads everything there as data, and the spelling's list of words is none.
  await cp(`${root}/_data`, `${folder}/data`, { recursive: true, filter: (path) => !path.endsWith('.txt') });
  await cp(`${root}/assets`, `${folder}/static/assets`, { recursive: true });
  await writePages(`${folder}/content`, count, 'addresses', known);
}

/** How many pages a built site has, and the mean size in bytes of the generated ones. */
export async function readSite(site: string): Promise<{ pages: number; bytes: number; searchIndex: boolean }> {
  const files = await readdir(site, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html'));
  const generated = pages.filter((file) => file.startsWith('prov/'));
  const sizes = await Promise.all(generated.map(async (file) => (await stat(`${site}/${file}`)).size));
  return {
    pages: pages.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0) / sizes.length,
    searchIndex: files.some((file) => /^(sokindex|pagefind)\//.test(file)),
  };
}
