import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { constants } from 'node:os';

const cache = '.cache';
// Whoever makes such a folder writes the number of its process in the name.
const pattern = /^[a-z-]+-(\d+)-\w{6}$/;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Whether a process is there: the signal 0 asks, and does nothing. */
function isRunning(id) {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Takes away the folders that commands which are no longer running left behind. */
export function sweepTemporary() {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const [, owner] = pattern.exec(name) ?? [];
    if (owner && !isRunning(Number(owner))) rmSync(`${cache}/${name}`, { recursive: true, force: true });
  }
}

const made = new Set();

function removeMade() {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
}

/**
 * Makes a folder below `.cache` that goes away with the process, however it ends.
 * @param {'base' | 'command' | 'site'} kind what it is for
 * @returns {string} its path, relative to the project's folder
 */
export function makeTemporary(kind) {
  mkdirSync(cache, { recursive: true });
  if (made.size === 0) {
    process.once('exit', removeMade);
    for (const signal of signals) process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
  const folder = mkdtempSync(`${cache}/${kind}-${process.pid}-`);
  made.add(folder);
  return folder;
}
