import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';

/** What one build took. */
export interface Usage {
  /** Seconds of processor time, user and system, helper processes included. */
  cpu: number;
  wall: number;
  /** Most memory that Node itself has held, in MB; undefined for a builder that is not Node. */
  megabytes: number | undefined;
}

export interface Command {
  folder: string;
  words: readonly string[];
  env?: Record<string, string>;
}

/** The moment of every build, so that no run differs from another by its date. */
const moment = '2026-11-24T12:00:00Z';

function run({ folder, words, env }: Command, usageFile: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', 'TIMEFORMAT="bench:%R %U %S"; time "$@"', 'bash', ...words], {
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C', SITE_NOW: moment, BENCH_USAGE: usageFile, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', reject).once('close', (code) => resolve({ code, output }));
  });
}

/**
 * Runs a build and measures it.
 * @throws {Error} with the build's own output, where it fails
 */
export async function measure(command: Command): Promise<Usage> {
  const usageFile = `${command.folder}/usage.json`;
  const { code, output } = await run(command, usageFile);
  const [, wall, user, system] = /^bench:(\S+) (\S+) (\S+)$/m.exec(output)?.map(Number) ?? [];
  if (code !== 0 || wall === undefined || user === undefined || system === undefined)
    throw new Error(`${command.words.join(' ')} i ${command.folder} slutade med ${code}:\n${output.slice(-4000)}`);
  const usage = JSON.parse(await readFile(usageFile, 'utf8').catch(() => '{}')) as {
    helpers?: number;
    kilobytes?: number;
  };
  await rm(usageFile, { force: true });
  return {
    cpu: user + system + (usage.helpers ?? 0),
    wall,
    megabytes: usage.kilobytes && usage.kilobytes / 1000,
  };
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The median of each measure by itself. */
export function median(usages: readonly Usage[]): Usage {
  return {
    cpu: middle(usages.map(({ cpu }) => cpu)),
    wall: middle(usages.map(({ wall }) => wall)),
    megabytes: middle(usages.map(({ megabytes }) => megabytes ?? 0)) || undefined,
  };
}
