import { versionAddress } from '../../src/lib/addresses.ts';
import { attempt } from '../../src/lib/attempt.ts';
import { isRealDate, readMoment } from '../../src/lib/dates.ts';
import type { Finding } from './finding.ts';
import { fetchPublished } from './published-file.ts';

const maxAgeHours = 48;

/** What a site says of itself in `/version.json`. */
export interface Version {
  /** Null where the build knew of none. */
  commit: string | null;
  /** `YYYY-MM-DD` in Stockholm. */
  day: string;
}

/** The newest commit of the main branch that has passed every test, and since when. */
export interface Newest {
  commit: string;
  since: Date;
  /** Whether a published commit is later than it, or the same. */
  isIn: (commit: string) => boolean;
}

const finding = (place: string, text: string): Finding => ({ check: 'INAKTUELL', page: versionAddress, place, text });

const hoursBetween = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 3_600_000;

function findOldDay({ day }: Version, now: Date): Finding[] {
  if (hoursBetween(readMoment(day), now) <= maxAgeHours) return [];
  return [finding('day', `Webbplatsen är som den var ${day}. Den ska byggas varje natt.`)];
}

function findOldCommit({ commit }: Version, now: Date, newest: Newest | undefined): Finding[] {
  if (!newest || hoursBetween(newest.since, now) <= maxAgeHours) return [];
  if (commit === newest.commit || (commit !== null && newest.isIn(commit))) return [];
  const published =
    commit === null ? 'Webbplatsen vet inte vilken incheckning den är av' : `Webbplatsen är av ${commit}`;
  return [
    finding('commit', `${published}, men ${newest.commit} på main har varit klar i mer än ${maxAgeHours} timmar.`),
  ];
}

/**
 * Finds what makes a published site stale: its day began more than 48 hours ago, or main has had a later commit that passed
 * every test for more than 48 hours.
 * @param newest undefined where nobody has said
 */
export function findStale(version: Version, now: Date, newest?: Newest): Finding[] {
  return [...findOldDay(version, now), ...findOldCommit(version, now, newest)];
}

function readVersion(text: string): Version | undefined {
  const { commit, day } = attempt(() => JSON.parse(text) as Version) ?? {};
  const isCommit = commit === null || (typeof commit === 'string' && /^[0-9a-f]{40}$/.test(commit));
  return isCommit && typeof day === 'string' && day.length === 10 && isRealDate(day) ? { commit, day } : undefined;
}

/**
 * Asks a published site which commit and day it is of, and finds what makes it stale.
 * @param origin such as `https://example.se`
 * @returns one finding where the file can't be had or read; never throws
 */
export async function findPublishedVersion(origin: string, now: Date, newest?: Newest): Promise<Finding[]> {
  const file = await fetchPublished(origin, versionAddress);
  if ('problem' in file) return [finding('HTTP', file.problem)];
  const version = readVersion(file.text);
  if (!version)
    return [finding('JSON', 'Filen ska ha commit (40 hexadecimala tecken eller null) och day (ÅÅÅÅ-MM-DD).')];
  return findStale(version, now, newest);
}
