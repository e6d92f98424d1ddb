import { swedishWords } from '../../lib/interface-words.ts';
import type { Example } from '../../types/example.ts';
import { arabicWords } from '../example-list/arabic.ts';
import { languages, longSentence } from '../example-list/samples.ts';
import { TranslationNote } from './translation-note.tsx';

export const examples: Example[] = [
  { name: 'Vanligt', element: <TranslationNote words={swedishWords} lang="en" versions={languages} /> },
  {
    name: 'Långa ord',
    element: <TranslationNote words={{ ...swedishWords, preliminary: longSentence }} lang="en" versions={languages} />,
  },
  {
    name: 'Från höger till vänster',
    element: <TranslationNote words={arabicWords} lang="ar" versions={languages} />,
    lang: 'ar',
  },
  { name: 'Utan svensk sida', element: <TranslationNote words={swedishWords} lang="en" versions={[]} /> },
];
