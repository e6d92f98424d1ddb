import type { Example } from '../../types/example.ts';
import { exampleAddress } from '../example-list/samples.ts';
import { PageFeedback } from './page-feedback.tsx';

export const examples: Example[] = [
  { name: 'Vanligt', element: <PageFeedback address={exampleAddress('sida')} /> },
  { name: 'Från höger till vänster', element: <PageFeedback address={exampleAddress('sida')} />, lang: 'ar' },
];
