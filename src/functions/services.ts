import type { PageView } from '../types/template-data.ts';
import type { List } from './list.ts';
import type { Send } from './mail.ts';
import type { Settings } from './settings.ts';

/** All that the functions need of the world outside. */
export interface Services {
  settings: Settings;
  send: Send;
  list: List;
  /** Milliseconds since 1970. */
  now: () => number;
  /** The surroundings of each form's page. */
  views: Readonly<Record<string, PageView>>;
  /** Takes one line for the editors. Nothing personal is ever said to it. */
  log: (line: string) => void;
  /** Counts what one visitor sends. */
  limiter: Limiter;
  /** What has been done lately, or is being done, by its fingerprint: the same thing twice is done once. */
  sent: Map<string, Promise<void>>;
}

const window = 10 * 60_000;
const mostKeys = 10_000;

/** Does something once, also where two ask for it at the same moment. What failed may be tried again. */
export async function once({ sent }: Services, fingerprint: string, task: () => Promise<void>): Promise<void> {
  if (sent.size > mostKeys) sent.clear();
  const known = sent.get(fingerprint) ?? task();
  sent.set(fingerprint, known);
  try {
    await known;
  } catch (error) {
    sent.delete(fingerprint);
    throw error;
  }
}

export interface Limiter {
  /** Counts one more, and is true where it is within the limit. */
  take(key: string, most: number, now: number): boolean;
  /** Counts one less: what was counted came to nothing. */
  giveBack(key: string): void;
}

/** Counts in memory, for ten minutes at a time; nothing is stored. */
export function createLimiter(): Limiter {
  let since = 0;
  let counts = new Map<string, number>();
  return {
    take(key, most, now) {
      if (now - since >= window || counts.size > mostKeys) {
        since = now;
        counts = new Map();
      }
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count <= most;
    },
    giveBack(key) {
      counts.set(key, Math.max(0, (counts.get(key) ?? 0) - 1));
    },
  };
}
