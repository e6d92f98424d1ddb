import type { Example } from '../../types/example.ts';
import type { ShownFact } from '../../types/shown-fact.ts';
import { arabic, arabicSentence } from '../example-list/arabic.ts';
import { longSentence, longWord, number, provenance } from '../example-list/samples.ts';
import { FactList } from './fact-list.tsx';

const fact = (term: string, text: string, more?: Partial<ShownFact>): ShownFact => ({
  term,
  text,
  provenance: { value: text, ...provenance },
  ...more,
});
const outward = { href: 'https://example.org/', external: true };

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <FactList
        facts={[
          fact('Telefon', number, { href: 'tel:+46846500400', note: 'Exempel på en mening om uppgiften.' }),
          fact('Webbplats', 'Exempelsidan', outward),
          fact('Webbplats', 'Ett värde till'),
        ]}
      />
    ),
  },
  { name: 'Långa ord', element: <FactList facts={[fact(longWord, longSentence), fact('Kort', longWord, outward)]} /> },
  {
    name: 'Från höger till vänster',
    element: <FactList facts={[fact(arabic, arabicSentence), fact('العربية', arabic, outward)]} />,
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <FactList facts={[]} /> },
];
