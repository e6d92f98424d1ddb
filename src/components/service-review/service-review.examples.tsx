import { forms } from '../../lib/forms.ts';
import type { Example } from '../../types/example.ts';
import { arabic, arabicSentence } from '../example-list/arabic.ts';
import { longSentence, longWord } from '../example-list/samples.ts';
import { ServiceReview } from './service-review.tsx';

const rest = { form: forms.tillganglighet, token: '0', from: undefined };

export const examples: Example[] = [
  { name: 'Vanligt', element: <ServiceReview {...rest} values={{ stalle: 'Exempelsidan', fel: 'Ett exempel' }} /> },
  {
    name: 'Långa ord',
    element: <ServiceReview {...rest} values={{ stalle: longWord, fel: longSentence }} message={longSentence} />,
  },
  {
    name: 'Från höger till vänster',
    element: <ServiceReview {...rest} values={{ stalle: arabic, fel: arabicSentence }} />,
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <ServiceReview {...rest} values={{}} /> },
];
