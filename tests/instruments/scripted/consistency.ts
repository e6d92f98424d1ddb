import { type Check, inNewPage, lookAll, open, referenceFor, type SiteUnderTest, type Violation } from './check.ts';

/** Reads something of the page that the others are compared with. */
const readReference = <T>(site: SiteUnderTest, read: () => T): Promise<T> =>
  inNewPage(site, {}, async (page) => {
    await open(page, referenceFor(site));
    return (await page.evaluate(read)) as T;
  });

const differ = (part: string, one: unknown, other: unknown): Violation[] =>
  JSON.stringify(one) === JSON.stringify(other)
    ? []
    : [{ place: part, text: `${JSON.stringify(other)} i stället för ${JSON.stringify(one)}` }];

/** Runs in the page: where help is, between what, and which ways it offers in which order. */
function readHelp(): Record<string, unknown> {
  const blocks = [...document.querySelectorAll('.contact-block')];
  const [block] = blocks;
  const label = (element: Element | null | undefined) => element && `${element.localName}.${element.className}`;
  return {
    count: blocks.length,
    parent: label(block?.parentElement),
    // Not every page is for sharing, has sources or says when it was changed.
    next: label(block?.parentElement?.querySelector('.contact-block ~ :not(.share-page, details, :has(> time))')),
    // The way to the form says which page it is taken from: it is the same way.
    ways: [...(block?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')?.split('?')[0]),
    menu: [...document.querySelectorAll('header nav a')].findIndex((link) => link.getAttribute('href') === '/kontakt/'),
    // The facts about us; on a page in another language what stands after them says where the links lead.
    footer: document.querySelector('footer p')?.textContent,
  };
}

const help: Check = {
  id: 'AS-15',
  title: 'hjälp och kontakt står på samma ställe och i samma ordning på alla sidor',
  async find(site) {
    const wanted = await readReference(site, readHelp);
    const offered = wanted.ways as string[];
    const complete =
      wanted.count === 1 && offered.some((way) => /^(tel|mailto):/.test(way)) && offered.includes('/kontakt/');
    const incomplete = complete
      ? []
      : [{ check: 'AS-15', page: '/', place: '.contact-block', text: 'saknas eller har fel vägar' }];
    const found = await lookAll('AS-15', site, {}, async (page) =>
      differ('hjälpen', wanted, await page.evaluate(readHelp)),
    );
    return [...incomplete, ...found];
  },
};

/** Runs in the page: the ways around, in order, and the names of their parts in the page's own language. */
function readNavigation() {
  const links = (selector: string) =>
    [...document.querySelectorAll(selector)].map(
      (link) => `${link.textContent?.trim()} → ${link.getAttribute('href')}`,
    );
  const parts = [...document.querySelectorAll('header :is(nav, label, button, summary), footer nav')];
  return {
    lang: document.documentElement.lang,
    order: [...parts.map(({ localName }) => localName), ...links('header a[href]'), ...links('footer a[href]')],
    names: parts.map((part) => part.getAttribute('aria-label') ?? (part.localName === 'nav' ? '' : part.textContent)),
  };
}

/** Runs in the page: one address by several names in the furniture, or one name for several addresses. */
function findMixedNames(): Violation[] {
  const seen = new Map<string, string>();
  return [...document.querySelectorAll<HTMLAnchorElement>('header a[href], footer a[href], .breadcrumb a')].flatMap(
    (link) => {
      const text = link.textContent?.trim() ?? '';
      const known = seen.get(text);
      seen.set(text, link.href);
      return known && known !== link.href ? [{ place: probe.name(link), text: `leder också till ${known}` }] : [];
    },
  );
}

const navigation: Check = {
  id: 'AS-16',
  title: 'menyn, sökningen och sidfoten har samma ordning och samma namn på alla sidor',
  async find(site) {
    const wanted = await readReference(site, readNavigation);
    return lookAll('AS-16', site, {}, async (page) => {
      const { lang, order, names } = await page.evaluate(readNavigation);
      return [
        ...differ('navigeringen', wanted.order, order),
        ...(lang === wanted.lang ? differ('namnen i navigeringen', wanted.names, names) : []),
        ...(await page.evaluate(findMixedNames)),
      ];
    });
  },
};

/** Addresses that one way around leads to. */
async function readWays(site: SiteUnderTest): Promise<Map<string, Set<string>>> {
  return inNewPage(site, {}, async (page) => {
    const read = async (address: string, selector: string) => {
      await open(page, address);
      const links = await page
        .locator(selector)
        .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
      return new Set(links);
    };
    return new Map([
      ['menyn och sidfoten', await read('/', 'header nav a, footer nav a, .site-header__name')],
      ['webbkartan', await read('/webbkarta/', 'main .page-tree a')],
      ['A–Ö', await read('/a-o/', 'main .index-list section a')],
    ]);
  });
}

const ways: Check = {
  id: 'AS-17',
  title: 'till varje sida leder minst två vägar: meny, webbkarta, A–Ö eller sök',
  async find(site) {
    const all = await readWays(site);
    return lookAll('AS-17', site, {}, async (page, address) => {
      // The error page is no page that anyone looks for.
      // Nor are the pages for editors a visitor's: /admin/ leads to them.
      if (address === '/finns-inte/' || address.startsWith('/admin/')) return [];
      const { pathname } = new URL(address, site.base);
      const leading = [...all].filter(([, targets]) => targets.has(pathname)).map(([way]) => way);
      const isSearched = await page.locator('main[data-search-body]').count();
      const count = leading.length + isSearched;
      const text = `nås bara på ${count} sätt: ${[...leading, ...(isSearched ? ['sök'] : [])].join(', ')}`;
      const hasSearch = (await page.locator('header form[role=search] input').count()) === 1;
      const lacking = hasSearch ? [] : [{ place: 'header', text: 'saknar sökfält' }];
      return count >= 2 && leading.length >= 1 ? lacking : [...lacking, { place: address, text }];
    });
  },
};

/** Runs in the page. */
function findLost(): Violation[] {
  const items = [...document.querySelectorAll('nav.breadcrumb li')];
  const last = items.at(-1);
  const heading = document.querySelector('h1')?.textContent?.trim();
  const faults: Violation[] = [];
  const say = (text: string) => faults.push({ place: '.breadcrumb', text });
  if (items.length < 2) say('saknas');
  if (items[0]?.querySelector('a')?.getAttribute('href') !== '/') say('börjar inte på startsidan');
  if (last?.getAttribute('aria-current') !== 'page') say('märker inte ut sidan själv');
  const named = last?.textContent?.trim() ?? '';
  if (heading !== named && !document.title.startsWith(named))
    say(`kallar sidan ”${named}”, men rubriken är ”${heading}”`);
  const path = location.pathname;
  for (const link of items.slice(1, -1).map((item) => item.querySelector('a')))
    if (!link || !path.startsWith(link.pathname)) say(`${link?.pathname} ligger inte ovanför ${path}`);
  const own = document.querySelector(`header nav a[href="${path}"]`);
  if (own && own.getAttribute('aria-current') !== 'page')
    faults.push({ place: probe.name(own), text: 'saknar aria-current' });
  return faults;
}

const whereabouts: Check = {
  id: 'AS-18',
  title: 'varje sida visar var den ligger, och menyn märker ut den',
  find: (site) =>
    lookAll('AS-18', site, {}, async (page, address) =>
      // The start page is where all paths begin; the error page lies nowhere.
      ['/', '/finns-inte/'].includes(address) ? [] : page.evaluate(findLost),
    ),
};

export const consistencyChecks = [help, navigation, ways, whereabouts];
