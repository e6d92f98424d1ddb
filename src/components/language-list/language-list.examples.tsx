import type { Example } from '../../types/example.ts';
import { languages, longWord } from '../example-list/samples.ts';
import { LanguageList } from './language-list.tsx';

const paged = languages.map(({ page: _page, ...rest }) => rest);

export const examples: Example[] = [
  { name: 'Vanligt', element: <LanguageList languages={languages} /> },
  { name: 'Utan sidor', element: <LanguageList languages={paged} /> },
  { name: 'Långa ord', element: <LanguageList languages={languages.map((one) => ({ ...one, nameSv: longWord }))} /> },
  { name: 'Från höger till vänster', element: <LanguageList languages={languages} lang="ar" />, lang: 'ar' },
  { name: 'Minsta möjliga', element: <LanguageList languages={[]} /> },
];
