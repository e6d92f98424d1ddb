import type { Example } from '../../types/example.ts';
import { arabic } from '../example-list/arabic.ts';
import { longWord } from '../example-list/samples.ts';
import { ExampleList } from './example-list.tsx';

export const examples: Example[] = [
  { name: 'Vanligt', element: <ExampleList examples={[{ name: 'Ett läge', element: <p>Ett exempel</p> }]} /> },
  { name: 'Långa ord', element: <ExampleList examples={[{ name: longWord, element: <p>{longWord}</p> }]} /> },
  {
    name: 'Från höger till vänster',
    element: <ExampleList examples={[{ name: arabic, element: <p>{arabic}</p>, lang: 'ar' }]} />,
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <ExampleList examples={[]} /> },
];
