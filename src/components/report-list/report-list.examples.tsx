import type { Report } from '../../schemas/report.ts';
import type { Example } from '../../types/example.ts';
import { arabic, arabicSentence } from '../example-list/arabic.ts';
import { day, exampleAddress, links, longSentence, longWord, provenance } from '../example-list/samples.ts';
import { ReportList } from './report-list.tsx';

const report: Report = {
  id: 'exempelrapporten',
  title: 'Exempelrapporten',
  date: day,
  author: 'Exempelmyndigheten',
  summary: 'Exempel: vad rapporten handlar om.',
  link: 'dokument',
  page: exampleAddress('rapport'),
  ...provenance,
};
const { page: _page, ...bare } = report;

export const examples: Example[] = [
  { name: 'Vanligt', element: <ReportList reports={[report]} links={links} /> },
  {
    name: 'Långa ord',
    element: (
      <ReportList
        reports={[{ ...report, id: 'lang', title: longWord, author: longWord, summary: longSentence }]}
        links={links}
      />
    ),
  },
  {
    name: 'Från höger till vänster',
    element: (
      <ReportList
        reports={[{ ...report, id: 'arabisk', title: arabic, author: arabic, summary: arabicSentence }]}
        links={links}
      />
    ),
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <ReportList reports={[{ ...bare, id: 'bar' }]} links={[]} /> },
];
