import { municipalityAddress } from '../../lib/addresses.ts';
import type { Municipality } from '../../schemas/municipality.ts';

interface Props {
  municipalities: readonly Municipality[];
  /** The address of a municipality's page, from its short name. */
  toAddress?: (shortName: string) => string;
}

/** All municipalities as plain links, which work without script. */
export function MunicipalityList({ municipalities, toAddress = municipalityAddress }: Props) {
  if (municipalities.length === 0) return null;
  return (
    <ul class="tiles">
      {municipalities.map(({ code, shortName }) => (
        <li key={code}>
          <a href={toAddress(shortName)}>{shortName}</a>
        </li>
      ))}
    </ul>
  );
}
