import { compareSwedish } from '../lib/collation.ts';
import type { Event } from '../schemas/event.ts';

/** The records with the given ids, in the order of the ids. */
export function pick<Item extends { id: string }>(records: readonly Item[], ids: readonly string[] = []): Item[] {
  return ids.flatMap((id) => records.find((record) => record.id === id) ?? []);
}

/** Records by their short name, in Swedish order. */
export function byName<Item extends { shortName: string }>(records: readonly Item[]): Item[] {
  return [...records].sort((a, b) => compareSwedish(a.shortName, b.shortName));
}

/** Records by their date, the latest first; those without one last. */
export function latestFirst<Item extends { date?: string | undefined }>(records: readonly Item[]): Item[] {
  const key = ({ date = '' }: Item) => date;
  return [...records].sort((a, b) => (key(a) > key(b) ? -1 : key(a) < key(b) ? 1 : 0));
}

const lastDay = ({ date, endDate }: Event) => endDate ?? date ?? '';

/**
 * True for an event whose last day is yet to be over; a month or a year counts as a whole. One without a date is past,
 * since nobody can go.
 */
export const isComing = (event: Event, today: string): boolean =>
  lastDay(event) !== '' && lastDay(event) >= today.slice(0, lastDay(event).length);

/**
 * Splits events at a day.
 * @returns coming events, the nearest first; past events, the latest first, those without a date last
 */
export function splitEvents(events: readonly Event[], today: string): { coming: Event[]; past: Event[] } {
  const key = (event: Event) => event.date ?? '';
  return {
    coming: events.filter((event) => isComing(event, today)).sort((a, b) => (key(a) < key(b) ? -1 : 1)),
    past: latestFirst(events.filter((event) => !isComing(event, today))),
  };
}
