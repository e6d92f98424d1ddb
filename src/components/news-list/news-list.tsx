import { formatDate } from '../../lib/dates.ts';
import type { NewsLink } from '../../types/template-data.ts';

interface Props {
  items: readonly NewsLink[];
  level?: 2 | 3;
  /** Titles and dates alone, where room is scarce. */
  short?: boolean;
}

/** News items with their date and lead. */
export function NewsList({ items, level = 2, short = false }: Props) {
  const Heading = `h${level}` as const;
  return (
    <ul class="news-list lined">
      {items.map(({ url, data }) => (
        <li key={url}>
          <Heading>
            <a href={url}>{data.title}</a>
          </Heading>
          {data.published && <time dateTime={data.published}>{formatDate(data.published)}</time>}
          {!short && <p>{data.description}</p>}
        </li>
      ))}
    </ul>
  );
}
