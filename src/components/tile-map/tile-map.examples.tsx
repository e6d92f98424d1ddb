import type { Example } from '../../types/example.ts';
import { bareMunicipality, longMunicipality, municipality } from '../example-list/samples.ts';
import { TileMap } from './tile-map.tsx';

const north = { ...municipality, tile: { row: 1, column: 2 } };
const south = { ...bareMunicipality, tile: { row: 2, column: 1 } };
const long = { ...longMunicipality, tile: { row: 2, column: 2 } };
const wide = [1, 2, 3, 4, 5, 6].map((column) => ({ ...long, code: `100${column}`, tile: { row: 1, column } }));

export const examples: Example[] = [
  { name: 'Vanligt', element: <TileMap municipalities={[north, south]} current={south} /> },
  { name: 'Långa ord', element: <TileMap municipalities={[north, south, long]} /> },
  { name: 'Långa ord, i sex kolumner', element: <TileMap municipalities={wide} /> },
  { name: 'Från höger till vänster', element: <TileMap municipalities={[north, south]} current={south} />, lang: 'ar' },
  { name: 'Ingen med en plats på kartan', element: <TileMap municipalities={[municipality]} /> },
];
