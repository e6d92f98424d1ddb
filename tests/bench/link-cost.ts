import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, measure, median, type Usage } from './measure.ts';
import { createOurs, readKnown } from './projects.ts';

const helper = ['--import', fileURLToPath(new URL('./helper-usage.mjs', import.meta.url))];

/** Takes the link guard out of a copy of the project. */
async function removeGuard(folder: string): Promise<void> {
  const path = join(folder, 'src/plugins/pages.ts');
  const text = await readFile(path, 'utf8');
  const changes: [string, string][] = [
    ['({ page, file }) => built.take(source, url, html, page, file)', '() => {}'],
    ['readBuiltPage(html, (text, page) => built.read(source, url, text, page))', 'readBuiltPage(html)'],
    ['else built.read(inputPath, url, content);', ''],
    ['const faults = built.check(', 'const faults = ((_: unknown): never[] => [])('],
  ];
  for (const [before] of changes) if (!text.includes(before)) throw new Error(`${path} har inte ${before}`);
  await writeFile(
    path,
    changes.reduce((changed, [before, after]) => changed.replace(before, after), text),
  );
}

/**
 * What the link guard adds to a build of the site with its search index, both built in turn.
 * @returns the share of the CPU that a build without it takes
 */
export async function measureFused(folder: string, size: number, runs: number): Promise<number> {
  const projects = { with: join(folder, 'with'), without: join(folder, 'without') };
  const known = await readKnown();
  for (const project of Object.values(projects)) await createOurs(project, size, known);
  await removeGuard(projects.without);
  const usages: Record<keyof typeof projects, Usage[]> = { with: [], without: [] };
  const words = [process.execPath, ...helper, '--max-semi-space-size=64', 'src/commands/run.mjs', 'build'];
  // The first of each packs what later ones keep.
  for (let run = 0; run <= runs; run += 1)
    for (const name of ['with', 'without'] as const) {
      await rm(join(projects[name], '_site'), { recursive: true, force: true });
      const usage = await measure({ folder: projects[name], words });
      if (run > 0) usages[name].push(usage);
    }
  return median(usages.with).cpu / median(usages.without).cpu - 1;
}

/** Writes a built site of so many pages. */
export async function writeSite(site: string, size: number, page: (number: number) => string): Promise<void> {
  await mkdir(site, { recursive: true });
  await writeFile(join(site, 'index.html'), page(0));
  for (let number = 0; number < size; number += 1) {
    await mkdir(join(site, `sida-${number}`));
    await writeFile(join(site, `sida-${number}/index.html`), page(number));
  }
}

/** A page with so many links to the same twenty pages. */
function writeRepeated(links: number): string {
  const text = Array.from({ length: links }, (_value, index) => `<p><a href="/sida-${index % 20}/">Sida</a></p>`);
  return `<!doctype html><html lang="sv"><head><title>Sida</title></head><body>${text.join('')}</body></html>`;
}

/** The most memory, in MB, that the guard holds for 300 pages with so many links each to the same twenty pages. */
export async function measureMemory(folder: string, links: number): Promise<number> {
  const site = join(folder, `lankar-${links}`);
  await writeSite(site, 300, () => writeRepeated(links));
  const words = [process.execPath, ...helper, '--import', 'tsx', 'src/commands/links.ts'];
  const command: Command = {
    folder: process.cwd(),
    words: [...words, '--site', site, '--origin', 'https://exempel.se/'],
  };
  return (await measure(command)).megabytes ?? 0;
}
