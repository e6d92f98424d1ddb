import type { Fact, Provenance } from '../schemas/fields.ts';
import type { Municipality } from '../schemas/municipality.ts';
import type { SharedFact } from '../schemas/shared-fact.ts';
import { factsOf } from './municipality-facts.ts';

/** A source, the facts that were read there, and when. */
export interface CheckedSource {
  terms: string[];
  provenance: Pick<Provenance, 'publisher' | 'published' | 'checked'>;
}

const terms = {
  phone: 'telefon',
  email: 'e-post',
  website: 'webbplats',
  onCall: 'socialjour',
  concernReportPage: 'anmälan av oro',
  visitingAddress: 'besöksadress',
  postalAddress: 'postadress',
  policeArea: 'polisens område',
  cooperationAgreement: 'överenskommelse',
  localCouncil: 'råd',
  coordinator: 'samordnare',
  situationPicture: 'lägesbilder',
  crimePreventionPage: 'sida om arbetet mot brott',
  citizenPromise: 'medborgarlöften',
} as const satisfies Partial<Record<keyof Municipality, string>>;

function listFacts(
  municipality: Municipality,
  key: keyof typeof terms,
  shared: readonly SharedFact[],
): Fact<unknown>[] {
  if (key === 'onCall' || key === 'cooperationAgreement') return factsOf(municipality, key, shared);
  const fact: Fact<unknown> | undefined = municipality[key];
  return fact ? [fact] : [];
}

/** The sources behind a municipality's page, the one that was checked last first, each with the facts it gave. */
export function checkedSources(municipality: Municipality, shared: readonly SharedFact[]): CheckedSource[] {
  const sources = new Map<string, CheckedSource>();
  const facts = (Object.entries(terms) as [keyof typeof terms, string][]).flatMap(([key, term]) =>
    listFacts(municipality, key, shared).map((fact) => ({ term: 'id' in fact ? `gemensam ${term}` : term, fact })),
  );
  for (const { term, fact } of facts) {
    const { publisher, published, checked } = fact;
    const name = [publisher, published, checked].join();
    const known = sources.get(name);
    if (known) known.terms.push(term);
    else sources.set(name, { terms: [term], provenance: { publisher, published, checked } });
  }
  return [...sources.values()].sort((a, b) => b.provenance.checked.localeCompare(a.provenance.checked));
}
