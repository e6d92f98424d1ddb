import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Metafile } from 'esbuild';

/** What lies beside a bundle, and says what others have written in it. */
export const noticeName = 'licenser.txt';

/** Its name where it is published: with its hash, as that of everything there. */
export const publishedName = (notices: string): string =>
  noticeName.replace('.', `.${createHash('sha256').update(notices).digest('hex').slice(0, 10)}.`);

const packageOf = (path: string) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path);

/** The files of packages that a bundle has parts of: folder → files. */
function listPackages(metafiles: readonly Metafile[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { outputs } of metafiles)
    for (const { inputs } of Object.values(outputs))
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const [folder] = packageOf(path) ?? [];
        if (folder && bytesInOutput > 0) found.set(folder, [...(found.get(folder) ?? []), path]);
      }
  return found;
}

/** The packages that a package was bundled of by its own makers, as its source maps tell. */
async function listWithin(files: readonly string[], own: string): Promise<string[]> {
  const maps = files.map((file) => resolve(`${file}.map`)).filter((file) => existsSync(file));
  const sources = await Promise.all(
    maps.map(async (file) => (JSON.parse(await readFile(file, 'utf8')) as { sources?: string[] }).sources ?? []),
  );
  const names = sources.flat().flatMap((source) => packageOf(source)?.[1] ?? []);
  return [...new Set(names)].filter((name) => name !== own).sort();
}

/** One package's notice: its name, its licence and the text of it. */
async function describe(folder: string, files: readonly string[]): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(resolve(folder, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  if (typeof license !== 'string') throw new Error(`Paketet ${name} säger inte vilken licens det har.`);
  const texts = (await readdir(resolve(folder))).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  const contents = await Promise.all(texts.map((file) => readFile(resolve(folder, file), 'utf8')));
  const within = await listWithin(files, String(name));
  return [
    `${name} ${version}`,
    `License: ${license}`,
    ...(within.length > 0 ? [`It was itself bundled of: ${within.join(', ')}.`] : []),
    ...contents.map((text) => `\n${text.replaceAll('\r\n', '\n').trim()}`),
  ].join('\n');
}

/**
 * The notices of what others have written in some bundles: empty where they have nothing of others.
 * @param metafiles what esbuild says of them, with paths from the folder that the process runs in
 * @throws {Error} where a package does not say which licence it has
 */
export async function writeNotices(metafiles: readonly Metafile[]): Promise<string> {
  const notices = await Promise.all([...listPackages(metafiles)].map(([folder, files]) => describe(folder, files)));
  return notices.length > 0 ? `${notices.sort().join(`\n\n${'-'.repeat(72)}\n\n`)}\n` : '';
}
