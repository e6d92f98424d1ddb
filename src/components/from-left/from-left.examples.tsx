import type { Example } from '../../types/example.ts';
import { arabic } from '../example-list/arabic.ts';
import { number } from '../example-list/samples.ts';
import { FromLeft } from './from-left.tsx';

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <p>
        Ring <FromLeft on="sv">{number}</FromLeft>.
      </p>
    ),
  },
  {
    name: 'Från höger till vänster',
    element: (
      <p>
        {arabic} <FromLeft on="ar">{number}</FromLeft>
      </p>
    ),
    lang: 'ar',
  },
];
