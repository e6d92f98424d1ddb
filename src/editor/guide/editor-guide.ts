import type { Records } from '../../schemas/records.ts';
import { firstTasks } from './first-tasks.ts';
import { moreTasks } from './more-tasks.ts';
import { pickExample, type Task } from './task.ts';

/**
 * Ten everyday tasks for editors, with examples from the records at hand. Every task ends with a check that finds no
 * error.
 */
export function listTasks(records: Pick<Records, 'links' | 'municipalities'>): readonly Task[] {
  const example = pickExample(records);
  return [...firstTasks(example), ...moreTasks(example)];
}
