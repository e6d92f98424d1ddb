import { foreignLanguage } from '../../lib/addresses.ts';
import { toSlug } from '../../lib/slug.ts';
import type { IndexEntry } from '../../types/template-data.ts';
import { PartIn } from '../part-in/part-in.tsx';

interface Props {
  groups: readonly { letter: string; entries: readonly IndexEntry[] }[];
  /** The level of the letters' headings. */
  level?: 2 | 3;
  /** True where two entries have room beside each other on a phone. */
  isShort?: boolean;
}

// Å and Ä would both become "a" in an address: the letters that follow Z get ids of their own.
const letterId = (letter: string) => `bokstav-${{ Å: 'aa', Ä: 'ae', Ö: 'oe' }[letter] ?? toSlug(letter)}`;

/** An alphabetical index with its letters as a way in. */
export function IndexList({ groups, level = 2, isShort = false }: Props) {
  if (groups.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <div class="index-list" data-short={isShort ? '' : undefined} data-search-ignore="all">
      <nav aria-label="Bokstäver">
        <ul>
          {groups.map(({ letter }) => (
            <li key={letter}>
              <a href={`#${letterId(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ letter, entries }) => (
        <section key={letter} aria-labelledby={letterId(letter)}>
          <Heading id={letterId(letter)}>{letter}</Heading>
          <ul>
            {entries.map(({ term, address, page, pageLang = 'sv' }) => (
              <li key={term + address}>
                <a href={address} hreflang={foreignLanguage(address)}>
                  {term}
                  {page && (
                    <>
                      {' '}
                      (<PartIn lang={pageLang}>{page}</PartIn>)
                    </>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
