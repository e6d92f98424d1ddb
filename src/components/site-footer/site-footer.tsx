import { type InterfaceWords, swedishWords } from '../../lib/interface-words.ts';
import { languageOf, partIn } from '../../lib/languages.ts';
import { hyphenate } from '../../lib/typeset.ts';
import type { Navigation } from '../../schemas/navigation.ts';
import type { Site } from '../../schemas/site.ts';

/** Letters of a word that two columns on a phone have no room for. */
const widest = 20;

interface Props {
  site: Site;
  links: readonly Navigation[];
  lang: string;
  words?: InterfaceWords;
}

/** The authority's known facts and the pages about the site. Social media appear once an address is known. */
export function SiteFooter({ site, links, lang, words = swedishWords }: Props) {
  const facts = [
    ['Landshövding', site.governor],
    ['Besök', site.visitingAddress],
    ['Post', site.postalAddress],
    ['Organisationsnummer', site.organisationNumber],
  ];
  return (
    <footer class="site-footer" {...partIn('sv', lang)}>
      <div class="site-footer__bar">
        <div>
          <h2>{site.sender}</h2>
          <p>{facts.map(([term, value]) => `${term}: ${value}.`).join(' ')}</p>
        </div>
        <nav aria-label="Sidfot">
          {lang !== 'sv' && <p {...partIn(lang, 'sv')}>{words.inSwedish}</p>}
          <ul>
            {links.map(({ id, label, address, language }) => (
              <li key={id}>
                <a
                  href={address}
                  lang={language}
                  hreflang={language || lang !== 'sv' ? languageOf(address) : undefined}
                >
                  {hyphenate(label, widest)}
                </a>
              </li>
            ))}
            {site.follow.map(({ name, url }) => (
              <li key={url}>
                <a href={url} rel="noopener">
                  <span>
                    Följ oss: {name} <span aria-hidden="true">↗</span>
                  </span>
                  <span class="unseen">Länk till annan webbplats</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
