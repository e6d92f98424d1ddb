import type { Example } from '../../types/example.ts';
import { longWord } from '../example-list/samples.ts';
import { SavedNumbers } from './saved-numbers.tsx';

const address = '/kontakt/nummer.vcf';

export const examples: Example[] = [
  { name: 'Vanligt', element: <SavedNumbers file={{ address, label: 'vCard, 1 kB' }} /> },
  { name: 'Långa ord', element: <SavedNumbers file={{ address, label: longWord }} /> },
  { name: 'Från höger till vänster', element: <SavedNumbers file={{ address, label: 'vCard' }} />, lang: 'ar' },
];
