import { calendarAddress, municipalityCalendarAddress } from '../lib/addresses.ts';
import type { Records } from '../schemas/records.ts';
import { withCalendar } from './calendar.ts';

type Written = { from: string; to: string; status: number; why?: string };

/**
 * Every redirect of the site: what editors have written, and one for each municipality without events. It has no calendar
 * of its own, and whoever follows one that it had is led to the county's for as long as it has none.
 */
export function listRedirects({
  redirects,
  municipalities,
  events,
}: Pick<Records, 'redirects' | 'municipalities' | 'events'>): Written[] {
  const kept = withCalendar(municipalities, events);
  const others = municipalities.filter((municipality) => !kept.includes(municipality));
  return [
    ...redirects,
    ...others.map(({ shortName }) => ({
      from: municipalityCalendarAddress(shortName),
      to: calendarAddress,
      status: 302,
    })),
  ];
}
