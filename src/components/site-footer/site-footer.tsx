import { type InterfaceWords, swedishWords } from '../../lib/interface-words.ts';
import { languageOf, partIn } from '../../lib/languages.ts';
import type { Navigation } from '../../schemas/navigation.ts';
import type { Site } from '../../schemas/site.ts';

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
    ['Besöksadress', site.visitingAddress],
    ['Postadress', site.postalAddress],
    ['Organisationsnummer', site.organisationNumber],
  ];
  return (
    <footer class="site-footer" {...partIn('sv', lang)}>
      <div class="site-footer__bar">
        <div>
          <h2>{site.sender}</h2>
          <dl>
            {facts.map(([term, value]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
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
                  {label}
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
