import type { UserConfig } from '@11ty/eleventy';

/** What a part of the work took, in milliseconds: of processor time on all threads, and of waiting. */
interface Phase {
  name: string;
  cpu: number;
  wall: number;
}

const phases: Phase[] = [];

// Node's own start belongs to the first phase.
let before = { cpu: 0, wall: 0 };

/** Ends a part of the work: it took what has been used since the part before it ended. */
export function endPhase(name: string): void {
  const { user, system } = process.cpuUsage();
  const now = { cpu: (user + system) / 1000, wall: performance.now() };
  phases.push({ name, cpu: now.cpu - before.cpu, wall: now.wall - before.wall });
  before = now;
}

type Plugin = (config: UserConfig) => unknown;

/** A plugin whose work after the pages are made is a phase. Eleventy calls them one at a time. */
export const asPhase =
  (name: string, plugin: Plugin): Plugin =>
  async (config) => {
    await plugin(config);
    config.on('eleventy.after', () => endPhase(name));
  };

const write = (milliseconds: number) =>
  (milliseconds / 1000).toLocaleString('sv', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).padStart(8);

/** The phases as a table, in the order that they came, with their sum. */
export function formatPhases(): string {
  const sum = (key: 'cpu' | 'wall') => phases.reduce((total, phase) => total + phase[key], 0);
  const rows = [...phases, { name: 'summa', cpu: sum('cpu'), wall: sum('wall') }];
  return [
    `${'CPU s'.padStart(8)}${'vägg s'.padStart(8)}`,
    ...rows.map(({ name, cpu, wall }) => `${write(cpu)}${write(wall)}  ${name}`),
    'Det som esbuild gör i ett program för sig räknas inte.',
  ].join('\n');
}
