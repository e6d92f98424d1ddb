import { eventAddress, municipalityAddress, searchTemplate, touchIconAddress } from '../lib/addresses.ts';
import { isDated, toTimestamp } from '../lib/dates.ts';
import type { Contact } from '../schemas/contact.ts';
import type { Event } from '../schemas/event.ts';
import type { Municipality } from '../schemas/municipality.ts';
import type { Site } from '../schemas/site.ts';
import type { Crumb } from '../types/template-data.ts';

// Every value here stands in the visible text of the same page (schema.org asks for it); a test compares them.

const context = 'https://schema.org';

/** schema.org GovernmentOrganization: the authority behind the site, in the few words that the start page has room for. */
export function describeOrganisation(site: Site, contact: Contact | undefined): object {
  return {
    '@context': context,
    '@type': 'GovernmentOrganization',
    name: site.sender,
    telephone: contact?.phone,
  };
}

/** All of the same, and schema.org WebSite with the address that its search answers at: for the page about the site. */
export function describeSite(site: Site, contact: Contact | undefined): object[] {
  const home = `${site.origin}/`;
  const publisher = { '@id': `${home}#utgivare` };
  const ways = contact && { contactType: 'customer service', telephone: contact.phone, email: contact.email };
  return [
    {
      ...describeOrganisation(site, contact),
      ...publisher,
      url: home,
      logo: site.origin + touchIconAddress,
      address: site.visitingAddress,
      identifier: site.organisationNumber,
      sameAs: site.follow.map(({ url }) => url),
      contactPoint: ways && { '@type': 'ContactPoint', ...ways },
    },
    {
      '@context': context,
      '@type': 'WebSite',
      name: site.name,
      url: home,
      inLanguage: site.locale,
      publisher,
      potentialAction: {
        '@type': 'SearchAction',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: site.origin + searchTemplate.replace('searchTerms', 'search_term_string'),
        },
        'query-input': 'required name=search_term_string',
      },
    },
  ];
}

/** schema.org AdministrativeArea: a municipality, with its number where it is sure enough to be given as an answer. */
export const describeMunicipality = (
  { name, shortName, website, visitingAddress, email }: Municipality,
  phone: string | undefined,
  { origin, county }: Site,
): object => ({
  '@context': context,
  '@type': 'AdministrativeArea',
  name,
  url: origin + municipalityAddress(shortName),
  containedInPlace: { '@type': 'AdministrativeArea', name: county },
  sameAs: website.value,
  telephone: phone,
  email: email?.value,
  address: visitingAddress?.value,
});

/** schema.org BreadcrumbList of a page. */
export function describeBreadcrumb(crumbs: readonly Crumb[], origin: string): object {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ title, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: origin + address,
    })),
  };
}

// A clock says more than a day, and takes the offset of that very day.
const atTime = (day: string, clock: string | undefined) => (clock ? toTimestamp(day, clock) : day);

/** schema.org Event; undefined where the day is not known, since a start date is required. */
export function describeEvent(event: Event, { origin }: Pick<Site, 'origin'>): object | undefined {
  if (!isDated(event)) return undefined;
  const { date = '', endDate, time, place } = event;
  const [from, to] = time?.split('–') ?? [];
  const end = endDate ?? (to && date);
  return {
    '@context': context,
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    url: origin + eventAddress(event.id),
    startDate: atTime(date, from),
    ...(event.cancelled && { eventStatus: 'https://schema.org/EventCancelled' }),
    ...(event.movedFrom &&
      !event.cancelled && { eventStatus: 'https://schema.org/EventRescheduled', previousStartDate: event.movedFrom }),
    endDate: end && atTime(end, to),
    location: place && { '@type': 'Place', name: place, address: place },
    organizer: event.organiser && { '@type': 'Organization', name: event.organiser },
  };
}
