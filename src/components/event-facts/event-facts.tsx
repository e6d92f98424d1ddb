import { eventCalendarAddress } from '../../lib/addresses.ts';
import { formatDate } from '../../lib/dates.ts';
import type { Event } from '../../schemas/event.ts';
import type { Link } from '../../schemas/link.ts';
import { EventWhen } from '../event-list/event-list.tsx';
import { ExternalLink } from '../external-link/external-link.tsx';

interface Props {
  event: Event;
  links: readonly Link[];
  /** Whether it is still to come. */
  coming: boolean;
}

/** What is known of one event beside its summary, which is the page's lead, and the file that puts a coming one in a calendar. */
export function EventFacts({ event, links, coming }: Props) {
  const link = links.find(({ id }) => id === event.link);
  return (
    <>
      {event.cancelled && (
        <p class="box">
          <strong>Inställt.</strong>
        </p>
      )}
      {(event.date || event.place) && (
        <p>
          <EventWhen event={event} />
          {event.date && '. '}
          {event.place && `Plats: ${event.place}.`}
        </p>
      )}
      {event.movedFrom && !event.cancelled && (
        <p>
          Flyttat från den <time dateTime={event.movedFrom}>{formatDate(event.movedFrom)}</time>.
        </p>
      )}
      {event.organiser && <p>Arrangör: {event.organiser}.</p>}
      {link && (
        <p class="link">
          <ExternalLink link={link} links={links} />
        </p>
      )}
      {coming && (
        <p class="link">
          <a href={eventCalendarAddress(event.id)}>Lägg till i kalender (ics)</a>
        </p>
      )}
      <p class="link">
        <a href="/kalender/">Hela kalendern</a>
      </p>
    </>
  );
}
