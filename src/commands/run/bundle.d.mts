import type { BuildOptions } from 'esbuild';

type Entry = { in: string; out: string };

/** The templates of the site, as entry points. */
export function templates(): Entry[];

/** How code of ours is bundled for Node. */
export function bundleOptions(entryPoints: Entry[], outdir: string): BuildOptions;

export function bundleAndRun(file: string): Promise<void>;
