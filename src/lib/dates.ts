import { DateTime } from 'luxon';

const zone = 'Europe/Stockholm';

/** A date as exact as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601 reduced precision). */
export const partialDatePattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const formats: Record<number, string> = { 4: 'yyyy', 7: 'LLLL yyyy', 10: 'd LLLL yyyy' };

/**
 * Writes a date in Swedish with the precision it has: "2023", "november 2023", "7 november 2023".
 * @param date ISO 8601 date, year-month or year
 * @throws {RangeError} where the date does not exist
 */
export function formatDate(date: string, locale = 'sv'): string {
  const format = formats[date.length];
  const value = DateTime.fromISO(date, { zone, locale });
  if (!format || !value.isValid) throw new RangeError(`Inget datum: ${date}`);
  return value.toFormat(format);
}

/** True where the date exists in the calendar; Date.parse lets 30 February roll over, luxon does not. */
export function isRealDate(date: string): boolean {
  return partialDatePattern.test(date) && DateTime.fromISO(date, { zone }).isValid;
}

/** The day in Stockholm at a moment, as `YYYY-MM-DD`. Visitors and editors live there, the build host may not. */
export function dayOf(moment: Date): string {
  return DateTime.fromJSDate(moment, { zone }).toFormat('yyyy-MM-dd');
}

/** Adds days to a `YYYY-MM-DD` date, across daylight-saving changes. */
export function addDays(date: string, days: number): string {
  return DateTime.fromISO(date, { zone }).plus({ days }).toFormat('yyyy-MM-dd');
}

/** Midnight in Stockholm of a full or partial date, as RFC 3339 with its offset (for Atom). */
export function toTimestamp(date: string): string {
  return DateTime.fromISO(date, { zone }).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
}

/** The latest of the dates given; undefined where there is none. */
export function latest(dates: readonly string[]): string | undefined {
  return dates.reduce<string | undefined>((top, date) => (!top || date > top ? date : top), undefined);
}
