import type { Example } from '../../types/example.ts';
import { arabicNews, day, links, longNews, news } from '../example-list/samples.ts';
import { NewsList } from './news-list.tsx';

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <NewsList
        level={3}
        items={[
          news,
          {
            ...news,
            url: '/admin/komponenter/?exempel=senare',
            data: { ...news.data, title: 'En nyhet som visas senare', embargo: day },
          },
        ]}
        links={links}
      />
    ),
  },
  { name: 'Korta', element: <NewsList level={3} items={[news]} short /> },
  { name: 'Långa ord', element: <NewsList level={3} items={[longNews]} links={links} /> },
  { name: 'Från höger till vänster', element: <NewsList level={3} items={[arabicNews]} />, lang: 'ar' },
  { name: 'Minsta möjliga', element: <NewsList items={[]} /> },
];
