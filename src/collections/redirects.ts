import { calendarAddress, formerCalendarAddress, municipalityCalendarAddress } from '../lib/addresses.ts';
import type { WrittenRedirect } from '../lib/redirects.ts';
import type { Records } from '../schemas/records.ts';
import { withCalendar } from './calendar.ts';

/**
 * Every redirect of the site: what editors have written, and those of the municipalities' calendars. Whoever follows one
 * by its former address is led to it. A municipality without events has none, and leads to the county's for as long.
 */
export function listRedirects({
  redirects,
  municipalities,
  events,
}: Pick<Records, 'redirects' | 'municipalities' | 'events'>): WrittenRedirect[] {
  const kept = withCalendar(municipalities, events);
  const calendars = municipalities.flatMap((municipality): WrittenRedirect[] => {
    const own = municipalityCalendarAddress(municipality.shortName);
    const former = formerCalendarAddress(municipality.shortName);
    if (kept.includes(municipality)) return [{ from: former, to: own, status: 301 }];
    return [own, former].map((from) => ({ from, to: calendarAddress, status: 302 }));
  });
  return [...redirects, ...calendars];
}
