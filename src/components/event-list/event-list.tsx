import { formatDate } from '../../lib/dates.ts';
import type { Event } from '../../schemas/event.ts';
import type { Link } from '../../schemas/link.ts';
import { ExternalLink } from '../external-link/external-link.tsx';

interface Props {
  events: readonly Event[];
  links: readonly Link[];
}

const Day = ({ date }: { date: string }) => <time dateTime={date}>{formatDate(date)}</time>;

function When({ event: { date, endDate, time } }: { event: Event }) {
  if (!date) return <>Dagen är inte känd</>;
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
export function EventList({ events, links }: Props) {
  return (
    <ul class="lined">
      {events.map((event) => {
        const link = links.find(({ id }) => id === event.link);
        return (
          <li key={event.id} id={event.id}>
            <h3>{event.title}</h3>
            <p class="event-list__when">
              <When event={event} />
              {event.place && <>. {event.place}</>}
            </p>
            <p>
              {event.summary} {event.organiser && `Arrangör: ${event.organiser}.`}
            </p>
            {link && (
              <p>
                <ExternalLink link={link} links={links} />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
