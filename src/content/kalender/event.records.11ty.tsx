import { listDated } from '../../collections/calendar.ts';
import { isComing } from '../../collections/records.ts';
import { describeEvent } from '../../collections/structured-data.ts';
import { EventFacts } from '../../components/event-facts/event-facts.tsx';
import { eventAddress } from '../../lib/addresses.ts';
import { eventTitle } from '../../lib/event-title.ts';
import type { Event } from '../../schemas/event.ts';
import type { EventData } from '../../types/template-data.ts';

export const data = {
  pagination: {
    data: 'records.events',
    size: 1,
    alias: 'event',
    addAllPagesToCollections: true,
    before: (events: Event[]) => listDated(events),
  },
  permalink: ({ event }: EventData) => eventAddress(event.id),
  eleventyComputed: {
    title: ({ event, records }: EventData) => eventTitle(event, records.events),
    description: ({ event }: EventData) => event.summary,
    reviewed: ({ event }: EventData) => event.checked,
    embargo: ({ event }: EventData) => event.embargo,
    structuredData: ({ event, records }: EventData) => [describeEvent(event, records.site)],
  },
};

export default function EventPage({ event, records: { links }, today }: EventData) {
  return <EventFacts event={event} links={links} coming={isComing(event, today)} />;
}
