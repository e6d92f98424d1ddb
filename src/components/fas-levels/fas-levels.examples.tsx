import type { Example } from '../../types/example.ts';
import { FasLevels } from './fas-levels.tsx';

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <figure class="drawing">
        <FasLevels />
      </figure>
    ),
  },
];
