import { type Move, type Moves, relink, rewriteFor } from '../moves/relink.ts';
import { writeToDisk } from './disk.client.ts';

// What is written together with what the editor itself writes, so that neither is there without the other: the texts that
// lead to a page which moves, and the files that somebody has just chosen for a text.

/** Texts that go along with pages which move or go. */
export interface Along {
  moves: Moves;
  why: string;
  /** Texts that lead to the old addresses. */
  paths: readonly string[];
}

type Bytes = Uint8Array<ArrayBuffer>;

const nothing: Along = { moves: new Map(), why: '', paths: [] };
let along = nothing;
let sent: readonly string[] = [];
const chosen = new Map<string, Bytes>();
// The moves of this visit: the editor's own copies of other files know nothing of them.
const followed = new Map<string, Move>();

/** Lets texts be written with the next save, or with none. */
export function takeAlong(given: Along = nothing): void {
  along = given;
}

/** The pages that the next write moves or takes away, by their old addresses. */
export const movesAlong = (): Moves => along.moves;

/** Keeps a file until a text that names it is saved. */
export function keepFile(path: string, bytes: Bytes): void {
  chosen.set(path, bytes);
}

/** The files that wait for a text to be saved. */
export const waitingFiles = (): readonly string[] => [...chosen.keys()];

/** Lets the files that a text names be written with it. */
export function sendFiles(text: string): void {
  sent = waitingFiles().filter((path) => text.includes(`/${path}`));
}

/** The texts that the next write takes along. */
export const pathsAlong = (): readonly string[] => along.paths;

/**
 * All that goes along, of the texts as they are now; it is then forgotten.
 * @param now the texts by path
 */
export function finishAlong(now: ReadonlyMap<string, string | undefined>): Map<string, string | Bytes> {
  const { moves, why, paths } = along;
  const written = new Map<string, string | Bytes>(
    paths.map((path) => [path, rewriteFor(path, now.get(path) ?? '', moves, why)]),
  );
  for (const path of sent) {
    written.set(path, chosen.get(path) as Bytes);
    chosen.delete(path);
  }
  along = nothing;
  sent = [];
  return written;
}

/** Writes on this machine what goes along, of the texts as they are there now. Answers with the texts. */
export async function finishOnDisk(read: (path: string) => Promise<string | undefined>): Promise<readonly string[]> {
  const { moves, paths } = along;
  const now = new Map<string, string | undefined>();
  for (const path of paths) now.set(path, await read(path));
  const written = finishAlong(now);
  for (const [from, move] of moves) {
    // In the order that they were made: a page may move back, and away again.
    followed.delete(from);
    followed.set(from, move);
  }
  for (const [path, data] of written) await writeToDisk(path, data);
  return paths;
}

/** A text that the editor read before pages moved, as if it had read it after. */
export const followMoves = (path: string, text: string): string =>
  relink(path, text, new Map([...followed, ...along.moves]));
