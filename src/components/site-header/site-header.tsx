import type { Navigation } from '../../schemas/navigation.ts';
import type { Site } from '../../schemas/site.ts';

interface Props {
  site: Site;
  menu: readonly Navigation[];
  address: string;
  lang: string;
}

const isWithin = (address: string, section: string) => address.startsWith(section);

/** The sender, the search form and the menu. The menu is a disclosure on a phone and open where there is room. */
export function SiteHeader({ site, menu, address, lang }: Props) {
  const swedish = lang === 'sv' ? undefined : 'sv';
  return (
    <header class="site-header">
      <div class="site-header__bar">
        <a class="site-header__name" href="/" lang={swedish}>
          <small>{site.sender}</small> {site.name}
        </a>
        <form action="/sok/" role="search">
          <label for="q">{swedish ? 'Search' : 'Sök på webbplatsen'}</label>
          <input id="q" name="q" type="search" autocomplete="off" enterkeyhint="search" />
          <button>{swedish ? 'Search' : 'Sök'}</button>
        </form>
        <details>
          <summary>{swedish ? 'Menu' : 'Meny'}</summary>
          <nav aria-label={swedish ? 'Main menu' : 'Huvudmeny'} lang={swedish}>
            <ul>
              {menu.map(({ id, label, address: section }) => (
                <li key={id}>
                  <a
                    href={section}
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
