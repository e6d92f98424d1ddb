import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { constants } from 'node:os';
import { resolve } from 'node:path';
import { Failure } from './failure.mjs';

const cache = '.cache';
// Whoever makes such a folder writes the number of its process in the name. In what is published a dot is before it.
const litter = {
  [cache]: /^[a-z-]+-(\d+)-\w{6}$/,
  _site: /^\.site-(\d+)-\w{6}$/,
  '.cache/functions': /^\.site-(\d+)-\w{6}$/,
  '.cache/host': /^\.site-(\d+)-\w{6}$/,
};
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** When a process began, where the system says so: undefined of one that has ended and that nobody has asked how. */
export function startOf(id) {
  try {
    const [, state, ...more] = readFileSync(`/proc/${id}/stat`, 'utf8').replace(/^.*\)/s, '').split(' ');
    return state === 'Z' ? undefined : more[18];
  } catch {
    return '0';
  }
}

/** Whether a process is there: the signal 0 asks, and does nothing. */
export function isRunning(id) {
  try {
    return id > 0 && process.kill(id, 0) && startOf(id) !== undefined;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const isLink = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** Where something truly lies: what is behind a link is used, and the link stays. @throws {Failure} where it leads nowhere */
export function followLink(place) {
  try {
    return isLink(place) ? realpathSync(place) : place;
  } catch {
    throw new Failure(`${place} är en länk till något som inte finns. Ta bort länken, eller gör mappen, och kör igen.`);
  }
}

/** Makes the folder of all that can be made again. */
function makeCache() {
  if (followLink(cache) === cache) return mkdirSync(cache, { recursive: true });
  // Code that is bundled there looks for packages beside the folder that the link leads to.
  if (!isLink(`${cache}/node_modules`)) symlinkSync(resolve('node_modules'), `${cache}/node_modules`, 'junction');
}

const list = (folder) => (lstatSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder) : []);

/** Takes away the folders that commands which are no longer running left behind. */
export function sweepTemporary() {
  makeCache();
  for (const [folder, pattern] of Object.entries(litter))
    for (const name of list(folder)) {
      const [, owner] = pattern.exec(name) ?? [];
      if (owner && !isRunning(Number(owner))) rmSync(`${folder}/${name}`, { recursive: true, force: true });
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
