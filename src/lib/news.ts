import { addDays } from './dates.ts';

/** Days during which a news item is news: then it leaves the start page, and its text tells of something over. */
export const daysAsNews = 180;

/** Days after which a news item stands in the archive. */
export const daysUntilArchive = 365;

/**
 * The date that a news item's age counts from, as exact as it is known; '' where it has none. Everything that asks how
 * old an item is asks here.
 */
export const newsDate = ({ published }: { published?: unknown }): string =>
  typeof published === 'string' ? published : '';

/**
 * True where a news item is older than a number of days. A month or a year counts from its first day.
 * @param today the build's day, `YYYY-MM-DD`
 */
export const isNewsOlder = (item: { published?: unknown }, days: number, today: string): boolean =>
  newsDate(item) < addDays(today, -days);
