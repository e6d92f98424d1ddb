import type { Example } from '../../types/example.ts';
import { arabic, arabicSentence } from '../example-list/arabic.ts';
import { day, longSentence, longWord } from '../example-list/samples.ts';
import { AuditSummary } from './audit-summary.tsx';

const audit = { date: day, pages: 3, rules: 2, version: '0000000000000000' };

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <AuditSummary
        {...audit}
        states={['320 px, ljust']}
        instruments={[{ name: 'Exempelprogrammet', version: '1.0' }]}
      />
    ),
  },
  {
    name: 'Långa ord',
    element: <AuditSummary {...audit} states={[longSentence]} instruments={[{ name: longWord, version: '1.0' }]} />,
  },
  {
    name: 'Från höger till vänster',
    element: <AuditSummary {...audit} states={[arabicSentence]} instruments={[{ name: arabic, version: '1.0' }]} />,
    lang: 'ar',
  },
];
