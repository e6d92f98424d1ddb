import { signNames } from '../../lib/signs.ts';
import type { Example } from '../../types/example.ts';
import { arabic } from '../example-list/arabic.ts';
import { longWord } from '../example-list/samples.ts';
import { Sign } from './sign.tsx';

export const examples: Example[] = [
  {
    name: 'Alla märken',
    element: (
      <>
        {signNames.map((name) => (
          <p key={name}>
            <Sign name={name} />
            {name}
          </p>
        ))}
      </>
    ),
  },
  {
    name: 'I en rubrik med långt ord',
    element: (
      <h3>
        <Sign name="lag" />
        {longWord}
      </h3>
    ),
  },
  {
    name: 'Från höger till vänster',
    element: (
      <h3>
        <Sign name="barn" />
        {arabic}
      </h3>
    ),
    lang: 'ar',
  },
];
