import type { Records } from '../../schemas/records.ts';
import { documentTasks } from './document-tasks.ts';
import { newsTasks } from './news-tasks.ts';
import { pageTasks } from './page-tasks.ts';
import { recordTasks } from './record-tasks.ts';
import { pickExample, type Task, type TaskGroup } from './task.ts';
import { undoTasks } from './undo-tasks.ts';

type Known = Pick<Records, 'links' | 'municipalities'>;

/**
 * Everyday tasks for editors, with examples from the records at hand. Every task ends with a check that finds no error,
 * and builds on what those before it made.
 */
export function listTaskGroups(records: Known): readonly TaskGroup[] {
  const example = pickExample(records);
  return [
    { id: 'sidor-uppgifter', title: 'Sidor', tasks: pageTasks },
    { id: 'nytt', title: 'Nyheter, nyhetsbrev och kalender', tasks: newsTasks(example) },
    { id: 'uppgifter', title: 'Uppgifter, nummer och länkar', tasks: recordTasks(example) },
    { id: 'dokument-och-ord', title: 'Dokument och ord', tasks: documentTasks },
    { id: 'angra', title: 'Flytta, ta bort och ångra', tasks: undoTasks },
  ];
}

/** All tasks, in the order that they are done in. */
export const listTasks = (records: Known): readonly Task[] => listTaskGroups(records).flatMap(({ tasks }) => tasks);
