import { toCalendar, withCalendar } from '../../collections/calendar.ts';
import { municipalityCalendarAddress } from '../../lib/addresses.ts';
import type { Municipality } from '../../schemas/municipality.ts';
import type { MunicipalityData, TemplateData } from '../../types/template-data.ts';

export const data = {
  layout: false,
  pagination: {
    data: 'records.municipalities',
    size: 1,
    alias: 'municipality',
    before: (municipalities: Municipality[], { records }: TemplateData) => withCalendar(municipalities, records.events),
  },
  permalink: ({ municipality }: MunicipalityData) => municipalityCalendarAddress(municipality.shortName),
  eleventyExcludeFromCollections: true,
};

/** The events in one municipality. An address that has none leads on to the county's (src/plugins/redirects.ts). */
export default function MunicipalityCalendar({ municipality, records: { events, site } }: MunicipalityData): string {
  const own = events.filter((event) => event.municipality === municipality.code);
  return toCalendar(`${municipality.shortName} – ${site.name}`, own, site, true);
}
