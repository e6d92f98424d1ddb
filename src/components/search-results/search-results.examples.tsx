import type { Example } from '../../types/example.ts';
import { emergency, helpline, longSentence, longWord } from '../example-list/samples.ts';
import { SearchResults } from './search-results.tsx';

export const examples: Example[] = [
  { name: 'Vanligt', element: <SearchResults helplines={[emergency, helpline]} /> },
  {
    name: 'Långa ord',
    element: <SearchResults helplines={[{ ...helpline, name: longWord, summary: longSentence }]} />,
  },
  { name: 'Från höger till vänster', element: <SearchResults helplines={[emergency]} />, lang: 'ar' },
  { name: 'Minsta möjliga', element: <SearchResults helplines={[]} /> },
];
