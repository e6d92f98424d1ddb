import type { ComponentChildren } from 'preact';
import { documentLabel } from '../../lib/document-label.ts';
import { type InterfaceWords, swedishWords } from '../../lib/interface-words.ts';
import { partIn } from '../../lib/languages.ts';
import type { Link } from '../../schemas/link.ts';
import { PartIn } from '../part-in/part-in.tsx';

interface OutwardProps {
  href: string;
  /** The language of what it leads to, where that is another than the page's. */
  hreflang?: string | undefined;
  /** What it is, for all to see, as a sentence: type and size of a document, or what to look for on which page. */
  label?: ComponentChildren;
  /** Whose it is, as a sentence. */
  about?: ComponentChildren;
  words?: InterfaceWords;
  children: ComponentChildren;
}

interface Props {
  link: Link;
  /** All links, for the fallback of one whose address is not known. */
  links: readonly Link[];
  text?: string | undefined;
  /** The language of the page, and the site's own words in it. */
  lang?: string | undefined;
  words?: InterfaceWords;
}

/** Type and size of a document; where only another page leads there, what to look for on which page. */
function labelOf({ document }: Link, target: Link, isOwn: boolean): string | undefined {
  const label = document && documentLabel(document.type, document.kilobytes);
  return [label, !isOwn && `på sidan ${target.title}`].filter(Boolean).join(', ') || undefined;
}

/** An address that leaves the site: marked by a sign for the eye, and by words for who listens. */
export function OutwardLink({ href, hreflang, label, about, words = swedishWords, children }: OutwardProps) {
  return (
    <a class="external-link" href={href} rel="noopener" hreflang={hreflang}>
      {children}
      {label && <small> {label}</small>}
      <span class="unseen">
        {' '}
        {about}
        {about && ' '}
        {words.otherSite}
      </span>
    </a>
  );
}

/**
 * A record's link that leaves the site, with the publisher and any document named. What has no known address is reached
 * through its fallback: a visitor is led on, and never told what we lack.
 */
export function ExternalLink({ link, links, text, lang = 'sv', words = swedishWords }: Props) {
  const target = link.url ? link : links.find(({ id }) => id === link.fallback);
  const name = text || (
    <PartIn lang={link.language ?? 'sv'} on={lang}>
      {link.title}
    </PartIn>
  );
  if (!target?.url) return <>{name}</>;
  const label = labelOf(link, target, target === link);
  return (
    <OutwardLink
      href={target.url}
      hreflang={partIn(target.language ?? 'sv', lang).lang}
      label={
        label && (
          <PartIn lang="sv" on={lang}>
            {label}.
          </PartIn>
        )
      }
      about={
        <PartIn lang="sv" on={lang}>
          {target.publisher}.
        </PartIn>
      }
      words={words}
    >
      {name}
    </OutwardLink>
  );
}
