import { documentLabel } from '../../lib/document-label.ts';
import type { Link } from '../../schemas/link.ts';

const words = {
  sv: { other: 'Länk till annan webbplats', unknown: 'Vi känner inte till adressen.', instead: 'Se i stället' },
  en: { other: 'Link to another website', unknown: 'We do not know the address.', instead: 'See instead' },
};

interface Props {
  link: Link;
  /** All links, for the fallback of one whose address is not known. */
  links: readonly Link[];
  text?: string | undefined;
  lang?: string | undefined;
}

const describe = ({ publisher, document }: Link) =>
  [publisher, document && documentLabel(document.type, document.kilobytes)].filter(Boolean).join('. ');

/** A link that leaves the site: marked for the eye and for screen readers, with the publisher and any document named. */
export function ExternalLink({ link, links, text, lang = 'sv' }: Props) {
  const word = lang === 'en' ? words.en : words.sv;
  if (link.url)
    return (
      <a
        class="external-link"
        href={link.url}
        rel="noopener"
        hreflang={link.language ?? (lang === 'en' ? 'sv' : undefined)}
      >
        {text || link.title}
        <small>
          {' '}
          {describe(link)}. {word.other}
        </small>
      </a>
    );
  const fallback = links.find(({ id }) => id === link.fallback);
  return (
    <span class="external-link">
      {text || link.title}{' '}
      <small>
        {describe(link)}. {word.unknown}
      </small>
      {fallback && (
        <>
          {' '}
          {word.instead}: <ExternalLink link={fallback} links={links} lang={lang} />
        </>
      )}
    </span>
  );
}
