import { type InterfaceWords, swedishWords } from '../../lib/interface-words.ts';
import { customsOf, inDigitsOf, partIn } from '../../lib/languages.ts';
import { capitalise } from '../../lib/words.ts';
import type { Source } from '../../types/sourced-fact.ts';
import { OutwardLink } from '../external-link/external-link.tsx';
import { FromLeft } from '../from-left/from-left.tsx';
import { PartIn } from '../part-in/part-in.tsx';

interface Props {
  sources: readonly Source[];
  /** The language of the page, and the site's own words in it. */
  lang?: string;
  words?: InterfaceWords;
}

function Name({
  source: { terms, publisher, year, page },
  lang,
  words,
}: { source: Source } & Required<Omit<Props, 'sources'>>) {
  const { comma, stop } = customsOf(lang);
  // What it gave is part of the link's name: a publisher may have several pages.
  const name = (
    <>
      <FromLeft on={lang}>{capitalise(terms.join(', '))}</FromLeft>:{' '}
      <PartIn lang="sv" on={lang}>
        {publisher}
      </PartIn>
      {year && comma + inDigitsOf(lang, year)}
    </>
  );
  if (!page) return name;
  return (
    <OutwardLink href={page} hreflang={partIn('sv', lang).lang} words={words}>
      {name}
      {stop}
    </OutwardLink>
  );
}

/**
 * Where a page's facts come from, and the year of each source that says one: once on each page, and folded, since nobody
 * who needs help has to read it. Paper goes without: its reader has the page's address.
 */
export function SourceList({ sources, lang = 'sv', words = swedishWords }: Props) {
  if (sources.length === 0) return null;
  return (
    <details class="source-list" data-search-ignore="">
      <summary>{words.sources}</summary>
      <ul>
        {sources.map((source) => (
          <li key={source.publisher + source.year + source.page} class={source.page && 'link'}>
            <Name source={source} lang={lang} words={words} />
          </li>
        ))}
      </ul>
    </details>
  );
}
