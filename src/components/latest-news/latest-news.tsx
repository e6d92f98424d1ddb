import type { NewsLink } from '../../types/template-data.ts';
import { NewsList } from '../news-list/news-list.tsx';

/**
 * What is new, and the ways to what we publish from time to time. Where nothing is new the newsletter stands instead: a
 * start page that leads with old news looks forgotten. The leads are left out, since the page has a weight to keep.
 */
export function LatestNews({ news }: { news: readonly NewsLink[] }) {
  return (
    <>
      <h2>{news.length > 0 ? 'Aktuellt' : 'Nyhetsbrev'}</h2>
      {news.length > 0 && <NewsList items={news} level={3} short />}
      <p>
        Vårt nyhetsbrev kommer varje månad. <a href="/nyhetsbrev/">Beställ nyhetsbrevet</a>
      </p>
    </>
  );
}
