/**
 * The ways to follow what a list gathers, as items of a list.
 * @param folder where the feeds are, with a slash at both ends
 */
export function FeedItems({ folder }: { folder: string }) {
  return (
    <>
      <li class="link">
        <a href={`${folder}atom.xml`}>Atom-flöde</a>
      </li>
      <li class="link">
        <a href={`${folder}feed.json`}>JSON-flöde (för utvecklare)</a>
      </li>
    </>
  );
}
