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

const isFull = () => 'Disken är full. Gör plats och kör igen.';
const inTheWay = ({ path }) => `${path ?? 'En fil'} ligger där det ska vara en mapp. Flytta den, och kör igen.`;

// By the system's codes. Whatever else goes wrong is a fault of ours, and is shown whole.
const known = {
  EACCES: cannotWrite,
  EPERM: cannotWrite,
  EROFS: cannotWrite,
  ENOSPC: isFull,
  EDQUOT: isFull,
  EEXIST: inTheWay,
  ENOTDIR: inTheWay,
  EADDRINUSE: ({ port }) => `Porten ${port} är upptagen. Välj en annan med PORT.`,
};

// Programs of others say it in words alone.
const words = {
  EACCES: /permission denied/,
  EROFS: /read-only file system/,
  ENOSPC: /no space left on device|disk quota exceeded/,
};

// What Node, esbuild and sharp say of a package, or a part of one, that is not there or is cut off.
const broken = [
  /Cannot find package '([^']+)'/,
  /Cannot find module '[^']*node_modules\/((?:@[^/']+\/)?[^/']+)/,
  /Could not resolve "([^"./][^"]*)"/,
  /node_modules\/((?:@[^/]+\/)?[^/\s]+)\/\S+: ERROR/,
  /(esbuild) for another platform/,
  /[Tt]he package "([^"]+)" could not be found/,
  /Could not load the "(sharp)" module/,
];

function explainPackage({ name, message, stack }) {
  // Node reads no code of ours that has not been translated: what it can't read is a package's, and it does not say whose.
  const isCut = name === 'SyntaxError' && /compileSourceTextModule|wrapSafe/.test(stack);
  const [found] = isCut ? ['en fil som är kapad'] : broken.flatMap((pattern) => pattern.exec(message)?.[1] ?? []);
  return found && `Paketen är inte hela: felet är i ${found}. Ta bort mappen node_modules, och kör igen.`;
}

/**
 * The one line that explains an error, where it is of a kind that we know; undefined where it is not.
 * @param {unknown} error
 */
export function explain(error) {
  // By its name: a bundle has a class of its own.
  if (error?.name === 'Failure') return error.message;
  for (let cause = error; cause instanceof Object; cause = cause.originalError ?? cause.cause) {
    const code = cause.code in known ? cause.code : Object.keys(words).find((one) => words[one].test(cause.message));
    const line = code ? known[code](cause) : explainPackage(cause);
    if (line) return line;
  }
  return undefined;
}

/** Ends the process with what went wrong: one line where we know it, the whole error where we don't. */
export function reportFailure(error) {
  console.error(explain(error) ?? error);
  process.exit(error?.name === 'Failure' ? (error.code ?? 1) : 1);
}
