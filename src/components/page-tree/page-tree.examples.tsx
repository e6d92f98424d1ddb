import type { Example } from '../../types/example.ts';
import type { PageBranch } from '../../types/template-data.ts';
import { arabic } from '../example-list/arabic.ts';
import { exampleAddress, longSentence, longWord } from '../example-list/samples.ts';
import { PageTree } from './page-tree.tsx';

const branch = (title: string, name: string, below: PageBranch[] = [], lang?: string): PageBranch => ({
  title,
  address: exampleAddress(name),
  lang,
  below,
});

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <PageTree
        branches={[
          branch('Exempel', 'a', [branch('Under exemplet', 'b', [branch('Längre ned', 'c')])]),
          branch('Ett till', 'd'),
        ]}
      />
    ),
  },
  {
    name: 'Långa ord',
    element: <PageTree branches={[branch(longWord, 'e', [branch(longSentence, 'f', [branch(longWord, 'g')])])]} />,
  },
  {
    name: 'Från höger till vänster',
    element: <PageTree branches={[branch(arabic, 'h', [branch('Exempel på svenska', 'i')], 'ar')]} />,
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <PageTree branches={[]} /> },
];
