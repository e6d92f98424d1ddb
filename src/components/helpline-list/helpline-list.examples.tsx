import type { Example } from '../../types/example.ts';
import { arabicWords } from '../example-list/arabic.ts';
import { emergency, helpline, longSentence, longWord, otherNumber } from '../example-list/samples.ts';
import { HelplineList } from './helpline-list.tsx';

const full = {
  ...helpline,
  hours: 'Dygnet runt',
  anonymous: true,
  cost: 'Det är gratis i exemplet.',
  channels: [{ kind: 'chat' as const, address: 'https://example.org/chatt' }],
};
const long = { ...full, id: 'lang', name: longWord, number: otherNumber, summary: longSentence };
const easy = { ...full, easy: ['Det här är ett exempel.', 'Ring om du vill.'] };

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <HelplineList
        helplines={[emergency, full, { ...helpline, id: 'tredje', name: 'Tredje linjen', number: otherNumber }]}
      />
    ),
  },
  { name: 'Kort', element: <HelplineList helplines={[emergency, full]} isBrief /> },
  { name: 'På lätt svenska', element: <HelplineList helplines={[emergency, easy]} isEasy /> },
  { name: 'Långa ord', element: <HelplineList helplines={[emergency, long]} /> },
  {
    name: 'Från höger till vänster',
    element: <HelplineList helplines={[emergency, helpline]} lang="ar" words={arabicWords} />,
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <HelplineList helplines={[]} /> },
];
