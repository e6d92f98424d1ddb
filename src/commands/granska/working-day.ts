import { readNow } from '../../lib/clock.ts';
import { dayOf } from '../../lib/dates.ts';

/**
 * The day on which someone works with the content, `YYYY-MM-DD`: `SITE_NOW` where it is set, else the real one. A build
 * goes by the latest commit instead; but who reads a page now reads it now.
 * @throws {RangeError} where `SITE_NOW` is no date
 */
export const workingDay = (): string =>
  dayOf(readNow(process.env.SITE_NOW || new Date(performance.timeOrigin).toISOString()));
