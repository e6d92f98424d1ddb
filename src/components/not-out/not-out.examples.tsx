import type { Example } from '../../types/example.ts';
import { day } from '../example-list/samples.ts';
import { NotOut } from './not-out.tsx';

export const examples: Example[] = [
  { name: 'Vanligt', element: <NotOut day={day} /> },
  { name: 'Från höger till vänster', element: <NotOut day={day} />, lang: 'ar' },
];
