import type { Example } from '../../types/example.ts';
import { arabic, arabicSentence } from '../example-list/arabic.ts';
import { longSentence, longSite, longWord, site } from '../example-list/samples.ts';
import { IssueMail } from './issue-mail.tsx';

const mail = { url: 'https://example.org/nyhetsbrev/', unsubscribe: 'https://example.org/avsluta' };

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <IssueMail
        {...mail}
        site={site}
        title="Exempelbrevet"
        lead="Exempel: en ingress."
        content="<p>Så ser ett nyhetsbrev ut som mejl.</p>"
      />
    ),
  },
  {
    name: 'Långa ord',
    element: (
      <IssueMail {...mail} site={longSite} title={longWord} lead={longSentence} content={`<p>${longSentence}</p>`} />
    ),
  },
  {
    name: 'Från höger till vänster',
    element: (
      <IssueMail {...mail} site={site} title={arabic} lead={arabicSentence} content={`<p>${arabicSentence}</p>`} />
    ),
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <IssueMail {...mail} site={site} title="Tomt" lead="Utan text." content="" /> },
];
