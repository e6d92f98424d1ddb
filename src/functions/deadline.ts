import { DeliveryError } from './mail.ts';

/** The longest that anybody waits for an answer, in milliseconds, whatever has to be asked for it. */
export const longestWait = 15_000;

/**
 * Waits for something, but no longer than a signal says.
 * @throws {DeliveryError} when the time is out: whether it was done nobody knows
 */
export async function withDeadline<T>(task: Promise<T>, signal: AbortSignal): Promise<T> {
  const late = () => new DeliveryError('mejlservern svarar för långsamt', 'perhaps sent');
  if (signal.aborted) {
    task.catch(() => {});
    throw late();
  }
  let stop = () => {};
  const out = new Promise<never>((_, reject) => {
    stop = () => reject(late());
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([task, out]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/**
 * Begins to count a time.
 * @param time milliseconds
 * @returns the signal that says when it is out, and a way to stop counting
 */
export function startDeadline(time: number): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), time);
  return { signal: controller.signal, stop: () => clearTimeout(timer) };
}
