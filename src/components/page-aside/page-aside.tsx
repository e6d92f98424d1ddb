import type { ComponentChildren } from 'preact';
import type { PageHeading } from '../../lib/headings.ts';
import type { InterfaceWords } from '../../lib/interface-words.ts';

interface Props {
  headings: readonly PageHeading[];
  words: InterfaceWords;
  /** The numbers to call, if the page has any. */
  children?: ComponentChildren;
}

// Fewer are seen at a glance, and a longer list is a register with an order of its own.
const min = 4;
const max = 14;

/** What stands beside the text where there is room: the numbers to call, and the headings of a long page. */
export function PageAside({ headings, words, children }: Props) {
  const isListed = headings.length >= min && headings.length <= max;
  if (!isListed && !children) return null;
  return (
    <div class="page-aside">
      {children}
      {isListed && (
        <nav aria-labelledby="pa-sidan" data-search-ignore="">
          <h2 id="pa-sidan">{words.onPage}</h2>
          <ul>
            {headings.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
