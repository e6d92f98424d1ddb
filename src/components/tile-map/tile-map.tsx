import { municipalityAddress } from '../../lib/addresses.ts';
import { hyphenate } from '../../lib/typeset.ts';
import type { Municipality } from '../../schemas/municipality.ts';

interface Props {
  municipalities: readonly Municipality[];
  /** The municipality whose page the map stands on: it is marked, and leads nowhere. */
  current?: Municipality;
}

/**
 * A rough map: one tile for each municipality, from north to south and from west to east, which is also the order of
 * the keyboard. Those without a place are left out. It begins at its own first row and column, so that a few neighbours
 * fill it.
 */
export function TileMap({ municipalities, current }: Props) {
  const tiles = municipalities
    .flatMap(({ code, shortName, tile }) => (tile ? [{ code, shortName, ...tile }] : []))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  if (tiles.length === 0) return null;
  const [top, left] = [Math.min(...tiles.map(({ row }) => row)), Math.min(...tiles.map(({ column }) => column))];
  const columns = Math.max(...tiles.map(({ column }) => column)) - left + 1;
  return (
    <ul class="tile-map" data-columns={columns}>
      {tiles.map(({ code, shortName, row, column }) => (
        <li key={code} data-row={row - top + 1} data-column={column - left + 1}>
          {code === current?.code ? (
            <b>{hyphenate(shortName, 6)}</b>
          ) : (
            <a href={municipalityAddress(shortName)}>{hyphenate(shortName, 6)}</a>
          )}
        </li>
      ))}
    </ul>
  );
}
