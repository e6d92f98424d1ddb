import { type InterfaceWords, swedishWords } from '../../lib/interface-words.ts';
import { partIn } from '../../lib/languages.ts';
import type { Navigation } from '../../schemas/navigation.ts';
import type { Site } from '../../schemas/site.ts';

interface Props {
  site: Site;
  menu: readonly Navigation[];
  address: string;
  lang: string;
  words?: InterfaceWords;
}

const isWithin = (address: string, section: string) => address.startsWith(section);

/** The sender, the search form and the menu. The menu is a disclosure on a phone and open where there is room. */
export function SiteHeader({ site, menu, address, lang, words = swedishWords }: Props) {
  const swedish = partIn('sv', lang);
  return (
    <header class="site-header">
      <div class="site-header__bar">
        <a class="site-header__name" href="/" hreflang={swedish.lang} {...swedish}>
          <small>{site.sender}</small> {site.name}
        </a>
        <form action="/sok/" role="search">
          <input id="q" name="q" type="search" aria-label={words.searchLabel} autocomplete="off" />
          <button>{words.search}</button>
        </form>
        <details>
          <summary>{words.menu}</summary>
          <nav aria-label={words.mainMenu}>
            {swedish.lang && <p>{words.inSwedish}</p>}
            <ul {...swedish}>
              {menu.map(({ id, label, address: section }) => (
                <li key={id}>
                  <a
                    href={section}
                    hreflang={swedish.lang}
                    aria-current={section === address ? 'page' : isWithin(address, section) ? 'true' : undefined}
                  >
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </details>
      </div>
    </header>
  );
}
