import type { Example } from '../../types/example.ts';
import { arabicNews, longNews, news } from '../example-list/samples.ts';
import { LatestNews } from './latest-news.tsx';

export const examples: Example[] = [
  { name: 'Vanligt', element: <LatestNews news={[news]} /> },
  { name: 'Långa ord', element: <LatestNews news={[longNews]} /> },
  { name: 'Från höger till vänster', element: <LatestNews news={[arabicNews]} />, lang: 'ar' },
  { name: 'Inget nytt', element: <LatestNews news={[]} /> },
];
