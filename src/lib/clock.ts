/**
 * The build's moment from what is known of it, never from the system clock, so that two builds of one commit are alike.
 * @param given `SITE_NOW`, an ISO 8601 moment; only the nightly build sets it
 * @param commit gives the date of HEAD, ISO 8601, where there is version control
 * @param fallback gives the day of the content, for a copy without version control
 * @throws {RangeError} where the given moment is no date
 */
export function toBuildMoment(
  given: string | undefined,
  commit: () => string | undefined,
  fallback: () => string,
): Date {
  const moment = new Date(given || commit() || `${fallback()}T12:00:00Z`);
  if (Number.isNaN(moment.getTime()))
    throw new RangeError(`SITE_NOW är inget datum: ${given}. Skriv till exempel 2026-11-24T06:00:00+01:00.`);
  return moment;
}
