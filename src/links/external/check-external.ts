import PQueue from 'p-queue';
import type { External, PlacedAddress } from '../judge/judge-address.ts';
import type { Address } from '../read/address.ts';
import type { LinkVerdict } from '../rules.ts';
import { type AddressHistory, isDue, leastRecentlyChecked, remember } from './address-history.ts';
import { followRedirects } from './follow.ts';
import { Hosts } from './hosts.ts';
import { judgeAnswer } from './outcome.ts';

export interface ExternalSettings {
  allowPrivate: boolean;
  /** Milliseconds that one request may take. */
  timeout: number;
  /** Milliseconds that a host's Retry-After is obeyed. */
  maxWait: number;
  /** Milliseconds since 1970. */
  now: number;
  /** An address where whoever is asked can find us. */
  contact: string;
}

// Requests at the same time, to all hosts; each host has a queue of its own besides.
const maxConcurrent = 16;

/** The name under which we ask. robots.txt may name it. */
export const userAgent = (contact: string): string => `lankvakt/1.0 (+${contact})`;

async function ask(hosts: Hosts, url: string, old: AddressHistory | undefined, now: number): Promise<AddressHistory> {
  const isGood = old?.status === 'ok';
  const conditional = {
    ...(isGood && old.etag ? { 'if-none-match': old.etag } : {}),
    ...(isGood && old.modified ? { 'if-modified-since': old.modified } : {}),
  };
  return remember(old, url, judgeAnswer(await followRedirects(hosts, url, conditional), url), now);
}

/**
 * Asks for every address that is due and adds to the state what is learnt.
 * @param state what is remembered, by address; it is changed
 */
export async function checkExternal(
  urls: readonly string[],
  state: Map<string, AddressHistory>,
  settings: ExternalSettings,
): Promise<void> {
  const { allowPrivate, timeout, now, contact, maxWait } = settings;
  // A build asks nobody, and its client takes longer to load than a whole page takes to make.
  const { Client } = await import('./client.ts');
  const client = new Client({ allowPrivate, timeout, userAgent: userAgent(contact) });
  const hosts = new Hosts(client, maxWait, now);
  const queue = new PQueue({ concurrency: maxConcurrent });
  try {
    await queue.addAll(
      leastRecentlyChecked(
        urls.filter((url) => isDue(state.get(url), now)),
        state,
      ).map((url) => async () => {
        state.set(url, await ask(hosts, url, state.get(url), now));
      }),
    );
  } finally {
    await client.close();
  }
}

/** What a remembered address is reported as; nothing for one that is well. */
export function verdictOf(memory: AddressHistory | undefined): LinkVerdict | undefined {
  if (!memory || memory.status === 'ok') return undefined;
  const { status, kind, message, to, firstFailed, url } = memory;
  const since = firstFailed === undefined ? {} : { since: firstFailed.slice(0, 10) };
  if (status === 'moved') return { rule: 'moved', message, ...(to ? { replacement: to } : {}) };
  if (status === 'broken')
    return {
      rule: 'broken',
      message: `${message} Kanske finns en kopia: https://web.archive.org/web/${url}`,
      ...since,
    };
  if (kind === 'private') return { rule: 'private', message, ...since };
  if (kind === 'robots') return { rule: 'robots', message, ...since };
  if (status === 'unsure') return { rule: 'unsure', message, ...since };
  return { rule: memory.failures ? 'failing' : 'suspect', message, ...since };
}

// The page that moved has the same places on it: what the editor wrote after # goes along.
function withHash(verdict: LinkVerdict, { value }: Address): LinkVerdict {
  const { replacement } = verdict;
  const [hash] = /#.*$/s.exec(value) ?? [];
  if (replacement === undefined || hash === undefined || replacement.includes('#')) return verdict;
  return { ...verdict, replacement: replacement + hash };
}

/** What is remembered of bad addresses, at every place where they stand; of those that are well, nothing. */
export function placeVerdicts(
  urls: readonly string[],
  externals: ReadonlyMap<string, External>,
  state: ReadonlyMap<string, AddressHistory>,
): PlacedAddress[] {
  return urls.flatMap((url) => {
    const verdict = verdictOf(state.get(url));
    if (!verdict) return [];
    const places = externals.get(url)?.places ?? [];
    return places.map((place) => ({ ...place, verdict: withHash(verdict, place.address) }));
  });
}

/** The addresses to ask, in order. */
export const listUrls = (externals: ReadonlyMap<string, External>): string[] => [...externals.keys()].sort();
