import { municipalityAddress, outsideAddress } from '../lib/addresses.ts';
import { isIn, namesOf, type PlaceChoice } from '../lib/place-names.ts';
import type { Locality } from '../schemas/locality.ts';
import type { Municipality } from '../schemas/municipality.ts';
import type { Records } from '../schemas/records.ts';
import type { SourcedFact } from '../types/sourced-fact.ts';
import type { IndexEntry } from '../types/template-data.ts';
import { groupByLetter } from './index-entries.ts';
import { byName } from './records.ts';

type Read = Pick<Records, 'localities' | 'municipalities'>;

// Districts are found, and named nowhere.
const isNamed = ({ kind }: { kind: string }) => kind !== 'stadsdel';

// Words of a name that are no name: Norr Amsberg is called Amsberg, and Nora is not nearly Norr.
const parts = ['', 'och', 'norr', 'nedre', 'stora', 'gamla', 'vastra', 'ostra'];

const wordsOf = (name: string) => namesOf(name).filter((word) => !parts.includes(word));

/** The places of one municipality, each to be chosen as "Byn, Storåns kommun", and its postcodes and districts. */
function toChoices(municipality: Municipality, localities: readonly Locality[]): PlaceChoice[] {
  const { name, shortName } = municipality;
  const toPlace = (shown: string, names: readonly string[]): PlaceChoice => ({
    name: shown,
    href: municipalityAddress(shortName),
    names: [...new Set(names)],
    order: 1,
  });
  const own = localities.filter((locality) => isIn(locality, municipality.code));
  const places = own.flatMap((locality) => locality.places ?? []);
  const whole = new Set(places.flatMap((place) => wordsOf(place.name)[0] ?? []));
  const called = wordsOf(shortName);
  const named = places.filter((place) => isNamed(place) && !called.includes(wordsOf(place.name)[0] ?? ''));
  return [
    toPlace(name, [
      ...own.flatMap(({ postcodes = [] }) => postcodes),
      ...places.filter((place) => !isNamed(place)).flatMap((place) => wordsOf(place.name)),
    ]),
    ...named.map((place) => {
      const [first, ...words] = [place.name, ...(place.otherNames ?? [])].flatMap(wordsOf);
      // Whoever writes Idre means Idre, and not Idre Fjäll beside it.
      return toPlace(`${place.name}, ${name}`, [first ?? '', ...words.filter((word) => !whole.has(word))]);
    }),
  ];
}

/** The choice of a municipality outside the county: it leads to what we say to those who live there. */
const toOutside = ({ outside, places = [], postcodes = [] }: Locality): PlaceChoice => ({
  name: `${outside}, utanför länet`,
  href: outsideAddress,
  names: [...postcodes, ...places.flatMap(({ name }) => wordsOf(name))],
  order: 1,
});

/** What the municipality finder offers beside the municipalities: places by name, and municipalities by postcode. */
export const listChoices = ({ localities, municipalities }: Read): PlaceChoice[] => [
  ...byName(municipalities).flatMap((municipality) => toChoices(municipality, localities)),
  ...localities.filter(({ outside }) => outside).map(toOutside),
];

/** All places by letter, each with the municipality that it leads to. */
export function indexPlaces({ localities, municipalities }: Read): { letter: string; entries: IndexEntry[] }[] {
  const entries = municipalities.flatMap((municipality) =>
    localities
      .filter((locality) => isIn(locality, municipality.code))
      .flatMap(({ places = [] }) => places.filter(isNamed))
      .flatMap(({ name, otherNames = [] }) => [name, ...otherNames])
      .map((term) => ({ term, address: municipalityAddress(municipality.shortName), page: municipality.shortName })),
  );
  return groupByLetter(entries);
}

/** The sources of the places that are named. */
export const placeSources = (localities: readonly Locality[]): SourcedFact[] =>
  localities.filter(({ places = [] }) => places.some(isNamed)).map((provenance) => ({ term: 'orter', provenance }));
