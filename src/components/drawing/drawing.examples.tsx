import type { Example } from '../../types/example.ts';
import { Drawing } from './drawing.tsx';

export const examples: Example[] = [
  { name: 'FAS', element: <Drawing name="fas" /> },
  { name: 'Lagens ring', element: <Drawing name="lagens-ring" /> },
  { name: 'Från höger till vänster', element: <Drawing name="fas" lang="ar" />, lang: 'ar' },
  { name: 'Ett namn som inte finns', element: <Drawing name="finns-inte" /> },
];
