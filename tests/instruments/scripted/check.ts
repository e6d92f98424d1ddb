import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import type { Finding } from '../finding.ts';
import { installColours, installProbe } from './probe.ts';

/** Where the pages are: the built site, or a copy of it with a fault in it. */
export interface SiteUnderTest {
  browser: Browser;
  /** Such as `http://localhost:8931`. */
  base: string;
  /** The pages to try. */
  addresses: readonly string[];
  /** Pages that stay open between questions, by address, where the caller knows that the site does not change. */
  tabs?: Map<string, Promise<Page>>;
}

/** One scripted check, asked of all pages. */
export interface Check {
  id: string;
  /** What holds where nothing is found, as a sentence. */
  title: string;
  find(site: SiteUnderTest): Promise<Finding[]>;
}

/** What is found on one page: where on it, and what is wrong. */
export interface Violation {
  place: string;
  text: string;
}

/** The kinds of pages: what all pages of a kind have in common need not be tried on all. */
const kinds = [
  /^\/$/,
  /^\/a-o\/$/,
  /^\/aktuellt\/$/,
  /^\/aktuellt\/.+/,
  /^\/(ar|ckb|fa)\/$/,
  /^\/(en|es|fr|so|ti|tr)\/$/,
  /^\/for-unga\/$/,
  /^\/kalender\/$/,
  /^\/kommuner\/.+/,
  /^\/kontakt\/$/,
  /^\/lagen\/$/,
  /^\/lattlast\/kommuner\/.+/,
  /^\/sok\/$/,
  /^\/tillganglighet\/$/,
  /^\/webbkarta\/$/,
  /^\/finns-inte\/$/,
];

const ofEach = (patterns: readonly RegExp[], addresses: readonly string[]) =>
  patterns.flatMap((pattern) => addresses.find((address) => pattern.test(address)) ?? []);

/** One page of each kind, of those that there are. */
export const listTypes = (addresses: readonly string[]): string[] => ofEach(kinds, addresses);

const main = [
  /^\/$/,
  /^\/aktuellt\/.+/,
  /^\/kommuner\/.+/,
  /^\/kontakt\/$/,
  /^\/lattlast\/kommuner\/.+/,
  /^\/sok\/$/,
  /^\/tillganglighet\/$/,
];

/** The pages that differ most from each other, for what takes long to look at. */
export const listMainTypes = (addresses: readonly string[]): string[] => ofEach(main, addresses);

/** The site cut down to one page of each kind. A short list, as for a single page with a fault in it, stays whole. */
export const byType = (site: SiteUnderTest): SiteUnderTest =>
  site.addresses.length <= kinds.length ? site : { ...site, addresses: listTypes(site.addresses) };

/** The pages that `byType` leaves out. */
export function beyondTypes(site: SiteUnderTest): SiteUnderTest {
  const types = byType(site).addresses;
  return { ...site, addresses: site.addresses.filter((address) => !types.includes(address)) };
}

/** The page that the others are compared with: the start page, or its neighbour where it is itself tried alone. */
export const referenceFor = ({ addresses }: SiteUnderTest) => (addresses.join() === '/' ? '/kontakt/' : '/');

/** Opens an address with the probe in place. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(installProbe);
  await page.evaluate(installColours);
}

const desktop = { width: 1280, height: 800 };

async function openContext({ browser, base }: SiteUnderTest, options: BrowserContextOptions): Promise<BrowserContext> {
  // The site's policy lets no script in; the instruments have to come in.
  const context = await browser.newContext({
    baseURL: base,
    locale: 'sv-SE',
    viewport: desktop,
    bypassCSP: true,
    ...options,
  });
  // A transpiler that keeps the names of functions (tsx does) calls this helper, which no page has.
  await context.addInitScript('globalThis.__name = (made) => made');
  return context;
}

/** Gives one page of the browser to a task, and closes it afterwards. */
export async function inNewPage<T>(
  site: SiteUnderTest,
  options: BrowserContextOptions,
  task: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await openContext(site, options);
  try {
    return await task(await context.newPage());
  } finally {
    await context.close();
  }
}

/** What is found on one page by a check, as it is told of. */
export const toFindings = (check: string, page: string, faults: readonly Violation[]): Finding[] =>
  faults.map((fault) => ({ check, page, ...fault }));

/** Asks the same question of every page, each freshly opened in one and the same tab. */
export function visitAll(
  id: string,
  site: SiteUnderTest,
  options: BrowserContextOptions,
  ask: (page: Page, address: string) => Promise<Violation[]>,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Finding[]> {
  return inNewPage(site, options, async (page) => {
    await prepare(page);
    const found: Finding[] = [];
    for (const address of site.addresses) {
      // The page before may have been made narrow.
      await page.setViewportSize(options.viewport ?? desktop);
      await open(page, address);
      found.push(...toFindings(id, address, await ask(page, address)));
    }
    return found;
  });
}

async function openTab(site: SiteUnderTest, address: string): Promise<Page> {
  const page = await (await openContext(site, {})).newPage();
  await open(page, address);
  return page;
}

type Media = Pick<BrowserContextOptions, 'colorScheme' | 'reducedMotion'>;

/**
 * Asks a question that leaves every page as it was. Opening a page is most of the cost of a short question: where the
 * caller keeps tabs, each page is opened once for all of them.
 */
export async function lookAll(
  id: string,
  site: SiteUnderTest,
  media: Media,
  ask: (page: Page, address: string) => Promise<Violation[]>,
): Promise<Finding[]> {
  const { tabs } = site;
  if (!tabs) return visitAll(id, site, media, ask);
  const found: Finding[] = [];
  for (const address of site.addresses) {
    const tab = tabs.get(address) ?? openTab(site, address);
    tabs.set(address, tab);
    const page = await tab;
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference', ...media });
    found.push(...toFindings(id, address, await ask(page, address)));
  }
  return found;
}

/** Adds styles that win over the site's own, without touching its markup. Runs in the page. */
export function addStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
