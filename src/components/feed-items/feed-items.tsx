import { feedsOf } from '../../lib/addresses.ts';

/**
 * The ways to follow what a list gathers, as items of a list.
 * @param page the address of the list
 */
export function FeedItems({ page }: { page: string }) {
  const address = feedsOf(page);
  return (
    <>
      <li class="link">
        <a href={`${address}.xml`}>Atom-flöde</a>
      </li>
      <li class="link">
        <a href={`${address}.json`}>JSON-flöde (för utvecklare)</a>
      </li>
    </>
  );
}
