import { municipalityAddress } from '../lib/addresses.ts';
import type { Locality } from '../schemas/locality.ts';
import type { Municipality } from '../schemas/municipality.ts';
import type { Records } from '../schemas/records.ts';
import type { SourcedFact } from '../types/sourced-fact.ts';
import type { IndexEntry } from '../types/template-data.ts';
import { groupByLetter } from './index-entries.ts';

type Read = Pick<Records, 'localities' | 'municipalities'>;

const isIn = ({ municipality, alsoIn = [] }: Locality, { code }: Municipality) =>
  [municipality, ...alsoIn].includes(code);

// Districts are found, and named nowhere.
const isNamed = ({ kind }: { kind: string }) => kind !== 'stadsdel';

/** All places by letter, each with the municipality that it leads to. */
export function indexPlaces({ localities, municipalities }: Read): { letter: string; entries: IndexEntry[] }[] {
  const entries = municipalities.flatMap((municipality) =>
    localities
      .filter((locality) => isIn(locality, municipality))
      .flatMap(({ places = [] }) => places.filter(isNamed))
      .flatMap(({ name, otherNames = [] }) => [name, ...otherNames])
      .map((term) => ({ term, address: municipalityAddress(municipality.shortName), page: municipality.name })),
  );
  return groupByLetter(entries);
}

/** The sources of the places that are named. */
export const placeSources = (localities: readonly Locality[]): SourcedFact[] =>
  localities.filter(({ places = [] }) => places.some(isNamed)).map((provenance) => ({ term: 'orter', provenance }));
