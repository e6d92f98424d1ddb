import { type Environment, environmentSchema } from '../schemas/environment.ts';

let known: Environment | undefined;

/**
 * What the surroundings say: read once, and checked.
 * @throws {Error} a failure with a line for each value that can't be used, as commands tell of it
 */
export function environment(): Readonly<Environment> {
  if (known) return known;
  const { data, error } = environmentSchema.safeParse(process.env);
  if (error) throw Object.assign(new Error(error.issues.map(({ message }) => message).join('\n')), { name: 'Failure' });
  known = data;
  return known;
}

/** What a command asks of a build that it makes itself. */
export function changeEnvironment(changes: Partial<Environment>): void {
  known = { ...environment(), ...changes };
}
