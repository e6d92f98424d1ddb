import { parseArgs } from 'node:util';
import { Failure } from './failure.mjs';
import { commands } from './table.mjs';

/** How many letters from the start two words share, and from the end. */
function likeness(one, other) {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return start + end;
}

/** The word that may be meant: most of it is there. No package is installed yet that could say so. */
export function suggestArgument(word, words) {
  const [best] = [...words].sort((a, b) => likeness(word, b) - likeness(word, a));
  return best && likeness(word, best) * 2 > best.length ? best : undefined;
}

const list = (names) => names.map((name) => `--${name}`).join(', ');

function refuse(name, what) {
  throw new Failure(`${what}\nAlla val: npm run ${name} -- --help`, 2);
}

function checkOption(name, options, { name: given, value }) {
  const option = options[given];
  if (!option) {
    const meant = suggestArgument(given, Object.keys(options));
    const known = Object.keys(options).length > 0 ? ` Välj bland ${list(Object.keys(options))}.` : ' Det har inga val.';
    refuse(name, `Valet --${given} finns inte.${meant ? ` Menade du --${meant}?` : known}`);
  }
  const wants = option.value !== undefined;
  if (wants && !value) refuse(name, `Valet --${given} saknar värde. Skriv ${option.value} efter det.`);
  if (!wants && value !== undefined) refuse(name, `Valet --${given} tar inget värde. Skriv det för sig.`);
  if (option.choices && !option.choices.includes(value))
    refuse(name, `--${given} kan inte vara "${value}". Välj bland ${option.choices.join(', ')}.`);
}

/**
 * Reads the arguments of a command, by the table of commands.
 * @param {string} name the command, as package.json has it
 * @param {readonly string[]} words what stands after its name
 * @throws {Failure} in Swedish, with what may be meant, where a word is not one of the command's
 */
export function readArguments(name, words = process.argv.slice(2)) {
  const { options = {}, words: positional } = commands[name];
  const types = Object.fromEntries(
    Object.entries(options).map(([key, { value }]) => [key, { type: value === undefined ? 'boolean' : 'string' }]),
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: types,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') checkOption(name, options, token);
  if (positionals.length > 0 && !positional)
    refuse(
      name,
      `Ordet "${positionals[0]}" går inte att använda. Val skrivs efter --, så här: npm run ${name} -- --val`,
    );
  return { values, positionals };
}
