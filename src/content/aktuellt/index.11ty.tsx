import { splitNews } from '../../collections/pages.ts';
import { FeedItems } from '../../components/feed-items/feed-items.tsx';
import { NewsList } from '../../components/news-list/news-list.tsx';
import type { TemplateData } from '../../types/template-data.ts';

export const data = {
  title: 'Aktuellt',
  reviewed: '2026-11-28',
  keywords: ['nyheter'],
  eleventyComputed: {
    description: ({ records }: TemplateData) =>
      `Nyheter om det brottsförebyggande arbetet i ${records.site.county}, från oss, kommunerna och polisen. Den senaste står först.`,
  },
};

export default function NewsPage({ collections, records: { links }, today }: TemplateData) {
  const { recent, archived } = splitNews(collections.all, today);
  return (
    <>
      <p>
        Vi berättar också om arbetet i <a href="/nyhetsbrev/">nyhetsbrevet</a>, som kommer varje månad. Utbildningar och
        nätverksträffar står i <a href="/kalender/">kalendern</a>, och utvärderingar finns bland{' '}
        <a href="/rapporter/">rapporterna</a>.
      </p>
      {recent.length > 0 && <NewsList items={recent} links={links} />}
      {archived.length > 0 && (
        <>
          <h2 id="arkiv">Arkiv</h2>
          <p>De här nyheterna är äldre än ett år.</p>
          <NewsList items={archived} links={links} level={3} />
        </>
      )}
      <h2>Följ nyheterna</h2>
      <ul>
        <FeedItems page="/aktuellt/" />
      </ul>
    </>
  );
}
