/** Thrown where something may not be written: the words are for the one who wrote it. */
export class Refusal extends Error {
  /**
   * @param heading what is wrong, in a sentence
   * @param lines each thing that is wrong, and what to do
   */
  constructor(
    readonly heading: string,
    readonly lines: readonly string[],
  ) {
    super([heading, ...lines].join('\n'));
    this.name = 'Refusal';
  }
}
