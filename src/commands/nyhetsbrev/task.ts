import { isAddress } from '../../functions/check-values.ts';
import { issueMonth } from '../../lib/addresses.ts';
import { Failure } from '../run/failure.mjs';
import { readWords } from '../run/words.mjs';

const usage = 'Skriv så här: npm run nyhetsbrev -- 2026-11 --till namn@exempel.se';

export interface Task {
  month: string;
  to: string;
  /** Whether the mail is only to be looked at. */
  isShown: boolean;
}

/**
 * Reads the words after the command.
 * @throws {Failure} saying in Swedish how to write them
 */
export function readTask(words: string[]): Task {
  const { values, positionals } = readWords('nyhetsbrev', words);
  const [month, ...more] = positionals;
  const to = values.till === undefined ? undefined : String(values.till);
  const isShown = values.visa === true;
  if (!month || more.length > 0) throw new Failure(`Skriv vilket nyhetsbrev, med år och månad. ${usage}`);
  if (!issueMonth(`/nyhetsbrev/${month}/`)) throw new Failure(`"${month}" är inte år-månad. ${usage}`);
  if (!to && !isShown) throw new Failure(`Skriv vem som ska få provet. ${usage}`);
  if (to && !isAddress(to)) throw new Failure(`"${to}" är inte en e-postadress. ${usage}`);
  return { month, to: to ?? 'prov@localhost.invalid', isShown };
}
