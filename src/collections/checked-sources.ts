import type { Fact, Provenance } from '../schemas/fields.ts';
import type { Municipality } from '../schemas/municipality.ts';

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
  crimePreventionPage: 'sida om arbetet mot brott',
  citizenPromise: 'medborgarlöften',
} as const satisfies Partial<Record<keyof Municipality, string>>;

/** The sources behind a municipality's page, the one that was checked last first, each with the facts it gave. */
export function checkedSources(municipality: Municipality): CheckedSource[] {
  const sources = new Map<string, CheckedSource>();
  for (const [key, term] of Object.entries(terms) as [keyof typeof terms, string][]) {
    const fact: Fact<unknown> | undefined = municipality[key];
    if (!fact) continue;
    const { publisher, published, checked } = fact;
    const name = [publisher, published, checked].join();
    const known = sources.get(name);
    if (known) known.terms.push(term);
    else sources.set(name, { terms: [term], provenance: { publisher, published, checked } });
  }
  return [...sources.values()].sort((a, b) => b.provenance.checked.localeCompare(a.provenance.checked));
}
