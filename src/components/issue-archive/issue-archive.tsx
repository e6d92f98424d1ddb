import type { NewsLink } from '../../types/template-data.ts';
import { FeedItems } from '../feed-items/feed-items.tsx';
import { NewsList } from '../news-list/news-list.tsx';

/** The newsletter's earlier issues, and how to follow those to come. */
export function IssueArchive({ issues }: { issues: readonly NewsLink[] }) {
  return (
    <section aria-labelledby="aldre-nyhetsbrev">
      <h2 id="aldre-nyhetsbrev">Äldre nyhetsbrev</h2>
      {issues.length > 0 ? (
        <NewsList items={issues} level={3} />
      ) : (
        <p>Här samlar vi nyhetsbreven när de har skickats.</p>
      )}
      <ul>
        <FeedItems page="/nyhetsbrev/" />
      </ul>
    </section>
  );
}
