import type { Example } from '../../types/example.ts';
import { bareMunicipality, longMunicipality, municipality, site } from '../example-list/samples.ts';
import { CalendarWays } from './calendar-ways.tsx';

export const examples: Example[] = [
  { name: 'Vanligt', element: <CalendarWays origin={site.origin} municipalities={[municipality, bareMunicipality]} /> },
  {
    name: 'Långa ord',
    element: (
      <CalendarWays
        origin="https://brottsforebyggandesamordningsuppdrag.example.org"
        municipalities={[longMunicipality]}
      />
    ),
  },
  { name: 'Minsta möjliga', element: <CalendarWays origin={site.origin} municipalities={[]} /> },
];
