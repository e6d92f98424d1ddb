import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Contexts, Evaluator, type Functions } from './expression.ts';
import type { Machine } from './machine.ts';
import { contextsOf, type Happening, isMeant, type Job, type Step, type Texts, type Workflow } from './workflow.ts';

type Result = 'success' | 'failure' | 'skipped';

/** What came of a step with a script. */
export interface StepRun {
  script: string;
  result: Result;
  output: string;
  /** What it added to the summary of the run. */
  summary: string;
  /** What programs that ask the net were asked to do, a line each. */
  calls: string;
}

/** What came of a job. */
export interface JobRun {
  result: Result;
  outputs: Texts;
  steps: StepRun[];
}

/** What is run in place of a script: the rest of it is left as it is. */
export type StandIn = (script: string) => string;

// What these do is done for us, or is of no matter to the steps after them.
const withoutEffect = /^(actions\/(setup-node|cache)|github\/codeql-action\/(init|analyze))@/;

const parseOutput = (text: string): Texts =>
  Object.fromEntries(text.split('\n').flatMap((line) => (line ? [line.split(/=(.*)/s).slice(0, 2)] : [])));

/** Runs jobs, each on a machine with nothing on it. */
export class Runner {
  readonly #done = new Map<string, JobRun>();

  constructor(
    private readonly machine: Machine,
    private readonly standIn: StandIn,
  ) {}

  /** Runs the jobs of a workflow that something that has happened asks for. */
  async run(workflow: Workflow, happening: Happening): Promise<Record<string, JobRun>> {
    const runs: Record<string, JobRun> = {};
    for (const [name, job] of Object.entries(workflow.jobs)) {
      const needed = [job.needs ?? []].flat().map((other): [string, JobRun] => {
        if (!runs[other]) throw new Error(`${name} väntar på ${other}, som står efter.`);
        return [other, runs[other]];
      });
      const contexts: Contexts = {
        ...contextsOf(happening),
        needs: Object.fromEntries(needed.map(([other, { outputs }]) => [other, { outputs }])),
        matrix: Object.fromEntries(Object.entries(job.strategy?.matrix ?? {}).map(([key, values]) => [key, values[0]])),
      };
      const functions = this.#functions(needed.map(([, { result }]) => result));
      runs[name] = isMeant(job.if, contexts, functions)
        ? await this.#runOnce(job, contexts, happening)
        : { result: 'skipped', outputs: {}, steps: [] };
    }
    return runs;
  }

  #functions(results: readonly Result[]): Functions {
    return {
      success: () => results.every((result) => result === 'success'),
      failure: () => results.includes('failure'),
      cancelled: () => false,
      hashFiles: (path) => (existsSync(join(this.machine.work, path)) ? 'hash' : ''),
    };
  }

  /** A job that comes to the same as one that has been run is not run again. */
  async #runOnce(job: Job, known: Contexts, { branch, answers = {} }: Happening): Promise<JobRun> {
    const ids = job.steps.flatMap(({ id }) => id ?? []);
    const contexts = { ...known, steps: Object.fromEntries(ids.map((id) => [id, { outputs: {} }])) };
    const functions = this.#functions([]);
    const meant = job.steps.map((step) => isMeant(step.if, contexts, functions));
    const filled = new Evaluator(contexts, functions).fill(JSON.stringify(job));
    // Only one of the programs answers anything.
    const key = JSON.stringify([branch, /\bgh /.test(filled) && answers, meant, filled]);
    const done = this.#done.get(key) ?? (await this.#runJob(job, contexts, branch, answers));
    this.#done.set(key, done);
    return done;
  }

  async #runJob(job: Job, contexts: Contexts, branch: string, answers: Texts): Promise<JobRun> {
    const runs: StepRun[] = [];
    for (const step of job.steps) {
      const functions = this.#functions(runs.map(({ result }) => (result === 'skipped' ? 'success' : result)));
      const evaluator = new Evaluator(contexts, functions);
      const isRun = isMeant(step.if, contexts, functions);
      if (step.uses && isRun) this.#use(step, branch);
      if (!step.run) continue;
      const env = Object.entries({ ...answers, ...job.env, ...step.env });
      const filled = Object.fromEntries(env.map(([name, text]) => [name, evaluator.fill(text)]));
      const script = evaluator.fill(step.run);
      const skipped: StepRun = { script, result: 'skipped', output: '', summary: '', calls: '' };
      runs.push(isRun ? await this.#runStep(script, job, filled) : skipped);
      const said = parseOutput(this.machine.take('output'));
      if (step.id) (contexts.steps as Contexts)[step.id] = { outputs: said };
    }
    const evaluator = new Evaluator(contexts, this.#functions([]));
    const outputs = Object.entries(job.outputs ?? {}).map(([name, text]) => [name, evaluator.fill(text)]);
    this.machine.clear();
    const result = runs.some((run) => run.result === 'failure') ? 'failure' : 'success';
    return { result, outputs: Object.fromEntries(outputs), steps: runs };
  }

  async #runStep(script: string, job: Job, env: Texts): Promise<StepRun> {
    const { code, output } = await this.machine.run(this.standIn(script), job.defaults?.run.shell, env);
    if (/ENOTCACHED/.test(output))
      throw new Error(
        'npm har inte alla paket kvar sedan de installerades. Kör npm ci med nät, och sedan testet igen.',
      );
    const [summary, calls] = [this.machine.take('summary'), this.machine.take('calls')];
    return { script, result: code === 0 ? 'success' : 'failure', output, summary, calls };
  }

  #use({ uses = '', with: given = {} }: Step, branch: string): void {
    if (uses.startsWith('actions/checkout@')) this.machine.checkOut(branch, Number(given['fetch-depth'] ?? 1));
    else if (uses.startsWith('actions/upload-artifact@')) {
      if (!existsSync(join(this.machine.work, String(given.path)))) throw new Error(`${given.path} finns inte.`);
    } else if (!withoutEffect.test(uses)) throw new Error(`Okänd handling: ${uses}`);
  }
}
