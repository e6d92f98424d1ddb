import { issueMonth } from './addresses.ts';
import { isRealDate } from './dates.ts';

/**
 * The first day on which something is shown: its embargo, and of a newsletter's issue the day that it is sent. Undefined
 * where it has none, or one with a fault of its own.
 * @param address that of the page; nothing for a record
 */
export function firstDay(data: { embargo?: unknown; published?: unknown }, address = ''): string | undefined {
  const day = issueMonth(address) ? data.published : data.embargo;
  return typeof day === 'string' && day.length === 10 && isRealDate(day) ? day : undefined;
}

/** The first day, where it is yet to come. @param today the build's day, `YYYY-MM-DD` */
export function comingDay(data: Parameters<typeof firstDay>[0], today: string, address = ''): string | undefined {
  const day = firstDay(data, address);
  return day !== undefined && day > today ? day : undefined;
}
