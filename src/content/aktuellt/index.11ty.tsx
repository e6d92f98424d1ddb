import { listNews } from '../../collections/pages.ts';
import { NewsList } from '../../components/news-list/news-list.tsx';
import type { TemplateData } from '../../types/template-data.ts';

export const data = {
  title: 'Aktuellt',
  description:
    'Nyheter om det brottsförebyggande arbetet i Dalarna, den senaste först. Varje nyhet har en länk till källan.',
  reviewed: '2026-11-24',
  keywords: ['nyheter'],
};

export default function NewsPage({ collections }: TemplateData) {
  return (
    <>
      <p class="link">
        <a href="/aktuellt/atom.xml">Följ nyheterna med Atom-flöde</a>
      </p>
      <p class="link">
        <a href="/aktuellt/feed.json">Nyheterna som flöde för program</a>
      </p>
      <NewsList items={listNews(collections.all)} />
    </>
  );
}
