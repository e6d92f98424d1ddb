import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus } from 'ical-generator';
import { DateTime } from 'luxon';
import { eventAddress } from '../lib/addresses.ts';
import { addDays, formatDate, isDated, toMoment } from '../lib/dates.ts';
import { describeTimezone } from '../lib/timezone.ts';
import type { Event } from '../schemas/event.ts';
import type { Site } from '../schemas/site.ts';

const zone = 'Europe/Stockholm';

type DatedEvent = Event & { date: string };

/** The events that can stand in a calendar. */
export const listDated = (events: readonly Event[]): DatedEvent[] =>
  events.filter((event): event is DatedEvent => isDated(event));

const at = (date: string, time: string) => DateTime.fromJSDate(toMoment(date, time), { zone });

function toTimes({
  date,
  endDate = date,
  time,
}: DatedEvent): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  const [from, to] = time?.split('–') ?? [];
  if (from && to) return { start: at(date, from), end: at(endDate, to), timezone: zone };
  // The end of whole days is the first day that is free again (RFC 5545, 3.6.1).
  return { start: date, end: addDays(endDate, 1), allDay: true };
}

/** Words on what has changed, for those who read the calendar's text. */
export function describeChange({ cancelled, movedFrom }: Event): string | undefined {
  if (cancelled) return 'Inställt.';
  return movedFrom && `Flyttat från den ${formatDate(movedFrom)}.`;
}

function toEntry(event: DatedEvent, site: Site): ICalEventData {
  const { id, title, summary, place, organiser, checked, cancelled, movedFrom } = event;
  const words = [describeChange(event), summary, organiser && `Arrangör: ${organiser}.`];
  return {
    ...toTimes(event),
    id: `${id}@${new URL(site.origin).host}`,
    stamp: DateTime.fromISO(checked, { zone: 'utc' }),
    lastModified: DateTime.fromISO(checked, { zone: 'utc' }),
    // A calendar that has the entry already takes a new version only if it counts higher.
    sequence: (movedFrom ? 1 : 0) + (cancelled ? 1 : 0),
    summary: cancelled ? `Inställt: ${title}` : title,
    description: words.filter(Boolean).join(' '),
    ...(place && { location: place }),
    url: site.origin + eventAddress(id),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

/**
 * A calendar file (RFC 5545). Events without an exact day are left out; a calendar of none is still a valid one.
 * @param name what the calendar is called where someone subscribes to it
 */
export function toCalendar(name: string, events: readonly Event[], site: Site): string {
  const calendar = ical({
    name,
    prodId: { company: site.sender, product: site.name, language: 'SV' },
    method: ICalCalendarMethod.PUBLISH,
    // A zone on the calendar itself would take the Z off DTSTAMP.
    timezone: { name: null, generator: describeTimezone },
  });
  for (const event of listDated(events)) calendar.createEvent(toEntry(event, site));
  const text = `${calendar.toString()}\r\n`;
  // A calendar holds at least one component (RFC 5545, 3.6): one without events has the zone.
  return text.includes('BEGIN:V', 15)
    ? text
    : text.replace('END:VCALENDAR', `${describeTimezone(zone)}\r\nEND:VCALENDAR`);
}
