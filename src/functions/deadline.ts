import { DeliveryError } from './mail.ts';

// Milliseconds that an aborted task gets to say what became of it: it may know best.
const lastWords = 200;

/**
 * Milliseconds until everything that a request waits for is aborted: nobody waits longer than 15 seconds, whatever does not
 * answer us.
 */
export const maxWait = 15_000 - lastWords;

/**
 * Waits for something, but no longer than a signal says.
 * @param grace milliseconds more, for what listens to the signal itself
 * @throws {DeliveryError} when the time is out: whether it was done nobody knows
 */
export async function withDeadline<T>(task: Promise<T>, signal: AbortSignal, grace = lastWords): Promise<T> {
  const late = () => new DeliveryError('mejlservern svarar för långsamt', 'perhaps sent');
  let stop = () => {};
  let timer: NodeJS.Timeout | undefined;
  const out = new Promise<never>((_, reject) => {
    const end = () => reject(late());
    stop = () => {
      if (grace === 0) end();
      else timer = setTimeout(end, grace);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([task, out]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/**
 * Starts a timer.
 * @param time milliseconds
 * @returns the signal that says when it is out, and a way to stop counting
 */
export function startDeadline(time: number): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), time);
  return { signal: controller.signal, stop: () => clearTimeout(timer) };
}
