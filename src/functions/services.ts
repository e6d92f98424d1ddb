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
  /** Fingerprints of what has been sent lately: the same thing twice is sent once. */
  sent: Set<string>;
}

const window = 10 * 60_000;
const mostKeys = 10_000;

/** Remembers that something has been sent. */
export function remember({ sent }: Services, fingerprint: string): void {
  if (sent.size > mostKeys) sent.clear();
  sent.add(fingerprint);
}

/** True where one more is within the limit. */
export type Limiter = (key: string, most: number, now: number) => boolean;

/** Counts in memory, for ten minutes at a time; nothing is stored. */
export function createLimiter(): Limiter {
  let since = 0;
  let counts = new Map<string, number>();
  return (key, most, now) => {
    if (now - since >= window || counts.size > mostKeys) {
      since = now;
      counts = new Map();
    }
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= most;
  };
}
