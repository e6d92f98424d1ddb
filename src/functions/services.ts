import type { PageView } from '../types/template-data.ts';
import type { Limiter } from './limiter.ts';
import type { List } from './list.ts';
import type { Send } from './mail.ts';
import type { Settings } from './settings.ts';

/** What the functions need from outside: settings, mail, the clock. Tests hand over others. */
export interface Services {
  settings: Settings;
  send: Send;
  list: List;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Lets a time pass, in milliseconds. */
  pause: (time: number) => Promise<void>;
  /** The longest that a visitor waits for an answer, in milliseconds. */
  maxWait: number;
  /** The surroundings of each form's page. */
  views: Readonly<Record<string, PageView>>;
  /** Takes one line for the editors. Nothing personal is ever said to it. */
  log: (line: string) => void;
  /** Counts what is sent. */
  limiter: Limiter;
  /** Tasks in flight, by what they are about (see `share`). */
  inFlight: Map<string, { what: string; done: Promise<void> }>;
}

/**
 * Does something; where the very same is being done already, waits for that instead. Nothing is remembered once it is
 * done: another instance would not know of it, and may have done the opposite since. What is of the same thing is done in
 * the order in which it was asked for.
 * @param of what it is about, such as an address
 * @param what is done about it, such as to add it
 */
export async function share(
  { inFlight }: Pick<Services, 'inFlight'>,
  of: string,
  what: string,
  task: () => Promise<void>,
): Promise<void> {
  const last = inFlight.get(of);
  if (last?.what === what) return last.done;
  const done = last ? last.done.then(task, task) : task();
  const entry = { what, done };
  inFlight.set(of, entry);
  try {
    await done;
  } finally {
    if (inFlight.get(of) === entry) inFlight.delete(of);
  }
}
