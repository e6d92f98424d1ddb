import type { Question } from '../../schemas/question.ts';
import type { Example } from '../../types/example.ts';
import type { MunicipalityAnswer } from '../../types/municipality-answer.ts';
import { arabic, arabicSentence } from '../example-list/arabic.ts';
import { emergency, exampleAddress, longSentence, longWord, number, provenance } from '../example-list/samples.ts';
import { AnswerList } from './answer-list.tsx';

const page = exampleAddress('svar');
const titles = new Map([[page, 'Läs mer om exempel']]);
const place = { name: 'Exempelkommun', numbers: ['112', number], titles };
const phone = { term: 'Telefon', text: number, href: 'tel:+46846500400', provenance: { value: number, ...provenance } };
const asking = { what: 'be om exemplet', phone };

const ask = (id: string, question: string, answer: string): Question => ({ id, question, answer, page, ...provenance });

const urgent = (id: string, question: string, text: string): MunicipalityAnswer => ({
  question: { ...ask(id, question, text), always: 'Ring 112 om någon är i fara.' },
  asking: undefined,
  facts: [],
  lines: [
    { when: 'Just nu', asking: undefined, text, helplines: [emergency] },
    { when: 'Dagtid', asking, text, helplines: [] },
    { when: 'Kvällar och helger', asking: undefined, text, helplines: [emergency] },
  ],
});
const calm = (id: string, question: string, answer: string): MunicipalityAnswer => ({
  question: ask(id, question, answer),
  asking: { ...asking, phone: undefined },
  facts: [],
  lines: [],
});

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <AnswerList
        {...place}
        answers={[
          urgent('bradska', 'Vad gör jag i exemplet?', 'Gör som i exemplet.'),
          calm('lugnt', 'Vad är ett exempel?', 'Något som visar hur det kan se ut.'),
        ]}
      />
    ),
  },
  {
    name: 'Långa ord',
    element: (
      <AnswerList
        {...place}
        name={longWord}
        answers={[urgent('bradska', longSentence, longSentence), calm('lugnt', longWord, longSentence)]}
      />
    ),
  },
  {
    name: 'Från höger till vänster',
    element: (
      <AnswerList
        {...place}
        answers={[urgent('bradska', arabic, arabicSentence), calm('lugnt', arabic, arabicSentence)]}
      />
    ),
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <AnswerList {...place} answers={[]} /> },
];
