import type { Example } from '../../types/example.ts';
import { arabic, arabicSentence } from '../example-list/arabic.ts';
import { longSentence, longWord } from '../example-list/samples.ts';
import { Html } from './html.tsx';

const table =
  '<section class="table" aria-label="Tabell" tabindex="0"><table><thead><tr><th>Kommun</th><th>Antal</th></tr></thead><tbody><tr><td>Exempel</td><td>1</td></tr></tbody></table></section>';

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <Html
        content={`<p>Ett exempel med <strong>fet</strong> text.</p><ul><li>Ett</li><li>Två</li></ul><ol><li>Först</li><li>Sedan</li></ol><blockquote><p>Ett citat.</p></blockquote>${table}`}
      />
    ),
  },
  {
    name: 'Långa ord',
    element: <Html content={`<h3>${longWord}</h3><p>${longSentence}</p><ul><li>${longWord}</li></ul>`} />,
  },
  {
    name: 'Från höger till vänster',
    element: <Html content={`<h3>${arabic}</h3><p>${arabicSentence}</p><ul><li>${arabic}</li></ul>`} />,
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <Html content="" /> },
];
