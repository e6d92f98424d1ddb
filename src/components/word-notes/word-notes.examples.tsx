import type { Word } from '../../schemas/word.ts';
import type { Example } from '../../types/example.ts';
import { arabic, arabicSentence } from '../example-list/arabic.ts';
import { longSentence, longWord, provenance } from '../example-list/samples.ts';
import { WordNotes } from './word-notes.tsx';

const word = (id: string, name: string, explanation: string): Word => ({
  id,
  word: name,
  forms: [],
  explanation,
  ...provenance,
});

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <WordNotes
        words={[word('exempel', 'exempel', 'Något som visar hur det kan se ut.'), word('prov', 'prov', 'Ett försök.')]}
      />
    ),
  },
  { name: 'Långa ord', element: <WordNotes words={[word('langt', longWord, longSentence)]} /> },
  {
    name: 'Från höger till vänster',
    element: <WordNotes words={[word('arabiskt', arabic, arabicSentence)]} />,
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <WordNotes words={[]} /> },
];
