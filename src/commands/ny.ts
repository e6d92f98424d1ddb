import { createInterface } from 'node:readline/promises';
import { latest } from '../lib/dates.ts';
import { environment } from '../plugins/environment.ts';
import { root, today } from '../plugins/project.ts';
import { workingDay } from './granska/working-day.ts';
import { makeNew } from './ny/make-new.ts';

const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
const lines = isTerminal ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;

process.exitCode = await makeNew(process.argv.slice(2), {
  root,
  from: environment().INIT_CWD ?? root,
  day: workingDay(),
  buildDay: latest([workingDay(), today()]) ?? today(),
  say: (text) => console.log(text),
  ...(lines && { ask: (question: string) => lines.question(question) }),
});
lines?.close();
