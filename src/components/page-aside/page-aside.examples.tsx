import { swedishWords } from '../../lib/interface-words.ts';
import type { Example } from '../../types/example.ts';
import { arabic, arabicWords } from '../example-list/arabic.ts';
import { emergency, helpline, longWord } from '../example-list/samples.ts';
import { HelplineList } from '../helpline-list/helpline-list.tsx';
import { PageAside } from './page-aside.tsx';

const headings = (text: string) => [1, 2, 3, 4].map((part) => ({ id: `exempel-${part}`, text: `${text} ${part}` }));

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <PageAside headings={headings('Exempel')} words={swedishWords}>
        <HelplineList helplines={[emergency, helpline]} />
      </PageAside>
    ),
  },
  {
    name: 'Långa ord',
    element: (
      <PageAside headings={headings(longWord)} words={swedishWords}>
        <HelplineList helplines={[{ ...helpline, name: longWord }]} />
      </PageAside>
    ),
  },
  {
    name: 'Från höger till vänster',
    element: (
      <PageAside headings={headings(arabic)} words={arabicWords}>
        <HelplineList helplines={[emergency]} lang="ar" words={arabicWords} />
      </PageAside>
    ),
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <PageAside headings={[]} words={swedishWords} /> },
];
