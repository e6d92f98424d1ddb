import { createHmac, randomBytes } from 'node:crypto';

export interface Limiter {
  /**
   * Counts one more.
   * @param key who, or what, is counted
   * @param span milliseconds until the count begins anew
   * @returns how many there have been since it began
   */
  take(key: string, now: number, span?: number): number;
  /** Counts one less: what was counted came to nothing. */
  giveBack(key: string): void;
}

/** How long a network is counted, in milliseconds. */
export const tenMinutes = 10 * 60_000;
/** How long an address that mail goes to is counted, in milliseconds. */
export const oneDay = 24 * 60 * 60_000;

const keysKept = 10_000;

/**
 * Counts in memory; nothing is stored, and who is counted is not kept as it is written. Where there are too many, the
 * one that was seen longest ago is forgotten, and no one else.
 */
export function createLimiter(maxKeys = keysKept): Limiter {
  const salt = randomBytes(32);
  const counts = new Map<string, { since: number; count: number }>();
  const hide = (key: string) => createHmac('sha256', salt).update(key).digest('base64');
  return {
    take(key, now, span = tenMinutes) {
      const hidden = hide(key);
      const known = counts.get(hidden);
      const entry = known && now - known.since < span ? known : { since: now, count: 0 };
      entry.count += 1;
      // A Map keeps its keys in the order in which they were put there: the one that is used becomes the newest.
      counts.delete(hidden);
      counts.set(hidden, entry);
      const [oldest] = counts.keys();
      if (counts.size > maxKeys && oldest !== undefined) counts.delete(oldest);
      return entry.count;
    },
    giveBack(key) {
      const entry = counts.get(hide(key));
      if (entry) entry.count = Math.max(0, entry.count - 1);
    },
  };
}

/**
 * Who sends many is answered ever more slowly before anybody is refused.
 * @returns milliseconds to wait before the one that is `count` of `max` is sent
 */
export function slowDown(count: number, max: number): number {
  const free = Math.ceil(max / 2);
  return count <= free ? 0 : Math.round((3_000 * (count - free)) / Math.max(1, max - free));
}
