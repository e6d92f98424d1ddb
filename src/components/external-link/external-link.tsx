import { documentLabel } from '../../lib/document-label.ts';
import { type InterfaceWords, swedishWords } from '../../lib/interface-words.ts';
import { partIn } from '../../lib/languages.ts';
import type { Link } from '../../schemas/link.ts';
import { PartIn } from '../part-in/part-in.tsx';

interface Props {
  link: Link;
  /** All links, for the fallback of one whose address is not known. */
  links: readonly Link[];
  text?: string | undefined;
  /** The language of the page, and the site's own words in it. */
  lang?: string | undefined;
  words?: InterfaceWords;
}

const describe = ({ publisher, document }: Link) =>
  [publisher, document && documentLabel(document.type, document.kilobytes)].filter(Boolean).join('. ');

/** A link that leaves the site: marked for the eye and for screen readers, with the publisher and any document named. */
export function ExternalLink({ link, links, text, lang = 'sv', words = swedishWords }: Props) {
  const { language = 'sv' } = link;
  const name = text || (
    <PartIn lang={language} on={lang}>
      {link.title}
    </PartIn>
  );
  const about = (
    <PartIn lang="sv" on={lang}>
      {describe(link)}.
    </PartIn>
  );
  if (link.url)
    return (
      <a class="external-link" href={link.url} rel="noopener" hreflang={partIn(language, lang).lang}>
        {name}
        <small>
          {' '}
          {about} {words.otherSite}
        </small>
      </a>
    );
  const fallback = links.find(({ id }) => id === link.fallback);
  return (
    <span class="external-link">
      {name}{' '}
      <small>
        {about} {words.unknownAddress}
      </small>
      {fallback && (
        <>
          {' '}
          {words.seeInstead}: <ExternalLink link={fallback} links={links} lang={lang} words={words} />
        </>
      )}
    </span>
  );
}
