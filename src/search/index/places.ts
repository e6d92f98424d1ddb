import { municipalityAddress } from '../../lib/addresses.ts';
import { isIn, namesOf } from '../../lib/place-names.ts';
import type { Records } from '../../schemas/records.ts';
import type { PlacesByPage } from '../answer/places.ts';

/** What each municipality's page is found by: its places by all their names, its postcodes and its own names. */
export function listPlaceNames({
  localities,
  municipalities,
}: Pick<Records, 'localities' | 'municipalities'>): PlacesByPage {
  return Object.fromEntries(
    municipalities.map(({ code, name, shortName }) => {
      const own = localities.filter((locality) => isIn(locality, code));
      const places = own.flatMap((locality) => locality.places ?? []);
      const named = [name, shortName, ...places.flatMap((place) => [place.name, ...(place.otherNames ?? [])])];
      const names = named.map((one) => namesOf(one)[0]);
      const codes = own.flatMap(({ postcodes = [] }) => postcodes);
      return [municipalityAddress(shortName), [...new Set([...names, ...codes])].sort()];
    }),
  );
}
