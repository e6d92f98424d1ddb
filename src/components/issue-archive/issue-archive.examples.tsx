import type { Example } from '../../types/example.ts';
import { arabicNews, longNews, news } from '../example-list/samples.ts';
import { IssueArchive } from './issue-archive.tsx';

export const examples: Example[] = [
  { name: 'Vanligt', element: <IssueArchive issues={[news]} /> },
  { name: 'Långa ord', element: <IssueArchive issues={[longNews]} /> },
  { name: 'Från höger till vänster', element: <IssueArchive issues={[arabicNews]} />, lang: 'ar' },
  { name: 'Inget nyhetsbrev än', element: <IssueArchive issues={[]} /> },
];
