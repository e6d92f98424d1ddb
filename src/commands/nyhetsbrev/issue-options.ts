import { isAddress } from '../../functions/check-values.ts';
import { issueMonth } from '../../lib/addresses.ts';
import { readArguments } from '../run/arguments.mjs';
import { Failure } from '../run/failure.mjs';
import type { CampaignTarget } from './campaign.ts';

const usage = 'Skriv så här: npm run nyhetsbrev -- 2026-11 --till namn@exempel.se';

export interface IssueOptions {
  month: string;
  to: string;
  /** Whether the mail is only to be looked at. */
  isShown: boolean;
  /** Where in the list server it goes, if it is to be handed over. */
  target?: CampaignTarget;
}

type Values = Record<string, unknown>;

function readNumber(values: Values, name: string): number | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  if (!values.export) throw new Failure(`--${name} hör till --export: skriv båda.`);
  if (!/^[1-9]\d{0,8}$/.test(String(value))) throw new Failure(`--${name} ska vara numret i listmonk, som 3.`);
  return Number(value);
}

function readTarget(values: Values): CampaignTarget | undefined {
  const [list, template] = [readNumber(values, 'lista'), readNumber(values, 'mall')];
  return values.export === true ? { list: list ?? 1, template } : undefined;
}

/**
 * Reads the words after the command.
 * @throws {Failure} saying in Swedish how to write them
 */
export function readIssueOptions(words: string[]): IssueOptions {
  const { values, positionals } = readArguments('nyhetsbrev', words);
  const [month, ...more] = positionals;
  const to = values.till === undefined ? undefined : String(values.till);
  const isShown = values.visa === true;
  const target = readTarget(values);
  if (!month || more.length > 0) throw new Failure(`Skriv vilket nyhetsbrev, med år och månad. ${usage}`);
  if (!issueMonth(`/nyhetsbrev/${month}/`)) throw new Failure(`"${month}" är inte år-månad. ${usage}`);
  if (!to && !isShown && !target) throw new Failure(`Skriv vem som ska få provet. ${usage}`);
  if (to && target) throw new Failure('--export skickar inget till någon: ta bort --till.');
  if (to && !isAddress(to)) throw new Failure(`"${to}" är inte en e-postadress. ${usage}`);
  return { month, to: to ?? 'prov@localhost.invalid', isShown, ...(target && { target }) };
}
