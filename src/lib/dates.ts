import { DateTime } from 'luxon';
import { customsOf, inDigitsOf } from './languages.ts';

const zone = 'Europe/Stockholm';

/** A date as exact as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601 reduced precision). */
export const partialDatePattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;

// Most pages share their dates: a thousand pages are written with a handful of them.
const written = new Map<string, string>();

const formats: Record<number, string> = { 4: 'yyyy', 7: 'LLLL yyyy', 10: 'd LLLL yyyy' };

type Part = Intl.DateTimeFormatPart;

const partOf = (parts: readonly Part[], type: Part['type']) => parts.find((part) => part.type === type)?.value ?? '';

/** ICU's parts of a date, of our calendar. British English has the day first, as Swedish has. */
function toParts(value: DateTime, length: number, locale: string): Part[] {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    ...(length > 4 && { month: 'long' }),
    ...(length > 7 && { day: 'numeric' }),
  });
  return format.formatToParts(value.toJSDate());
}

// ICU has the American order for some languages. A reader here meets the day first in all others.
const hasMonthFirst = (parts: readonly Part[]) =>
  parts.findIndex(({ type }) => type === 'month') < parts.findIndex(({ type }) => type === 'day');

function writeAbroad(value: DateTime, length: number, locale: string): string {
  const { firstDay, otherMonths } = customsOf(locale);
  const parts = toParts(value, length, locale);
  const other = otherMonths && partOf(toParts(value, length, otherMonths), 'month');
  const write = ({ type, value: text }: Part) => {
    if (type === 'month' && other) return `${text}/${other}`;
    return type === 'day' && text === '1' && firstDay ? firstDay : text;
  };
  const ordered = ['day', 'month', 'year'].map((type) => partOf(parts, type as Part['type']));
  return inDigitsOf(locale, hasMonthFirst(parts) ? ordered.join(' ') : parts.map(write).join(''));
}

/**
 * Writes a date with the precision it has: "2023", "november 2023", "7 november 2023".
 * @param date ISO 8601 date, year-month or year
 * @param locale the language to write it in, by its own customs but with our calendar
 * @throws {RangeError} where the date does not exist
 */
export function formatDate(date: string, locale = 'sv'): string {
  const known = written.get(locale + date);
  if (known) return known;
  const format = formats[date.length];
  const value = DateTime.fromISO(date, { zone, locale });
  if (!format || !value.isValid) throw new RangeError(`Inget datum: ${date}`);
  const text = locale === 'sv' ? value.toFormat(format) : writeAbroad(value, date.length, locale);
  written.set(locale + date, text);
  return text;
}

/** True where the date exists in the calendar: 30 February would roll over to March and no longer be the day it was. */
export function isRealDate(date: string): boolean {
  if (!partialDatePattern.test(date)) return false;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const moment = new Date(Date.UTC(year, month - 1, day));
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
}

/** The day in Stockholm at a moment, as `YYYY-MM-DD`. Visitors and editors live there, the build host may not. */
export function dayOf(moment: Date): string {
  return DateTime.fromJSDate(moment, { zone }).toFormat('yyyy-MM-dd');
}

/** Adds days to a `YYYY-MM-DD` date, across daylight-saving changes. */
export function addDays(date: string, days: number): string {
  return DateTime.fromISO(date, { zone }).plus({ days }).toFormat('yyyy-MM-dd');
}

/** The days from one `YYYY-MM-DD` date to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/**
 * A moment in Stockholm as RFC 3339 with its offset.
 * @param date a full or partial date
 * @param time "09.00", of a full one; without it midnight
 */
export function toTimestamp(date: string, time?: string): string {
  const moment = time ? `${date}T${time.replace('.', ':')}` : date;
  return DateTime.fromISO(moment, { zone }).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
}

/** The latest of the dates given; undefined where there is none. */
export function latest(dates: readonly string[]): string | undefined {
  return dates.reduce<string | undefined>((top, date) => (!top || date > top ? date : top), undefined);
}

/** The moment of a day's clock in Stockholm, as UTC: its offset is that of the very day. @param time "09.00" */
export function toMoment(date: string, time = '00.00'): Date {
  return DateTime.fromISO(`${date}T${time.replace('.', ':')}`, { zone }).toJSDate();
}

/**
 * Reads an ISO 8601 moment. What says no offset is Stockholm's time wherever the machine stands, and a bare day its
 * midnight there.
 * @returns an invalid date where it is no moment
 */
export function readMoment(text: string): Date {
  return DateTime.fromISO(text, { zone }).toJSDate();
}

/** True for an hour that the change to summer time leaps over: it would become another. @param time "02.30" */
export function isLeaptOver(date: string, time: string): boolean {
  const moment = DateTime.fromISO(`${date}T${time.replace('.', ':')}`, { zone });
  return moment.isValid && moment.toFormat('HH.mm') !== time;
}

/** True where a day is known, and the last one too where there are several: a month is nothing to put in a calendar. */
export function isDated({ date, endDate }: { date?: string | undefined; endDate?: string | undefined }): boolean {
  return date?.length === 10 && (endDate === undefined || endDate.length === 10);
}
