import { parseArgs } from 'node:util';
import { isAddress } from '../functions/check-values.ts';
import { issueMonth } from '../lib/addresses.ts';

/** What the editor has to do in another way. */
export class Mistake extends Error {}

const usage = 'Skriv så här: npm run nyhetsbrev -- 2026-11 --till namn@exempel.se';

export interface Task {
  month: string;
  to: string;
  /** Whether the mail is only to be looked at. */
  isShown: boolean;
}

/**
 * Reads the words after the command.
 * @throws {Mistake} saying in Swedish how to write them
 */
export function readTask(words: string[]): Task {
  const options = { till: { type: 'string' }, visa: { type: 'boolean', default: false } } as const;
  let given: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    given = parseArgs({ args: words, options, allowPositionals: true });
  } catch {
    throw new Mistake(`Ett av orden efter -- går inte att använda. ${usage}`);
  }
  const [month, ...more] = given.positionals;
  const { till: to, visa: isShown } = given.values;
  if (!month || more.length > 0) throw new Mistake(`Skriv vilket nyhetsbrev, med år och månad. ${usage}`);
  if (!issueMonth(`/nyhetsbrev/${month}/`)) throw new Mistake(`"${month}" är inte år-månad. ${usage}`);
  if (!to && !isShown) throw new Mistake(`Skriv vem som ska få provet. ${usage}`);
  if (to && !isAddress(to)) throw new Mistake(`"${to}" är inte en e-postadress. ${usage}`);
  return { month, to: to ?? 'prov@localhost.invalid', isShown };
}
