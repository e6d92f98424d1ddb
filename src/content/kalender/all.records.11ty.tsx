import { toCalendar } from '../../collections/calendar.ts';
import { calendarAddress } from '../../lib/addresses.ts';
import type { TemplateData } from '../../types/template-data.ts';

export const data = { layout: false, permalink: calendarAddress, eleventyExcludeFromCollections: true };

/** Every event with an exact day, to subscribe to. */
export default function CalendarFile({ records: { events, site } }: TemplateData): string {
  return toCalendar(site.name, events, site, true);
}
