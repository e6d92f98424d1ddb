import type { Example } from '../../types/example.ts';
import { bareMunicipality, longMunicipality, municipality } from '../example-list/samples.ts';
import { MunicipalityFinder } from './municipality-finder.tsx';

export const examples: Example[] = [
  { name: 'Vanligt', element: <MunicipalityFinder municipalities={[municipality, bareMunicipality]} places="" /> },
  { name: 'Långa ord', element: <MunicipalityFinder municipalities={[longMunicipality, municipality]} places="" /> },
  {
    name: 'Från höger till vänster',
    element: <MunicipalityFinder municipalities={[municipality]} places="" />,
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <MunicipalityFinder municipalities={[]} places="" /> },
];
