import type { Example } from '../../types/example.ts';
import { LawRing } from './law-ring.tsx';

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <figure class="drawing">
        <LawRing />
      </figure>
    ),
  },
];
