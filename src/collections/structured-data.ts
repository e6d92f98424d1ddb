import { isDated } from '../lib/dates.ts';
import type { Contact } from '../schemas/contact.ts';
import type { Event } from '../schemas/event.ts';
import type { Site } from '../schemas/site.ts';
import type { Crumb } from '../types/template-data.ts';

// Every value here stands in the visible text of the same page (schema.org asks for it); a test compares them.

/** schema.org GovernmentOrganization: the authority behind the site. */
export function describeOrganisation(site: Site, contact: Contact | undefined): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    name: site.sender,
    telephone: contact?.phone,
  };
}

/** schema.org BreadcrumbList of a page. */
export function describeBreadcrumb(crumbs: readonly Crumb[], origin: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ title, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: origin + address,
    })),
  };
}

/** schema.org Event; undefined where the day is not known, since a start date is required. */
export function describeEvent(event: Event): object | undefined {
  if (!isDated(event)) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    startDate: event.date,
    ...(event.cancelled && { eventStatus: 'https://schema.org/EventCancelled' }),
    ...(event.movedFrom &&
      !event.cancelled && { eventStatus: 'https://schema.org/EventRescheduled', previousStartDate: event.movedFrom }),
    endDate: event.endDate,
    location: event.place && { '@type': 'Place', name: event.place },
    organizer: event.organiser && { '@type': 'Organization', name: event.organiser },
  };
}
