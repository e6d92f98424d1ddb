import type { Example } from '../../types/example.ts';
import { arabic, arabicSentence } from '../example-list/arabic.ts';
import { longSentence, longWord } from '../example-list/samples.ts';
import { StartHero } from './start-hero.tsx';

export const examples: Example[] = [
  { name: 'Vanligt', element: <StartHero question="Vad visar exemplet?" lead="Exempel på en ingress." /> },
  { name: 'Långa ord', element: <StartHero question={longWord} lead={longSentence} /> },
  { name: 'Från höger till vänster', element: <StartHero question={arabic} lead={arabicSentence} />, lang: 'ar' },
];
