import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { contentFolder } from '../checks/source/load.ts';
import { listFiles } from '../checks/source/read.ts';
import { isPageAddress } from '../lib/addresses.ts';
import { builtPages } from './built-page.ts';
import { root } from './project.ts';

/** What the browser editor is told of the project, since it fetches no more than what it edits. */
interface Knowledge {
  /** What the check reads and no editor writes: the text, or null for a template, which is known by its name alone. */
  files: Record<string, string | null>;
  /** The pages that a record may lead to. */
  pages: { address: string; title: string }[];
}

const listFixed = (): Knowledge['files'] => ({
  ...Object.fromEntries(
    listFiles(`${root}/${contentFolder}`)
      .filter((path) => path.endsWith('.tsx'))
      .map((path) => [`${contentFolder}/${path}`, null]),
  ),
  ...(existsSync(`${root}/netlify.toml`) && { 'netlify.toml': readFileSync(`${root}/netlify.toml`, 'utf8') }),
});

const inOneLine = (heading: string) => heading.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

/**
 * Writes what the editor is to know beside its script.
 * @param output the folder of the site
 * @param folder where in the site
 * @returns its address
 */
export async function writeKnowledge(output: string, folder: string): Promise<string> {
  const pages = [...builtPages].flatMap(([address, { heading }]) =>
    isPageAddress(address) ? [{ address, title: inOneLine(heading) || address }] : [],
  );
  const knowledge: Knowledge = { files: listFixed(), pages: pages.sort((a, b) => (a.address < b.address ? -1 : 1)) };
  const text = JSON.stringify(knowledge);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8).toUpperCase();
  const address = `${folder}underlag-${hash}.json`;
  await mkdir(`${output}${folder}`, { recursive: true });
  await writeFile(`${output}${address}`, text);
  return address;
}
