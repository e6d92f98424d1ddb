import type { Example } from '../../types/example.ts';
import { FeedItems } from './feed-items.tsx';

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <ul>
        <FeedItems page="/aktuellt/" />
      </ul>
    ),
  },
];
