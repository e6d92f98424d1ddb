import type { Example } from '../../types/example.ts';
import { arabic } from '../example-list/arabic.ts';
import { longWord } from '../example-list/samples.ts';
import { PartIn } from './part-in.tsx';

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <p>
        Ett ord på engelska: <PartIn lang="en">example</PartIn>, och på arabiska: <PartIn lang="ar">{arabic}</PartIn>
      </p>
    ),
  },
  {
    name: 'Långa ord',
    element: (
      <p>
        <PartIn lang="de">{longWord}</PartIn>
      </p>
    ),
  },
  {
    name: 'Från höger till vänster',
    element: (
      <p>
        {arabic}{' '}
        <PartIn lang="sv" on="ar">
          Exempel
        </PartIn>
      </p>
    ),
    lang: 'ar',
  },
];
