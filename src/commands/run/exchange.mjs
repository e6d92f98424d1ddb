// Plain JavaScript: what a crash left is finished at the next command's start, before anything is installed.
import {
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename } from 'node:path';
import { Failure } from './failure.mjs';
import { followLink, isRunning, startOf } from './temporary.mjs';

/** What a build makes, by its name in the build's own folder, and where it lies for hosts and servers: all of one build. */
const parts = {
  site: '_site',
  functions: '.cache/functions',
  'forms.json': '.cache/forms.json',
  host: '.cache/host',
};

/** A build's folder is given this name in one rename. With that the exchange is decided, and can only be finished. */
const journal = '.cache/exchange';

const isThere = (path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const named = (folder) => Object.keys(parts).filter((name) => isThere(`${folder}/${name}`));

/** One of the moves: what lies where it is to lie is put beside. Without `from` it is only that. */
const toMove = (from, to, old) => ({ from, to, old, hadOld: isThere(to) });

const isDone = ({ from, to, old, hadOld }) => from && !isThere(from) && isThere(to) && (!hadOld || isThere(old));

/** A part is moved as it is, and what lay there is put beside it. */
const moveWhole = (name) => [toMove(`${journal}/${name}`, followLink(parts[name]), `${journal}/old/${name}`)];

/** A mounted folder, or one on another disk, stays where it is: what is in it is copied there first, and then moved. */
function moveInside(name, fresh) {
  const to = followLink(parts[name]);
  if (!statSync(`${fresh}/${name}`).isDirectory()) return moveWhole(name);
  mkdirSync(to, { recursive: true });
  const before = readdirSync(to);
  const stage = stageIn(parts[name], fresh);
  mkdirSync(`${stage}/old`, { recursive: true });
  cpSync(`${fresh}/${name}`, `${stage}/new`, { recursive: true });
  const after = readdirSync(`${stage}/new`);
  return [...new Set([...before, ...after])].map((child) =>
    toMove(after.includes(child) ? `${stage}/new/${child}` : undefined, `${to}/${child}`, `${stage}/old/${child}`),
  );
}

/** Does what has not been done of the moves: once, or again after a crash. */
function carryOut(moves) {
  for (const move of moves) {
    const { from, to, old } = move;
    if (isDone(move)) continue;
    if (from && !isThere(from)) throw new Failure(`${from} fattas. Kör igen.`);
    // What somebody has put there since the crash is of no build.
    if (isThere(to)) isThere(old) ? rmSync(to, { recursive: true }) : renameSync(to, old);
    if (from) renameSync(from, to);
  }
}

function undo(moves) {
  for (const move of moves.toReversed()) {
    if (isDone(move)) renameSync(move.to, move.from);
    if (isThere(move.old)) renameSync(move.old, move.to);
  }
}

/** Where what is moved inside a folder waits. Whoever finds one that nobody waits at takes it away (temporary.mjs). */
const stageIn = (place, folder) => `${followLink(place)}/.${basename(folder)}`;

const removeStages = (folder) => {
  for (const place of [parts.site, parts.functions, parts.host])
    rmSync(stageIn(place, folder), { recursive: true, force: true });
};

const ownMark = () => `owner-${process.pid}-${startOf(process.pid)}`;

/** Makes the exchange this process's own. @returns false where somebody who is there has it, or was quicker */
function claim() {
  const mark = readdirSync(journal).find((name) => name.startsWith('owner-')) ?? 'owner-0-0';
  const [, id, start] = mark.split('-');
  // Its number may be another's after a while, and in a container soon.
  if (mark !== ownMark() && isRunning(Number(id)) && startOf(id) === start) return false;
  try {
    renameSync(`${journal}/${mark}`, `${journal}/${ownMark()}`);
    return true;
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return false;
  }
}

function readPlan() {
  try {
    return JSON.parse(readFileSync(`${journal}/plan.json`, 'utf8'));
  } catch {
    return { folder: `.cache/site-0-aaaaaa`, moves: named(journal).flatMap(moveWhole) };
  }
}

/** The exchange is over: from here all that is left of it is a folder to throw away. */
function leave(folder) {
  renameSync(journal, folder);
  removeStages(folder);
}

/** Does what is left of an exchange or, where that can't be done, undoes it. */
function settle({ folder, moves }) {
  try {
    carryOut(moves);
  } catch (error) {
    undo(moves);
    leave(folder);
    throw error;
  }
  leave(folder);
}

const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
const maxPauses = 400;

/**
 * Finishes an exchange that was decided and cut short; waits for one that is going on.
 * @throws {Failure} where it goes on for too long
 */
export function recover() {
  for (let pauses = 0; isThere(journal); pauses += 1) {
    if (pauses > maxPauses)
      throw new Failure('Ett annat bygge byter ut webbplatsen. Vänta tills det är klart, och kör igen.');
    if (!claim()) {
      pause();
      continue;
    }
    const plan = readPlan();
    try {
      settle(plan);
    } catch (error) {
      // Undone, the site is as it was before.
      if (isThere(journal)) throw error;
    }
    rmSync(plan.folder, { recursive: true, force: true });
  }
}

function enter(fresh) {
  for (;;) {
    recover();
    try {
      return renameSync(fresh, journal);
    } catch (error) {
      // Another build was quicker, and is to be waited for.
      if (!isThere(journal)) throw error;
    }
  }
}

function attempt(fresh, planFor) {
  const moves = [];
  try {
    for (const name of named(fresh)) moves.push(...planFor(name, fresh));
    writeFileSync(`${fresh}/plan.json`, JSON.stringify({ folder: fresh, moves }));
    enter(fresh);
  } catch (error) {
    removeStages(fresh);
    throw error;
  }
  settle({ folder: fresh, moves });
}

// What can't be moved as it is: another disk, a mount, a folder in a folder that we may not write in.
const immovable = ['EXDEV', 'EBUSY', 'EACCES', 'EPERM'];

/**
 * Lets a build take the place of the one before: the site, its functions and what surrounds its forms, all or none. A crash
 * in the middle is finished by `recover`.
 * @param {string} fresh the build's folder below `.cache`, relative to the project; what lay there before is in it afterwards
 */
export function exchange(fresh) {
  mkdirSync(`${fresh}/old`, { recursive: true });
  writeFileSync(`${fresh}/${ownMark()}`, '');
  try {
    attempt(fresh, moveWhole);
  } catch (error) {
    if (!immovable.includes(error.code)) throw error;
    attempt(fresh, moveInside);
  }
}
