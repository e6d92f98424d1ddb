import type { Example } from '../../types/example.ts';
import type { ShownFact } from '../../types/shown-fact.ts';
import { arabic, arabicSentence } from '../example-list/arabic.ts';
import { longSentence, longWord, number, provenance } from '../example-list/samples.ts';
import { CallCard } from './call-card.tsx';

const fact = (term: string, text: string, more?: Partial<ShownFact>): ShownFact => ({
  term,
  text,
  provenance: { value: text, ...provenance },
  ...more,
});
const phone = fact('Telefon', number, { href: 'tel:+46846500400' });
const email = fact('E-post', 'exempel@example.org', { href: 'mailto:exempel@example.org' });
const evening = 'Ring 112 i exemplet om det är bråttom på kvällen.';

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <CallCard name="Exempelkommun" phone={phone} evening={evening} numbers={['112']} contacts={[phone, email]} />
    ),
  },
  {
    name: 'Långa ord',
    element: (
      <CallCard
        name={longWord}
        phone={phone}
        evening={longSentence}
        contacts={[
          fact('Webbplats', longSentence, { href: 'https://example.org/', external: true }),
          fact(longWord, longWord),
        ]}
      />
    ),
  },
  {
    name: 'Från höger till vänster',
    element: (
      <CallCard name={arabic} phone={phone} evening={arabicSentence} contacts={[fact(arabic, arabicSentence)]} />
    ),
    lang: 'ar',
  },
  {
    name: 'Utan nummer',
    element: (
      <CallCard name="Tomkommun" phone={undefined} evening="Exempel: så nås hjälpen på kvällen." contacts={[]} />
    ),
  },
];
