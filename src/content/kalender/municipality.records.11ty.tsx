import { toCalendar } from '../../collections/calendar.ts';
import { municipalityCalendarAddress } from '../../lib/addresses.ts';
import type { MunicipalityData } from '../../types/template-data.ts';

export const data = {
  layout: false,
  pagination: { data: 'records.municipalities', size: 1, alias: 'municipality' },
  permalink: ({ municipality }: MunicipalityData) => municipalityCalendarAddress(municipality.shortName),
  eleventyExcludeFromCollections: true,
};

/** The events in one municipality: also where there are none yet, so that nobody has to subscribe twice. */
export default function MunicipalityCalendar({ municipality, records: { events, site } }: MunicipalityData): string {
  const own = events.filter((event) => event.municipality === municipality.code);
  return toCalendar(`${municipality.shortName} – ${site.name}`, own, site);
}
