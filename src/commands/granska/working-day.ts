import { dayOf, readMoment } from '../../lib/dates.ts';
import { machineMoment } from '../../plugins/clock.ts';
import { environment } from '../../plugins/environment.ts';

/**
 * The moment at which someone works with the content or looks at what is published: `SITE_NOW` where it is set, else the
 * real one. A build goes by the latest commit instead; but who reads a page now reads it now.
 */
export function workingMoment(): Date {
  const { SITE_NOW } = environment();
  return SITE_NOW ? readMoment(SITE_NOW) : machineMoment();
}

/** The day of that moment, `YYYY-MM-DD`. */
export const workingDay = (): string => dayOf(workingMoment());
