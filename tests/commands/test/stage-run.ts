import { add, nothing, runCommand, type Tally } from './stages.ts';

/** A part of the tests: its name, and what answers with how it went. */
export type TestStage = [name: string, run: () => Promise<Tally>];

/** A program of a package or of ours, in a Node of its own. What it says is shown when it is done. */
export const program = (heading: string, file: string, words: readonly string[] = []): TestStage => [
  heading,
  () => runCommand(process.execPath, [file, ...words], { heading }),
];

/** One of the project's own commands. */
export const ownCommand = (heading: string, name: string): TestStage =>
  program(heading, 'src/commands/run.mjs', [name]);

/** Runs stages, counts what they found and how long each took. */
export class StageRun {
  total: Tally = nothing;
  readonly #times: string[] = [];

  async run([name, run]: TestStage): Promise<void> {
    const from = performance.now();
    const tally = await run().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return { ...nothing, failed: 1 };
    });
    this.total = add(this.total, tally);
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    this.#times.push(`${seconds.padStart(7)} s  ${name}${tally.failed > 0 ? `: ${tally.failed} fel` : ''}`);
  }

  /** Prints the times and the count. @returns the exit code */
  conclude(): number {
    const { passed, failed, skipped } = this.total;
    console.log(`\n${this.#times.join('\n')}\n`);
    console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
    return failed > 0 ? 1 : 0;
  }
}
