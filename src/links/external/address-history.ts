import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { attempt } from '../../lib/attempt.ts';
import { type Outcome, saysGone } from './outcome.ts';

/** What is remembered of an address. Moments are ISO 8601. */
export interface AddressHistory {
  url: string;
  status: 'ok' | 'moved' | 'suspect' | 'unsure' | 'broken';
  kind: string;
  message: string;
  firstSeen: string;
  /** Missing where it was never asked, since its host was left alone. */
  lastChecked?: string;
  lastGood?: string;
  /** Since when it has failed without a break. */
  firstFailed?: string;
  /** The failed requests that count: each at least a day after the one before. */
  failures?: string[];
  /** Those among the requests that said that the page is gone, counted in the same way. */
  gone?: string[];
  /** Not asked again before, unless it fails. */
  next?: string;
  to?: string;
  etag?: string;
  modified?: string;
}

const day = 24 * 60 * 60 * 1000;

/** A number from an address, the same on every machine (FNV-1a): it spreads the rechecks over the days. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of Buffer.from(text)) hash = Math.imul(hash ^ sign, 0x01000193) >>> 0;
  return hash;
}

/** When a good address is asked again: in 14 to 30 days, by its name. */
export const nextCheck = (url: string, now: number): string =>
  new Date(now + (14 + (spread(url) % 17)) * day).toISOString();

const countsAsFailure = ({ status, kind }: Outcome) => status === 'failed' || kind === 'timeout';

// So many failed requests make an address broken; fewer are enough where they say that the page is gone.
const maxFailures = 3;
const maxGone = 2;

function withMoment(moments: readonly string[], moment: string): string[] {
  const last = moments.at(-1);
  const isNew = last === undefined || Date.parse(moment) - Date.parse(last) >= day;
  return isNew ? [...moments, moment] : [...moments];
}

/** When a page was said to be gone. A line of the older form knows its last request only. */
function goneOf({ gone, kind, failures, lastChecked }: Partial<AddressHistory>): string[] {
  return gone ?? (failures && lastChecked && kind && saysGone(kind) ? [lastChecked] : []);
}

/** Adds a failure: one that was broken stays so, whatever it fails with, until it is well. */
function withFailure(old: Partial<AddressHistory>, { status, kind }: Outcome, moment: string) {
  const failures = withMoment(old.failures ?? [], moment);
  const gone = saysGone(kind) ? withMoment(goneOf(old), moment) : goneOf(old);
  const isEnough = saysGone(kind) ? gone.length >= maxGone : failures.length >= maxFailures;
  const unbroken = status === 'unsure' ? ('unsure' as const) : ('suspect' as const);
  return {
    status: isEnough || old.status === 'broken' ? ('broken' as const) : unbroken,
    firstFailed: old.firstFailed ?? moment,
    failures,
    ...(gone.length > 0 ? { gone } : {}),
  };
}

/** The history of an address with the outcome of one more request. */
export function remember(old: AddressHistory | undefined, url: string, outcome: Outcome, now: number): AddressHistory {
  const moment = new Date(now).toISOString();
  const { status, kind, message, to, etag, modified } = outcome;
  // No request was made, so nothing is learnt: the address stays as it was, and is still due.
  if (kind === 'skipped') return old ?? { url, status: 'unsure', kind, message, firstSeen: moment };
  const base = { url, kind, message, firstSeen: old?.firstSeen ?? moment, lastChecked: moment };
  const good = old?.lastGood === undefined ? {} : { lastGood: old.lastGood };
  if (countsAsFailure(outcome)) return { ...base, ...good, ...withFailure(old ?? {}, outcome, moment) };
  if (status === 'suspect' || status === 'unsure')
    return { ...base, ...good, status, firstFailed: old?.firstFailed ?? moment };
  const kept = { ...(to ? { to } : {}), ...(etag ? { etag } : {}), ...(modified ? { modified } : {}) };
  const next = { lastGood: moment, next: nextCheck(url, now) };
  // "Not changed" says that what was good, or moved, is so still.
  if (kind === 'same' && old) {
    const { firstFailed: _since, failures: _failures, gone: _gone, ...rest } = old;
    return { ...rest, ...next, lastChecked: moment };
  }
  return { ...base, ...kept, ...next, status: status === 'moved' ? 'moved' : 'ok' };
}

/** Addresses by when they were last asked, the earliest first: one that was left alone with its host has its turn now. */
export const leastRecentlyChecked = (urls: readonly string[], state: ReadonlyMap<string, AddressHistory>): string[] => {
  const asked = (url: string) => state.get(url)?.lastChecked ?? '';
  return [...urls].sort((a, b) => (asked(a) < asked(b) ? -1 : asked(a) > asked(b) ? 1 : 0));
};

/** True where an address has to be asked now. */
export const isDue = (memory: AddressHistory | undefined, now: number): boolean =>
  memory?.next === undefined || Date.parse(memory.next) <= now;

function readLine(line: string): AddressHistory | undefined {
  const value = attempt(() => JSON.parse(line) as Partial<AddressHistory>);
  return typeof value?.url === 'string' && typeof value.status === 'string' ? (value as AddressHistory) : undefined;
}

/** Reads the state file: one address a line. A line that can't be read is forgotten, and its address asked anew. */
export function readState(file: string): Map<string, AddressHistory> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => readLine(line) ?? []);
  return new Map(lines.map((memory) => [memory.url, memory]));
}

/** Writes the state file, sorted, and all at once. */
export function writeState(file: string, state: ReadonlyMap<string, AddressHistory>): void {
  const lines = [...state.values()].sort((a, b) => (a.url < b.url ? -1 : 1)).map((memory) => JSON.stringify(memory));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, lines.map((line) => `${line}\n`).join(''));
  renameSync(`${file}.new`, file);
}
