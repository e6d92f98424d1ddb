import { swedishWords } from '../../lib/interface-words.ts';
import type { Example } from '../../types/example.ts';
import { arabic, arabicWords } from '../example-list/arabic.ts';
import { longWord } from '../example-list/samples.ts';
import { SharePage } from './share-page.tsx';

const url = 'https://example.org/exempel/';

export const examples: Example[] = [
  { name: 'Vanligt', element: <SharePage title="Exempel" url={url} lang="sv" /> },
  {
    name: 'Långa ord',
    element: (
      <SharePage
        title={longWord}
        url={url}
        lang="sv"
        words={{ ...swedishWords, share: longWord, shareByMail: longWord }}
      />
    ),
  },
  {
    name: 'Från höger till vänster',
    element: <SharePage title={arabic} url={url} lang="ar" words={arabicWords} />,
    lang: 'ar',
  },
];
