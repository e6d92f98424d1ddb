import { formatDate } from '../../lib/dates.ts';
import type { Link } from '../../schemas/link.ts';
import type { NewsLink } from '../../types/template-data.ts';
import { NotOut } from '../not-out/not-out.tsx';

interface Props {
  items: readonly NewsLink[];
  /** All links, for the name of an item's source. */
  links?: readonly Link[];
  level?: 2 | 3;
  /** Titles and dates alone, where room is scarce. */
  short?: boolean;
}

/** Whose news it is, before the date of the source: ours it is not. */
function Publisher({ source, links }: { source: string | undefined; links: readonly Link[] }) {
  const publisher = source && links.find(({ id }) => id === source)?.publisher;
  return publisher ? <small>{publisher}, </small> : null;
}

/** News items with the name and date of their source, and their lead. */
export function NewsList({ items, links = [], level = 2, short = false }: Props) {
  if (items.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <ul class={short ? 'news-list' : 'news-list lined'}>
      {items.map(({ url, data }) => (
        <li key={url}>
          <Heading>
            <a href={url}>{data.title}</a>
          </Heading>
          {data.published && (
            <>
              <Publisher source={data.source} links={links} />
              <time dateTime={data.published}>{formatDate(data.published)}</time>
            </>
          )}
          {data.embargo && <NotOut day={data.embargo} />}
          {!short && <p>{data.description}</p>}
        </li>
      ))}
    </ul>
  );
}
