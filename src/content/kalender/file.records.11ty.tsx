import { listDated, toCalendar } from '../../collections/calendar.ts';
import { eventCalendarAddress } from '../../lib/addresses.ts';
import type { Event } from '../../schemas/event.ts';
import type { EventData } from '../../types/template-data.ts';

export const data = {
  layout: false,
  pagination: {
    data: 'records.events',
    size: 1,
    alias: 'event',
    before: (events: Event[]) => listDated(events),
  },
  permalink: ({ event }: EventData) => eventCalendarAddress(event.id),
  eleventyExcludeFromCollections: true,
};

/** One event, to put in a calendar of one's own. */
export default function EventFile({ event, records: { site } }: EventData): string {
  return toCalendar(event.title, [event], site);
}
