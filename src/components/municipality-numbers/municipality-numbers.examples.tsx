import type { Example } from '../../types/example.ts';
import { arabicWords } from '../example-list/arabic.ts';
import { bareMunicipality, longMunicipality, municipality } from '../example-list/samples.ts';
import { MunicipalityNumbers } from './municipality-numbers.tsx';

export const examples: Example[] = [
  { name: 'Vanligt', element: <MunicipalityNumbers municipalities={[municipality, bareMunicipality]} /> },
  { name: 'Långa ord', element: <MunicipalityNumbers municipalities={[longMunicipality]} /> },
  {
    name: 'Från höger till vänster',
    element: <MunicipalityNumbers municipalities={[municipality, bareMunicipality]} lang="ar" words={arabicWords} />,
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <MunicipalityNumbers municipalities={[]} /> },
];
