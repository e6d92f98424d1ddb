import type { Example } from '../../types/example.ts';
import { arabicWords } from '../example-list/arabic.ts';
import { longWord } from '../example-list/samples.ts';
import { SourceList } from './source-list.tsx';

const sources = [
  { terms: ['exempel', 'exempeltal'], publisher: 'Exempelmyndigheten', year: '2099' },
  { terms: ['exempel med sida'], publisher: 'Exempelmyndigheten', page: 'https://example.org/' },
];

export const examples: Example[] = [
  { name: 'Vanligt', element: <SourceList sources={sources} /> },
  {
    name: 'Långa ord',
    element: <SourceList sources={[{ terms: [longWord], publisher: longWord, page: 'https://example.org/' }]} />,
  },
  {
    name: 'Från höger till vänster',
    element: <SourceList sources={sources} lang="ar" words={arabicWords} />,
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <SourceList sources={[]} /> },
];
