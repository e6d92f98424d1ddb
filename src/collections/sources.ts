import { toTelHref } from '../lib/phone.ts';
import type { Fact } from '../schemas/fields.ts';
import type { Helpline } from '../schemas/helpline.ts';
import type { Municipality } from '../schemas/municipality.ts';
import type { SharedFact } from '../schemas/shared-fact.ts';
import type { Source, SourcedFact } from '../types/sourced-fact.ts';
import { byName, pick } from './records.ts';

type FactKey = {
  [Key in keyof Municipality]-?: NonNullable<Municipality[Key]> extends Fact<unknown> ? Key : never;
}[keyof Municipality];

const terms = {
  phone: 'telefon',
  email: 'e-post',
  website: 'webbplats',
  onCall: 'socialjour',
  concernReportPage: 'anmälan av oro',
  visitingAddress: 'besöksadress',
  postalAddress: 'postadress',
  localCouncil: 'brottsförebyggande råd',
  policeArea: 'polisens område',
  cooperationAgreement: 'överenskommelse med polisen',
  crimePreventionPage: 'sida om arbetet mot brott',
  coordinator: 'samordnare',
  situationPicture: 'lägesbilder',
  citizenPromise: 'medborgarlöften',
  minorityLanguage: 'minoritetsspråk',
} as const satisfies Record<FactKey, string>;

/** All that is shown of a municipality: its own facts, and those that it shares with others. */
export const municipalitySources = (municipality: Municipality, shared: readonly SharedFact[]): SourcedFact[] =>
  (Object.entries(terms) as [FactKey, string][]).flatMap(([key, term]) => {
    const own: Fact<unknown> | undefined = municipality[key];
    const common = pick(shared, municipality.shared).filter((fact) => fact.key === key);
    return [...(own ? [own] : []), ...common].map((provenance) => ({ term, provenance }));
  });

/** The numbers that a page's finished HTML leads to, each as an address. */
const listCalled = (content: string) => new Set(content.match(/(?<=href=")tel:[^"]*(?=")/g));

/**
 * The numbers that a page shows: as cards, in an answer or in its text. Two services with one number stand as one.
 * @param ids those of the cards
 * @param content the page's finished HTML
 */
export function helplineSources(helplines: readonly Helpline[], ids: readonly string[], content: string) {
  const cards = helplines.filter(({ id }) => ids.includes(id));
  const called = listCalled(content);
  const others = helplines.filter(({ number }) => called.has(toTelHref(number)));
  const byNumber = new Map([...others.reverse(), ...cards].map((helpline) => [helpline.number, helpline]));
  return helplines
    .filter((helpline) => byNumber.get(helpline.number) === helpline)
    .map((helpline): SourcedFact => ({ term: helpline.number, provenance: helpline }));
}

/** The municipalities' numbers that a page shows without being about one of them. @param content the finished HTML */
export function switchboardSources(municipalities: readonly Municipality[], content: string): SourcedFact[] {
  const called = listCalled(content);
  const shown = municipalities.filter(({ phone }) => phone && called.has(toTelHref(phone.value)));
  return byName(shown).flatMap(({ phone }) => (phone ? [{ term: phone.value, provenance: phone }] : []));
}

// A page over http is nothing to send a visitor to.
const isOpened = (source: string) => source.startsWith('https://');

/** The sources of facts in the order of the facts, each once, with what it gave. */
export function listSources(facts: readonly SourcedFact[]): Source[] {
  const sources = new Map<string, { terms: Set<string>; source: Omit<Source, 'terms'> }>();
  for (const { term, provenance } of facts) {
    const { publisher, source, published } = provenance;
    const year = published?.slice(0, 4);
    const name = [publisher, source, year].join();
    const known = sources.get(name) ?? {
      terms: new Set(),
      source: { publisher, ...(year && { year }), ...(isOpened(source) && { page: source }) },
    };
    known.terms.add(term);
    sources.set(name, known);
  }
  return [...sources.values()].map(({ terms, source }) => ({ ...source, terms: [...terms] }));
}
