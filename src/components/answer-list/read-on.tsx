import type { ShownFact } from '../../types/shown-fact.ts';
import { FactValue } from '../fact-list/fact-list.tsx';

interface Props {
  /** The municipality's own pages. */
  facts: readonly ShownFact[];
  /** Addresses of ours. */
  pages: readonly string[];
  /** Titles of the pages that answers lead to, by their address. */
  titles: ReadonlyMap<string, string>;
}

/** Where to read more about questions. */
export const ReadOn = ({ facts, pages, titles }: Props) => (
  <ul>
    {facts.map((fact) => (
      <li key={fact.text}>
        <FactValue fact={fact} /> {fact.note && <p>{fact.note}</p>}
      </li>
    ))}
    {pages.map((page) => (
      <li key={page}>
        <a href={page}>{titles.get(page)}</a>
      </li>
    ))}
  </ul>
);
