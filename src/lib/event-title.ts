import { formatDate, isDated } from './dates.ts';

interface Named {
  title: string;
  date?: string | undefined;
  time?: string | undefined;
  place?: string | undefined;
}

/**
 * What an event's page is called: its title and day, and of two that share those the hour or the place, by which people
 * tell them apart.
 * @param all every event with a page
 */
export function eventTitle(event: Named, all: readonly Named[]): string {
  const { title, date = '', time, place } = event;
  const same = all.filter((other) => isDated(other) && other.title === title && other.date === date);
  const differs = (key: 'time' | 'place') => same.some((other) => other[key] !== event[key]);
  return [
    title,
    formatDate(date),
    ...(time && differs('time') ? [`klockan ${time}`] : []),
    ...(place && differs('place') ? [place] : []),
  ].join(', ');
}
