import ical, { escape as escapeValue, ICalCalendarMethod, type ICalEventData, ICalEventStatus } from 'ical-generator';
import { DateTime } from 'luxon';
import { eventAddress } from '../lib/addresses.ts';
import { addDays, formatDate, isDated, toMoment } from '../lib/dates.ts';
import { tagOf } from '../lib/site-tag.ts';
import { describeTimezone } from '../lib/timezone.ts';
import type { Event } from '../schemas/event.ts';
import type { Site } from '../schemas/site.ts';

const zone = 'Europe/Stockholm';
/** When whoever subscribes asks again: the standard's word for it (RFC 7986) and Outlook's own. */
const refresh = ['REFRESH-INTERVAL;VALUE=DURATION:PT12H', 'X-PUBLISHED-TTL:PT12H']
  .map((line) => `${line}\r\n`)
  .join('');
// What versions are counted from: before the first event was written.
const firstMoment = toMoment('2020-01-01').getTime();

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

/** The municipalities that have a calendar of their own: those where something has been, or will be. */
export function withCalendar<Item extends { code: string }>(
  municipalities: readonly Item[],
  events: readonly Event[],
): Item[] {
  const codes = new Set(listDated(events).map(({ municipality }) => municipality));
  return municipalities.filter(({ code }) => codes.has(code));
}

/** Words on what has changed, for those who read the calendar's text. */
export function describeChange({ cancelled, movedFrom }: Event): string | undefined {
  if (cancelled) return 'Inställt.';
  return movedFrom && `Flyttat från den ${formatDate(movedFrom)}.`;
}

/** When an event last changed: its day, or its day and clock as ISO 8601 without an offset (Stockholm). */
export function changedAt({ checked, changed = checked }: Pick<Event, 'checked' | 'changed'>): string {
  const [day = '', clock] = changed.split(' ');
  if (checked > day) return checked;
  return clock ? `${day}T${clock.replace('.', ':')}` : day;
}

/**
 * When an event last changed, and its version, which whoever has the event takes for newer if it counts higher: minutes,
 * and a step for what nobody may have written the moment of.
 */
function versionOf(event: Event): Required<Pick<ICalEventData, 'stamp' | 'lastModified' | 'sequence'>> {
  const [day = '', clock = '00:00'] = changedAt(event).split('T');
  const moment = toMoment(day, clock);
  const stamp = DateTime.fromJSDate(moment, { zone: 'utc' });
  const steps = (event.movedFrom ? 1 : 0) + (event.cancelled ? 1 : 0);
  return { stamp, lastModified: stamp, sequence: (moment.getTime() - firstMoment) / 60_000 + steps };
}

// The package writes ids and names as they come.
const write = (text: string) => escapeValue(text, false);

function toEntry(event: DatedEvent, site: Site): ICalEventData {
  const { id, title, summary, place, organiser, cancelled } = event;
  const words = [describeChange(event), summary, organiser && `Arrangör: ${organiser}.`];
  return {
    ...toTimes(event),
    ...versionOf(event),
    id: write(tagOf(site, eventAddress(id))),
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
 * @param isFollowed whether one subscribes to it, rather than fetch it once
 */
export function toCalendar(name: string, events: readonly Event[], site: Site, isFollowed = false): string {
  const calendar = ical({
    name: write(name),
    prodId: { company: write(site.sender), product: write(site.name), language: 'SV' },
    method: ICalCalendarMethod.PUBLISH,
    // A zone on the calendar itself would take the Z off DTSTAMP.
    timezone: { name: null, generator: describeTimezone },
  });
  for (const event of listDated(events)) calendar.createEvent(toEntry(event, site));
  // The package would write it after the first component, where a calendar has no properties any more.
  const text = `${calendar.toString()}\r\n`.replace(/^METHOD:.*\r\n/m, isFollowed ? `$&${refresh}` : '$&');
  // A calendar holds at least one component (RFC 5545, 3.6): one without events has the zone.
  return text.includes('BEGIN:V', 15)
    ? text
    : text.replace('END:VCALENDAR', `${describeTimezone(zone)}\r\nEND:VCALENDAR`);
}
