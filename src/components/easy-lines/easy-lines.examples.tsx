import type { Example } from '../../types/example.ts';
import { arabic, arabicSentence } from '../example-list/arabic.ts';
import { longSentence, longWord } from '../example-list/samples.ts';
import { EasyLines } from './easy-lines.tsx';

export const examples: Example[] = [
  { name: 'Vanligt', element: <EasyLines lines={['Det här är ett exempel.', 'Varje tanke har en egen rad.']} /> },
  { name: 'Ingress', element: <EasyLines lines={['Så ser en ingress ut.', 'Den är större.']} isLead /> },
  { name: 'Långa ord', element: <EasyLines lines={[longSentence, longWord]} /> },
  { name: 'Från höger till vänster', element: <EasyLines lines={[arabic, arabicSentence]} />, lang: 'ar' },
  { name: 'Minsta möjliga', element: <EasyLines lines={[]} /> },
];
