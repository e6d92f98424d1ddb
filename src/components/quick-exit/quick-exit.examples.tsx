import { swedishWords } from '../../lib/interface-words.ts';
import type { Example } from '../../types/example.ts';
import { arabicWords } from '../example-list/arabic.ts';
import { longWord, site } from '../example-list/samples.ts';
import { QuickExit } from './quick-exit.tsx';

const to = site.neutralSite;

export const examples: Example[] = [
  { name: 'Vanligt', element: <QuickExit to={to} lang="sv" /> },
  {
    name: 'Långa ord',
    element: <QuickExit to={{ ...to, title: longWord }} lang="sv" words={{ ...swedishWords, leave: longWord }} />,
  },
  { name: 'Från höger till vänster', element: <QuickExit to={to} lang="ar" words={arabicWords} />, lang: 'ar' },
];
