import { signNames, signs } from '../../lib/signs.ts';
import type { Example } from '../../types/example.ts';
import { Icon } from './icon.tsx';

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <p class="row">
        {signNames.map((name) => (
          <Icon key={name} name={signs[name]} />
        ))}
      </p>
    ),
  },
];
