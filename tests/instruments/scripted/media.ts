import type { Page } from 'playwright';
import { type Check, inNewPage, open, type Violation, visitAll } from './check.ts';

/** Follows what is written in the order of the markup, and finds where the eye would go another way. Runs in the page. */
function findReordered(): Violation[] {
  const blocks = probe
    .written(document.body)
    .filter((element) => !element.matches('.skip-link') && !probe.isUnseen(element))
    .map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const [unseen] = element.querySelectorAll('.unseen');
      if (unseen) range.setEndBefore(unseen);
      return { element, box: range.getBoundingClientRect() };
    });
  // What stands in a column of its own is read before the text goes on under what came before the column.
  const isAside = (element?: Element) => Boolean(element?.closest('.page-aside'));
  const before = (index: number): (typeof blocks)[number] | undefined => {
    const isLeft = isAside(blocks[index]?.element) && !isAside(blocks[index + 1]?.element);
    return isLeft ? blocks.slice(0, index).findLast(({ element }) => !isAside(element)) : blocks[index];
  };
  const isReadFromRight = (one: Element, other: Element) => {
    let around: Element | null = one;
    while (around && !around.contains(other)) around = around.parentElement;
    return around !== null && getComputedStyle(around).direction === 'rtl';
  };
  return blocks.flatMap((_, index) => {
    const [from, next] = [before(index), blocks[index + 1]];
    if (!from || !next || from.element.contains(next.element)) return [];
    const { element, box } = from;
    const isBelow = next.box.top >= box.top - 4;
    // In columns the next one stands higher, but further on; never before.
    const isFromRight = isReadFromRight(element, next.element);
    const isRight = next.box.left >= box.right - 4;
    const isLeft = next.box.right <= box.left + 4;
    const isBeside = isFromRight ? isLeft : isRight;
    const isOnRow = next.box.bottom > box.top && next.box.top < box.bottom;
    const isBefore = isOnRow && (isFromRight ? isRight : isLeft);
    const isOk = (isBelow && !isBefore) || isBeside;
    return isOk ? [] : [{ place: probe.name(next.element), text: `syns före ${probe.name(element)} men kommer efter` }];
  });
}

/** Runs in the page, without styles: is all that was shown still there? */
function readWithoutStyles(): string {
  for (const sheet of document.styleSheets) sheet.disabled = true;
  probe.openAll();
  return document.body.innerText;
}

async function compareOrder(page: Page): Promise<Violation[]> {
  const faults = await page.evaluate(findReordered);
  const shown = await page.evaluate(() => probe.written(document.body).map((element) => element.innerText));
  // Styles decide where lines and spaces are; the letters are the text.
  const letters = (text: string) => text.replace(/\s+/g, '');
  const bare = letters(await page.evaluate(readWithoutStyles));
  const lost = shown.filter((text) => !bare.includes(letters(text)));
  return [...faults, ...lost.map((text) => ({ place: 'body', text: `syns inte utan stilar: ${text.slice(0, 60)}` }))];
}

const readingOrder: Check = {
  id: 'AS-26',
  title: 'läsordningen utan stilar är den som ögat följer, i 320 och 1280 px',
  find: async (site) => [
    ...(await visitAll('AS-26', site, { viewport: { width: 320, height: 640 } }, compareOrder)),
    ...(await visitAll('AS-26', site, {}, compareOrder)),
  ],
};

/** Runs in the page, as it is printed. */
function findPrintFaults(): Violation[] {
  const faults: Violation[] = [];
  const add = (element: Element, text: string) => faults.push({ place: probe.name(element), text });
  for (const element of document.querySelectorAll('nav, form, button, header summary, .source-list, .skip-link'))
    if (probe.isVisible(element)) add(element, 'skrivs ut fast det inte går att använda på papper');
  for (const element of document.querySelectorAll<HTMLElement>('main *, footer p')) {
    // What is folded lies open on paper, all but the sources: its reader has the page's address. An answer says its times
    // itself, and so has no use for the name of its fold.
    const isTool = element.closest(
      'nav, form, button, .source-list, .share-page, script, template, [hidden], [role=status]',
    );
    const isWritten = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (isTool || !isWritten) continue;
    if (!probe.isVisible(element)) add(element, 'fattas på papperet');
    const contrast = probe.contrast(probe.colour(getComputedStyle(element).color), [255, 255, 255]);
    if (contrast < 7) add(element, `har kontrast ${contrast.toFixed(1)}:1 mot papper`);
  }
  // An address need be written but once on a page.
  const written = [...document.querySelectorAll('main a[href]')]
    .filter((link) => probe.isVisible(link))
    .map((link) => getComputedStyle(link, '::after').content + link.textContent)
    .join(' ');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!probe.isVisible(link) || href.startsWith('#')) continue;
    const isNumber = href.startsWith('tel:') && /\d/.test(link.textContent ?? '');
    const isMail = href.startsWith('mailto:') && link.textContent?.includes('@');
    // What a form is told of the page it was reached from is nothing to type.
    if (!written.includes(href.replace(/\?sida=.*/, '')) && !isNumber && !isMail) add(link, `skriver inte ut ${href}`);
  }
  return faults;
}

const print: Check = {
  id: 'AS-27',
  title: 'utskriften har all text, länkarnas adresser och ingen meny',
  find: async (site) =>
    // A4 between its margins.
    visitAll('AS-27', site, { viewport: { width: 718, height: 1000 }, colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const faults = await page.evaluate(findPrintFaults);
      await page.emulateMedia({ media: 'screen' });
      return faults;
    }),
};

/** What can be read, and where it leads. Runs in the page. */
function readAll(): string[] {
  const isMadeByScript = (element: Element) => element.closest('button, [role=status], .search-results');
  const texts = probe.written(document.body).filter((element) => !isMadeByScript(element));
  const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  return [...texts.map((element) => element.innerText.replace(/\s+/g, ' ').trim()), ...links];
}

/** Runs in the page, where no script of its own runs. */
function findDead(): Violation[] {
  const faults: Violation[] = [];
  for (const link of document.querySelectorAll('a[href^="javascript:"], a[href="#"], a:not([href])'))
    faults.push({ place: probe.name(link), text: 'leder ingenstans utan skript' });
  for (const button of document.querySelectorAll('button:not(form[action] button)'))
    faults.push({ place: probe.name(button), text: 'gör ingenting utan skript' });
  if (!document.querySelector('h1')) faults.push({ place: 'h1', text: 'saknas utan skript' });
  if (document.querySelectorAll('main p, main li').length < 2)
    faults.push({ place: 'main', text: 'är tom utan skript' });
  return faults;
}

const withoutScript: Check = {
  id: 'AS-28',
  title: 'utan JavaScript är varje sida hel: samma text, samma länkar, inget dött',
  find: (site) =>
    inNewPage(site, {}, (full) =>
      visitAll('AS-28', site, { javaScriptEnabled: false }, async (page, address) => {
        const has = new Set(await page.evaluate(readAll));
        await open(full, address);
        const lost = (await full.evaluate(readAll)).filter((text) => !has.has(text));
        const faults = await page.evaluate(findDead);
        return [
          ...faults,
          ...lost.map((text) => ({ place: 'body', text: `fattas utan skript: ${text.slice(0, 60)}` })),
        ];
      }),
    ),
};

export const mediaChecks = [readingOrder, print, withoutScript];
