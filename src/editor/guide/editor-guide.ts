import { firstTasks } from './first-tasks.ts';
import { moreTasks } from './more-tasks.ts';
import type { Task } from './task.ts';

/** Ten everyday tasks for editors. Every task ends with a check that finds no error. */
export const tasks: readonly Task[] = [...firstTasks, ...moreTasks];
