import type { Example } from '../../types/example.ts';
import { arabicSentence } from '../example-list/arabic.ts';
import { longSentence, longWord } from '../example-list/samples.ts';
import { Picture } from './picture.tsx';

const shown = { src: '/assets/landscape.svg', width: 640, height: 247 };
const rest = { shown, alt: 'Exempel: blå berg', isLate: true, isInline: false };

export const examples: Example[] = [
  { name: 'Vanligt', element: <Picture {...rest} caption="Exempel på en bildtext. Foto: Exempelnamn" /> },
  { name: 'Långa ord', element: <Picture {...rest} caption={`${longSentence} Foto: ${longWord}`} /> },
  { name: 'Från höger till vänster', element: <Picture {...rest} caption={arabicSentence} />, lang: 'ar' },
  {
    name: 'I en rad, utan text',
    element: (
      <p>
        Före <Picture {...rest} alt="" isInline /> efter
      </p>
    ),
  },
];
