import { readNow } from '../../lib/clock.ts';
import { dayOf } from '../../lib/dates.ts';

/**
 * The moment at which someone works with the content or looks at what is published: `SITE_NOW` where it is set, else the
 * real one. A build goes by the latest commit instead; but who reads a page now reads it now.
 * @throws {RangeError} where `SITE_NOW` is no date
 */
export const workingMoment = (): Date =>
  readNow(process.env.SITE_NOW || new Date(performance.timeOrigin).toISOString());

/** The day of that moment, `YYYY-MM-DD`. */
export const workingDay = (): string => dayOf(workingMoment());
