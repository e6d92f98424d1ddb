import { readMoment } from './dates.ts';

/**
 * Reads `SITE_NOW`, or what stands in for it: an ISO 8601 moment, as `readMoment` does.
 * @throws {RangeError} where it is none
 */
export function readNow(given: string): Date {
  const moment = readMoment(given);
  if (Number.isNaN(moment.getTime()))
    throw new RangeError(`SITE_NOW är inget datum: ${given}. Skriv till exempel 2026-11-24.`);
  return moment;
}

/**
 * The build's moment from what is known of it, never from the system clock, so that two builds of one commit are alike.
 * @param given `SITE_NOW`; what is published, and the nightly tests, have the day that it is
 * @param commit gives the date of HEAD, ISO 8601, where there is version control
 * @param fallback gives the day of the content, for a copy without version control
 * @throws {RangeError} where the given moment is no date
 */
export function toBuildMoment(
  given: string | undefined,
  commit: () => string | undefined,
  fallback: () => string,
): Date {
  return readNow(given || commit() || `${fallback()}T12:00:00Z`);
}
