import type { Example } from '../../types/example.ts';
import { arabicSentence } from '../example-list/arabic.ts';
import { longSentence, provenance } from '../example-list/samples.ts';
import { DutyList } from './duty-list.tsx';

const council = { value: true, ...provenance };

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <DutyList council={{ ...council, note: 'Exempelkommunen har en åtgärdsplan. En samordnare finns i exemplet.' }} />
    ),
  },
  { name: 'Långa ord', element: <DutyList council={{ ...council, note: longSentence }} /> },
  { name: 'Från höger till vänster', element: <DutyList council={{ ...council, note: arabicSentence }} />, lang: 'ar' },
  { name: 'Minsta möjliga', element: <DutyList council={undefined} /> },
];
