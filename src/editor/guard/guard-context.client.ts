import { currentDay } from './clock.client.ts';
import { ask } from './dialog.client.ts';
import { readProjectFromDisk, worksOnDisk } from './disk.client.ts';
import type { EditorCollection } from './field-places.ts';
import { readProjectFromCache } from './github.client.ts';
import { applyChanges, type Changes, type Project } from './project.ts';
import { Refusal } from './refusal.ts';
import { type Told, tell } from './told.client.ts';

/** What the editor hands to the guard when it starts. */
export interface GuardContext {
  root: HTMLElement;
  collections: readonly EditorCollection[];
  /** The pages of the built site. */
  pages: readonly { address: string; title: string }[];
  /** `owner/name`. */
  repository: string;
  /** What the editor does not fetch by itself: templates, and the host's settings. */
  fixed: Project;
}

let given: GuardContext;

/** Keeps what the editor has handed over. */
export function setGuardContext(context: GuardContext): void {
  given = context;
}

/** What the editor handed over. */
export const guardContext = (): GuardContext => given;

/** All that the check reads, as it is now. */
export const readProject = (): Promise<Project> =>
  worksOnDisk() ? readProjectFromDisk() : readProjectFromCache(given.repository, given.fixed);

/** What is told, a line each. */
export const lines = (told: readonly Told[]): string[] => [...new Set(told.map(({ line }) => line))];

/** What the check says of changes, in the words of the forms. */
export async function judge(project: Project, changes: Changes): Promise<{ errors: Told[]; advice: Told[] }> {
  // The rules weigh as much as a small editor, and are fetched once something is to be saved.
  const { judgeChanges } = await import('./judge.client.ts');
  const { errors, advice } = judgeChanges(project, changes, currentDay());
  const after = applyChanges(project, changes);
  const own = new Set(changes.keys());
  const say = (fault: (typeof errors)[number]) => tell(fault, given.collections, after, own);
  return { errors: errors.map(say), advice: advice.map(say) };
}

/** Says why, where the editor's own window says no more than that something went wrong. */
export async function saying<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) void ask(error.heading, error.lines, ['Stäng']);
    throw error;
  }
}
