import { addressOf, isPage } from '../moves/plan-moves.ts';
import { movesAlong, takeAlong } from './along.client.ts';
import { guardContext, judge, lines, readProject, saying } from './guard-context.client.ts';
import { askRemoval } from './moves.client.ts';
import type { Changes, Project } from './project.ts';
import { Refusal } from './refusal.ts';
import { nameFile, type Told } from './told.client.ts';

const isNeeded = ({ words }: Told) => / behövs: /.test(words);

function refuse(project: Project, gone: readonly string[], errors: readonly Told[]): never {
  const names = gone.map((path) => nameFile(guardContext().collections, path, project.get(path)));
  throw new Refusal(`Det går inte att ta bort eller flytta ${names.join(', ')} än.`, lines(errors));
}

/**
 * Lets a page be removed only where all links to it are led on, and any other file only where nothing leads to it.
 * @throws {Refusal} with the list of what leads there
 */
export async function judgeRemovals(project: Project, changes: Changes): Promise<void> {
  const isMoved = (path: string) => isPage(path) && movesAlong().has(addressOf(path));
  const gone = [...changes].flatMap(([path, text]) => (text === undefined && !isMoved(path) ? [path] : []));
  if (gone.length === 0) return;
  const { errors } = await judge(project, changes);
  const pages = gone.filter(isPage);
  if (pages.length === 0 && errors.length === 0) return;
  if (pages.length === 0 || errors.some(isNeeded)) refuse(project, gone, errors);
  const { moves, why, beside, changes: led } = await askRemoval(project, pages, guardContext());
  const after = await judge(project, new Map([...changes, ...led]));
  if (after.errors.length > 0) refuse(project, gone, after.errors);
  takeAlong({ moves, why, paths: beside });
}

const batchWait = 50;
let batch: { paths: Set<string>; done: Promise<void> } | undefined;

/** Judges a file that goes. Those that go together are taken away one by one, all at once: they are judged together. */
export function judgeRemoval(path: string): Promise<void> {
  batch ??= {
    paths: new Set(),
    done: new Promise((resolve) => setTimeout(resolve, batchWait)).then(async () => {
      const paths = batch?.paths ?? new Set<string>();
      batch = undefined;
      const project = await readProject();
      const gone = [...paths].filter((one) => project.has(one));
      if (gone.length > 0) await saying(() => judgeRemovals(project, new Map(gone.map((one) => [one, undefined]))));
    }),
  };
  batch.paths.add(path);
  return batch.done;
}
