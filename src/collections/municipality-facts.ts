import { minoritiesAddress } from '../lib/addresses.ts';
import { toTelHref } from '../lib/phone.ts';
import type { Fact } from '../schemas/fields.ts';
import type { Link } from '../schemas/link.ts';
import type { Municipality } from '../schemas/municipality.ts';
import type { SharedFact } from '../schemas/shared-fact.ts';
import type { ShownFact } from '../types/shown-fact.ts';
import { pick } from './records.ts';

/** What is known of a municipality under a key: its own fact, and those that it shares with others. */
export function factsOf(municipality: Municipality, key: SharedFact['key'], shared: readonly SharedFact[]): Fact[] {
  const own = municipality[key];
  const common = pick(shared, municipality.shared).filter((fact) => fact.key === key);
  // What is common comes first: what is a municipality's own may be about it.
  return [...common, ...(own ? [own] : [])];
}

const plain = (term: string, fact: Fact | undefined): ShownFact[] =>
  fact ? [{ term, text: fact.value, note: fact.note, provenance: fact }] : [];

/** A fact as a row whose value is a link, such as a number to call; none where the fact is not known. */
export const linked = (term: string, fact: Fact | undefined, toHref: (value: string) => string): ShownFact[] =>
  plain(term, fact).map((shown) => ({ ...shown, href: toHref(shown.text) }));

/** A fact whose value is a page, as a row with a link to it; none where the fact is not known. */
export const pageFact = (term: string, fact: Fact | undefined): ShownFact[] =>
  fact
    ? [
        {
          term,
          text: fact.title ?? new URL(fact.value).host,
          href: fact.value,
          external: true,
          note: fact.note,
          provenance: fact,
        },
      ]
    : [];

/** The municipality's own site, whose publisher is the municipality wherever the address was read. */
const website = ({ name, website: fact }: Municipality): ShownFact[] =>
  pageFact('Webbplats', { ...fact, publisher: name });

/**
 * How to reach a municipality, in easy Swedish: what to do with each. What others have written in their own words, such
 * as who answers in the evening, is left out: the page says it in easier ones.
 */
export const easyContacts = (municipality: Municipality): ShownFact[] => [
  ...linked('Ring', municipality.phone, toTelHref),
  ...linked('Mejla', municipality.email, (value) => `mailto:${value}`),
  ...website(municipality).map((fact) => ({ ...fact, term: 'Läs på nätet' })),
  ...plain('Besök', municipality.visitingAddress),
  ...plain('Skicka brev', municipality.postalAddress),
];

/** The right to a language, where the municipality lies in its area. */
const minorityLanguage = (fact: Municipality['minorityLanguage']): ShownFact[] =>
  linked('Minoritetsspråk', fact, () => minoritiesAddress).map((shown) => ({
    ...shown,
    text: `Din rätt att använda ${shown.text}`,
  }));

/** Pages of the municipality's own among the links that none of its facts leads to, with what the link says of them. */
export function morePages(municipality: Municipality, links: readonly Link[]): ShownFact[] {
  const known = Object.values(municipality).map((fact: unknown) => (fact as Partial<Fact>)?.value);
  return links.flatMap(({ url, ...link }) =>
    url && link.publisher === municipality.name && !known.includes(url)
      ? pageFact('Mer från kommunen', { ...link, value: url, note: link.summary })
      : [],
  );
}

/**
 * What is known of a municipality, in the order in which a visitor needs it.
 * A fact that is not known has no line: unknown stays unknown.
 */
export function municipalityFacts(
  municipality: Municipality,
  shared: readonly SharedFact[],
): {
  contacts: ShownFact[];
  work: ShownFact[];
  council: Fact<boolean> | undefined;
} {
  const { localCouncil } = municipality;
  const all = (term: string, key: SharedFact['key']) =>
    factsOf(municipality, key, shared).flatMap((fact) => plain(term, fact));
  return {
    contacts: [
      ...linked('Telefon', municipality.phone, toTelHref),
      ...linked('E-post', municipality.email, (value) => `mailto:${value}`),
      ...website(municipality),
      ...all('Socialjour', 'onCall'),
      ...pageFact('Anmäl oro för ett barn', municipality.concernReportPage),
      ...plain('Besöksadress', municipality.visitingAddress),
      ...plain('Postadress', municipality.postalAddress),
      ...minorityLanguage(municipality.minorityLanguage),
    ],
    work: [
      ...pageFact('Kommunens sida', municipality.crimePreventionPage),
      ...plain('Polisens område', municipality.policeArea),
      ...all('Överenskommelse med polisen', 'cooperationAgreement'),
      ...plain('Lägesbilder', municipality.situationPicture),
    ],
    council: localCouncil?.value ? localCouncil : undefined,
  };
}
