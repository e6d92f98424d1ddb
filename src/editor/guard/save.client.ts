import type { FileContent, FileFormat } from '../formats.ts';
import { type Conflict, merge, type Side } from './merge.ts';
import { Refusal } from './refusal.ts';

/** A file that is about to be saved. */
export interface Saving {
  path: string;
  isNew: boolean;
}

/** What a save may ask for. */
export interface SaveContext {
  /**
   * The file as it is now, wherever a save moves it from; undefined where there is none.
   * @param original by which one that is moved is known
   */
  readNow(path: string, original: string): Promise<string | undefined>;
  /** Asks whose values stand; undefined for neither. */
  askSide(path: string, conflicts: readonly Conflict[], content: FileContent): Promise<Side | undefined>;
}

// What this visit has written, by path: a form goes on from there, though its original is still what it began with.
const written = new Map<string, { original: string; content: FileContent }>();

/** A text as the editor hands it over: without what surrounds it. */
export const bare = (text = ''): string => text.trim().replace(/\r\n?/g, '\n');

const unsaved = 'Inget är sparat, och det du har skrivit står kvar i rutorna.';

async function join(
  saving: Saving,
  now: string,
  content: FileContent,
  format: FileFormat,
  base: FileContent,
  context: SaveContext,
) {
  const theirs = format.read(bare(now));
  const { value, conflicts } = merge(base, content, theirs);
  if (conflicts.length === 0) return value as FileContent;
  const side = await context.askSide(saving.path, conflicts, content);
  if (!side) throw new Refusal('Du avbröt.', [unsaved]);
  return merge(base, content, theirs, side).value as FileContent;
}

/**
 * The text of a file that is saved: what the form says, and what others have written in other fields meanwhile.
 * @param original the text as the form got it; empty for a new file
 * @throws {Refusal} where somebody has taken the file away, or another lies where a new one was to lie
 */
export async function prepare(
  saving: Saving,
  original: string,
  content: FileContent,
  format: FileFormat,
  context: SaveContext,
): Promise<string> {
  const now = await context.readNow(saving.path, original);
  if (saving.isNew && now !== undefined)
    throw new Refusal('En fil med samma namn finns redan.', [`${saving.path} ligger redan där. Byt rubrik.`, unsaved]);
  if (!saving.isNew && now === undefined)
    throw new Refusal('Filen finns inte längre.', [
      `Någon har tagit bort eller flyttat ${saving.path} sedan du öppnade den. Kopiera din text och öppna redigeraren på nytt.`,
      unsaved,
    ]);
  const before = written.get(saving.path);
  const isUntouched = now === undefined || bare(now) === bare(original);
  const base = () => (before?.original === original ? before.content : format.read(original));
  const joined = isUntouched ? content : await join(saving, now, content, format, base(), context);
  written.set(saving.path, { original, content });
  return format.write(isUntouched ? original : bare(now), joined);
}
