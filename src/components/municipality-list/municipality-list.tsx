import { municipalityAddress } from '../../lib/addresses.ts';
import type { Municipality } from '../../schemas/municipality.ts';

/** All municipalities as plain links, which work without script. */
export function MunicipalityList({ municipalities }: { municipalities: readonly Municipality[] }) {
  return (
    <ul class="municipality-list">
      {municipalities.map(({ code, shortName }) => (
        <li key={code}>
          <a href={municipalityAddress(shortName)}>{shortName}</a>
        </li>
      ))}
    </ul>
  );
}
