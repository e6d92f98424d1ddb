import type { Example } from '../../types/example.ts';
import { arabic, arabicWords } from '../example-list/arabic.ts';
import { exampleAddress, longSentence, longWord } from '../example-list/samples.ts';
import { Breadcrumb } from './breadcrumb.tsx';

const start = { title: 'Start', address: '/' };
const above = { title: 'Exempel', address: exampleAddress('ovanfor') };

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <Breadcrumb
        label="Du är i ett exempel"
        crumbs={[start, above, { title: 'Den här sidan', address: exampleAddress('har') }]}
      />
    ),
  },
  {
    name: 'Långa ord',
    element: (
      <Breadcrumb
        label="Du är bland långa ord"
        crumbs={[start, { ...above, title: longWord }, { title: longSentence, address: exampleAddress('har') }]}
      />
    ),
  },
  {
    name: 'Från höger till vänster',
    element: (
      <Breadcrumb
        label={arabicWords.here}
        hreflang="sv"
        crumbs={[
          { title: arabicWords.start, address: '/' },
          { title: arabic, address: exampleAddress('ar') },
        ]}
      />
    ),
    lang: 'ar',
  },
  { name: 'Bara början', element: <Breadcrumb label="Du är på startsidan" crumbs={[start]} /> },
];
