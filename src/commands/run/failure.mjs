/** What a command can't do, in a Swedish line that says what to do instead. It has no stack: nothing in our code is wrong. */
export class Failure extends Error {
  /** @param {string} message @param {number} code the process's exit code */
  constructor(message, code = 1) {
    super(message);
    this.name = 'Failure';
    this.code = code;
  }
}

const cannotWrite = ({ path }) =>
  `Det går inte att skriva${path ? ` i ${path}` : ''}. Kontrollera att du får ändra i mappen, och kör igen.`;

// By the system's codes. Whatever else goes wrong is a fault of ours, and is shown whole.
const known = {
  EACCES: cannotWrite,
  EPERM: cannotWrite,
  EROFS: cannotWrite,
  ENOSPC: () => 'Disken är full. Gör plats och kör igen.',
  EADDRINUSE: ({ port }) => `Porten ${port} är upptagen. Välj en annan med PORT.`,
};

/**
 * The one line that explains an error, where it is of a kind that we know; undefined where it is not.
 * @param {unknown} error
 */
export function explain(error) {
  // By its name: a bundle has a class of its own.
  if (error?.name === 'Failure') return error.message;
  return known[error?.code]?.(error);
}

/** Ends the process with what went wrong: one line where we know it, the whole error where we don't. */
export function reportFailure(error) {
  console.error(explain(error) ?? error);
  process.exit(error?.name === 'Failure' ? (error.code ?? 1) : 1);
}
