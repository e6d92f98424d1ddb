import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Contexts, Evaluator, type Functions, type Value } from './expression.ts';

export type Texts = Record<string, string>;

export interface Step {
  id?: string;
  name?: string;
  uses?: string;
  with?: Record<string, string | number | boolean>;
  run?: string;
  if?: string;
  env?: Texts;
}

export interface Job {
  name?: string;
  if?: string;
  needs?: string | string[];
  outputs?: Texts;
  env?: Texts;
  strategy?: { matrix: Record<string, Value[]> };
  defaults?: { run: { shell: string } };
  steps: Step[];
}

export interface Workflow {
  name: string;
  on: Record<string, unknown>;
  concurrency?: { group: string };
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';

/** All workflows, by the name of their file. */
export const workflows = new Map(
  readdirSync(folder).map((name) => [name, parse(readFileSync(join(folder, name), 'utf8')) as Workflow]),
);

/** What happens at the code host, and what it knows then. */
export interface Happening {
  event: 'pull_request' | 'push' | 'schedule' | 'workflow_dispatch';
  /** The branch of the code that is tried. */
  branch: string;
  vars: Texts;
  secrets: Texts;
  /** What programs of the test's answer, by the name of the variable that they read. */
  answers?: Texts;
}

/** What the code host knows of what has happened, as expressions ask for it. */
export const contextsOf = ({ event, branch, vars, secrets }: Happening): Contexts => ({
  github: {
    event_name: event,
    ref: event === 'pull_request' ? `refs/pull/${branch}/merge` : 'refs/heads/main',
    base_ref: event === 'pull_request' ? 'main' : '',
    repository: 'exempel/webbplats',
    server_url: 'https://kodvard.example',
    run_id: 7,
    token: 'hemlig',
  },
  vars,
  secrets,
});

const bare = (condition: string) => condition.replace(/^\$\{\{(.*)\}\}$/, '$1');

/** Whether a job or a step is to be run: only after success, where its condition does not ask how it has gone. */
export function isMeant(condition: string | undefined, contexts: Contexts, functions: Functions): boolean {
  const asked = bare(condition ?? 'success()');
  const isAsking = /\b(success|failure|always|cancelled)\(/.test(asked);
  return Boolean(new Evaluator(contexts, functions).evaluate(isAsking ? asked : `success() && (${asked})`));
}
