import { eventAddress, eventCalendarAddress } from '../../lib/addresses.ts';
import { formatDate, isDated } from '../../lib/dates.ts';
import type { Event } from '../../schemas/event.ts';
import type { Link } from '../../schemas/link.ts';
import { ExternalLink } from '../external-link/external-link.tsx';
import { NotOut } from '../not-out/not-out.tsx';

interface Props {
  events: readonly Event[];
  links: readonly Link[];
  /** Whether they are still to come. */
  coming?: boolean;
}

const Day = ({ date }: { date: string }) => <time dateTime={date}>{formatDate(date)}</time>;

/** When an event is, as exactly as it is known; nothing where it is not. */
export function EventWhen({ event: { date, endDate, time } }: { event: Event }) {
  if (!date) return null;
  return (
    <>
      <Day date={date} />
      {endDate && (
        <>
          {' '}
          till <Day date={endDate} />
        </>
      )}
      {time && `, klockan ${time}`}
    </>
  );
}

/** Training and network days: when, where, what, and by whom. */
export function EventList({ events, links, coming = false }: Props) {
  if (events.length === 0) return null;
  return (
    <ul class="lined">
      {events.map((event) => {
        const link = links.find(({ id }) => id === event.link);
        return (
          <li key={event.id} id={event.id}>
            <h3>{isDated(event) ? <a href={eventAddress(event.id)}>{event.title}</a> : event.title}</h3>
            {event.embargo && <NotOut day={event.embargo} />}
            {event.cancelled && (
              <p>
                <strong>Inställt.</strong>
              </p>
            )}
            {(event.date || event.place) && (
              <p class="event-list__when">
                <EventWhen event={event} />
                {event.date && event.place && '. '}
                {event.place}
              </p>
            )}
            {event.movedFrom && !event.cancelled && (
              <p>
                Flyttat från den <Day date={event.movedFrom} />.
              </p>
            )}
            <p>
              {event.summary} {event.organiser && `Arrangör: ${event.organiser}.`}
            </p>
            {link && (
              <p class="link">
                <ExternalLink link={link} links={links} />
              </p>
            )}
            {coming && isDated(event) && (
              <p class="link">
                <a href={eventCalendarAddress(event.id)}>Lägg till i kalender: {event.title} (ics)</a>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
