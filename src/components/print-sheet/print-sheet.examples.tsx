import type { Example } from '../../types/example.ts';
import { arabic, arabicSentence } from '../example-list/arabic.ts';
import { day, longSentence, longSite, longWord, number, site } from '../example-list/samples.ts';
import { PrintSheet } from './print-sheet.tsx';

const sheet = {
  url: 'https://example.org/exempel/',
  address: 'example.org/exempel/',
  numbers: [
    { number: '112', name: 'Nödnumret', text: 'Exempel: när någon är i fara.' },
    { number, name: 'Exempellinjen', text: 'Exempel: dygnet runt.' },
  ],
  lines: [{ when: 'Just nu', text: 'Gör som i exemplet.' }],
  hasStamp: true,
};
const long = {
  ...sheet,
  numbers: [{ number, name: longWord, text: longSentence }],
  lines: [{ when: longWord, text: longSentence }],
};
const arabicSheet = { ...sheet, numbers: [{ number, name: arabic, text: arabicSentence }], lines: [] };
const dates = [{ what: 'Ändrad', date: day }];

export const examples: Example[] = [
  { name: 'Vanligt, på papper', element: <PrintSheet sheet={sheet} title="Exempel" site={site} dates={dates} /> },
  { name: 'Långa ord, på papper', element: <PrintSheet sheet={long} title={longWord} site={longSite} dates={dates} /> },
  {
    name: 'Från höger till vänster, på papper',
    element: <PrintSheet sheet={arabicSheet} title={arabic} site={site} dates={[]} />,
    lang: 'ar',
  },
  {
    name: 'Minsta möjliga, på papper',
    element: (
      <PrintSheet sheet={{ ...sheet, numbers: [], lines: [], hasStamp: false }} title="Tomt" site={site} dates={[]} />
    ),
  },
];
