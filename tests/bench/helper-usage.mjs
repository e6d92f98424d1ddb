// Loaded into the measured Node process. esbuild and Pagefind work in helper processes that outlive it, so no shell
// ever counts their time: it is read here, at the last moment, together with the memory that Node has used.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const ticksPerSecond = 100;

/** Fields of `/proc/PID/stat` after the name, which may hold spaces: 1 parent, 11–14 times (proc(5), minus 3). */
function readProcess(id) {
  const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  const [user, system, childUser, childSystem] = fields.slice(11, 15).map(Number);
  return { id: Number(id), parent: Number(fields[1]), ticks: user + system + childUser + childSystem };
}

// A process may end while it is read, and outside Linux there is no /proc.
function attempt(read) {
  try {
    return [read()].flat();
  } catch {
    return [];
  }
}

const listProcesses = () =>
  attempt(() => readdirSync('/proc').filter((name) => /^\d+$/.test(name))).flatMap((id) =>
    attempt(() => readProcess(id)),
  );

const sumBelow = (all, id) =>
  all.filter(({ parent }) => parent === id).reduce((sum, child) => sum + child.ticks + sumBelow(all, child.id), 0);

/** The hundredths of a second that a process and all that it has started have worked; 0 where there is no `/proc`. */
export function ticksOf(id) {
  const all = listProcesses();
  return all.filter((one) => one.id === id).reduce((sum, { ticks }) => sum + ticks, 0) + sumBelow(all, id);
}

if (process.env.BENCH_USAGE) {
  const file = process.env.BENCH_USAGE;
  delete process.env.BENCH_USAGE;
  process.on('exit', () => {
    const helpers = sumBelow(listProcesses(), process.pid) / ticksPerSecond;
    writeFileSync(file, JSON.stringify({ helpers, kilobytes: process.resourceUsage().maxRSS }));
  });
}
