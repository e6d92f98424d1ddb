import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Judge, type PlacedAddress } from './judge/judge-address.ts';
import { judgeHost } from './judge/judge-host.ts';
import type { BuildSources } from './locate/locate.ts';
import { listDrafts, type PageMap, readFolder } from './read/folder.ts';
import { Origin } from './read/origin.ts';

/** A folder that was read and judged, and what is needed to say where its faults are to be mended. */
export interface CheckedFolder {
  judge: Judge;
  placed: PlacedAddress[];
  sources: BuildSources;
}

/** Reads a text file once; undefined where there is none. */
function createReader(...folders: string[]): (file: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  return (file) => {
    if (texts.has(file)) return texts.get(file);
    const path = folders.map((folder) => join(folder, file)).find((one) => existsSync(one) && statSync(one).isFile());
    const text = path === undefined ? undefined : readFileSync(path, 'utf8');
    texts.set(file, text);
    return text;
  };
}

/**
 * Checks a built folder without asking anyone.
 * @param origin the site's public address
 * @param map what the pages were made of
 * @param answers addresses that code answers at, where no file is
 * @param unread the beginning of paths whose files lead nowhere that matters
 * @throws {Error} where the folder or the address is of no use
 */
export function checkFolder(
  folder: string,
  origin: string,
  {
    map,
    allowPrivate = false,
    answers = [],
    unread,
  }: {
    map?: PageMap | undefined;
    allowPrivate?: boolean;
    answers?: readonly string[];
    unread?: string | undefined;
  } = {},
): CheckedFolder {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`Mappen ${folder} finns inte.`);
  const own = new Origin(origin);
  const site = readFolder(folder, own, unread);
  for (const address of answers) site.addFile(address.slice(1));
  const judge = new Judge(site, map ? listDrafts(map, site) : undefined, allowPrivate);
  const placed = [...judge.all(), ...judgeHost(judge)];
  const built = createReader(folder, join(folder, '..'));
  const text = map ? createReader(map.root) : () => undefined;
  return {
    judge,
    placed,
    sources: {
      built: (file) => (built(file) ?? '').replace(/^\ufeff/, ''),
      text,
      pages: map?.pages ?? new Map(),
      shared: map?.shared ?? [],
      origin: own.href,
    },
  };
}
