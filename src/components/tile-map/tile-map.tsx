import { municipalityAddress } from '../../lib/addresses.ts';
import type { Municipality } from '../../schemas/municipality.ts';

/**
 * A rough map: one tile for each municipality, from north to south and from west to east, which is also the order of
 * the keyboard. Those without a place are left out: the map always stands beside the whole list.
 */
export function TileMap({ municipalities }: { municipalities: readonly Municipality[] }) {
  const tiles = municipalities
    .flatMap(({ shortName, tile }) => (tile ? [{ shortName, ...tile }] : []))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return (
    <ul class="tile-map">
      {tiles.map(({ shortName, row, column }) => (
        <li key={shortName} data-row={row} data-column={column}>
          <a href={municipalityAddress(shortName)}>{shortName}</a>
        </li>
      ))}
    </ul>
  );
}
