import type { Example } from '../../types/example.ts';
import { arabic, arabicSentence } from '../example-list/arabic.ts';
import { day, longSentence, longWord } from '../example-list/samples.ts';
import { TestMethod } from './test-method.tsx';

const rest = { isCurrent: true, auditDate: day, updated: day };

export const examples: Example[] = [
  { name: 'Vanligt', element: <TestMethod {...rest} review={undefined} /> },
  {
    name: 'Granskad, och ändrad sedan dess',
    element: (
      <TestMethod
        {...rest}
        isCurrent={false}
        review={{ role: 'En exempelgranskare', date: day, method: 'Exempel på en metod.' }}
      />
    ),
  },
  { name: 'Långa ord', element: <TestMethod {...rest} review={{ role: longWord, date: day, method: longSentence }} /> },
  {
    name: 'Från höger till vänster',
    element: <TestMethod {...rest} review={{ role: arabic, date: day, method: arabicSentence }} />,
    lang: 'ar',
  },
];
