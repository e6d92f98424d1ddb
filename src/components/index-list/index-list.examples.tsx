import type { Example } from '../../types/example.ts';
import { arabic } from '../example-list/arabic.ts';
import { exampleAddress, longSentence, longWord } from '../example-list/samples.ts';
import { IndexList } from './index-list.tsx';

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <IndexList
        level={3}
        groups={[
          {
            letter: 'E',
            entries: [
              { term: 'Exempel', address: exampleAddress('e') },
              { term: 'Exempelord', address: exampleAddress('ord'), page: 'Exempelsidan' },
            ],
          },
          { letter: 'Ö', entries: [{ term: 'Övning', address: exampleAddress('o') }] },
        ]}
      />
    ),
  },
  {
    name: 'Långa ord',
    element: (
      <IndexList
        level={3}
        isShort
        groups={[{ letter: 'B', entries: [{ term: longWord, address: exampleAddress('b'), page: longSentence }] }]}
      />
    ),
  },
  {
    name: 'Från höger till vänster',
    element: (
      <IndexList
        level={3}
        groups={[{ letter: 'H', entries: [{ term: 'Hjälp', address: '/ar/', page: arabic, pageLang: 'ar' }] }]}
      />
    ),
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <IndexList level={3} groups={[]} /> },
];
