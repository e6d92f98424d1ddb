import { swedishWords } from '../../lib/interface-words.ts';
import type { Example } from '../../types/example.ts';
import { arabicWords } from '../example-list/arabic.ts';
import { languages, longWord } from '../example-list/samples.ts';
import { LanguageVersions } from './language-versions.tsx';

export const examples: Example[] = [
  { name: 'Vanligt', element: <LanguageVersions versions={languages} lang="sv" words={swedishWords} /> },
  {
    name: 'Långa ord',
    element: <LanguageVersions versions={languages} lang="sv" words={{ ...swedishWords, languages: longWord }} />,
  },
  {
    name: 'Från höger till vänster',
    element: <LanguageVersions versions={languages} lang="ar" words={arabicWords} />,
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <LanguageVersions versions={[]} lang="sv" words={swedishWords} /> },
];
