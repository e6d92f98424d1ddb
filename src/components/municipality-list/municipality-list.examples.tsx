import type { Example } from '../../types/example.ts';
import { bareMunicipality, longMunicipality, municipality } from '../example-list/samples.ts';
import { MunicipalityList } from './municipality-list.tsx';

export const examples: Example[] = [
  { name: 'Vanligt', element: <MunicipalityList municipalities={[municipality, bareMunicipality]} /> },
  { name: 'Långa ord', element: <MunicipalityList municipalities={[longMunicipality, municipality]} /> },
  {
    name: 'Från höger till vänster',
    element: <MunicipalityList municipalities={[municipality, bareMunicipality]} />,
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <MunicipalityList municipalities={[]} /> },
];
