import type { Page } from 'playwright';
import type { Finding } from '../finding.ts';
import { byType, type Check, type Violation, visitAll } from './check.ts';

/** Notes each stop in the page itself: one question a page instead of one a key. Runs in the page. */
function recordStops(): void {
  const stops: Element[] = [];
  Object.assign(globalThis, { stops });
  document.addEventListener('focusin', ({ target }) => stops.push(target as Element));
}

/** Compares the stops, forwards and then backwards, with what there is to use. Runs in the page. */
function judgeStops(): Violation[] {
  const { stops } = globalThis as unknown as { stops: Element[] };
  const expected = probe.controls();
  const faults: Violation[] = [];
  const way = [...expected, ...expected.slice(0, -1).reverse()];
  const at = way.findIndex((element, index) => element !== stops[index]);
  const [wanted, got] = [way[at], stops[at]];
  if (at >= 0 && wanted) {
    const direction = at < expected.length ? 'Tabb' : 'Skift+Tabb';
    const reached = got ? probe.name(got) : 'ingenting mer';
    faults.push({ place: probe.name(wanted), text: `${direction}, stopp ${at + 1}: når ${reached} i stället` });
  }
  for (const element of document.querySelectorAll('[tabindex], [onclick], [role=button], [role=link]')) {
    if ((element as HTMLElement).tabIndex > 0) faults.push({ place: probe.name(element), text: 'tabindex över 0' });
    const reads = element.matches('[onclick], [role=button], [role=link]');
    if (reads && (element as HTMLElement).tabIndex < 0)
      faults.push({ place: probe.name(element), text: 'kan klickas men inte nås' });
  }
  return faults;
}

// Keys are handled in the order they are sent: waiting for the answer to each would take most of the time.
const pressTab = (page: Page, times: number) =>
  Promise.all(Array.from({ length: times }, () => page.keyboard.press('Tab')));

async function walk(page: Page): Promise<Violation[]> {
  const count = await page.evaluate(() => probe.controls().length);
  await page.evaluate(recordStops);
  await pressTab(page, count);
  await page.keyboard.down('Shift');
  await pressTab(page, count - 1);
  await page.keyboard.up('Shift');
  return page.evaluate(judgeStops);
}

const order: Check = {
  id: 'AS-01',
  title: 'tangentbordet når allt en gång, i ordning, fram och tillbaka, utan att fastna',
  find: async (site) => [
    ...(await visitAll('AS-01', site, {}, walk)),
    ...(await visitAll('AS-01', byType(site), { viewport: { width: 320, height: 640 } }, async (page) => {
      await page.evaluate(() => probe.openAll());
      return walk(page);
    })),
  ],
};

/** Runs in the page, where the first stop has just been reached. */
function judgeSkipLink(): Violation[] {
  const link = document.activeElement;
  const place = link ? probe.name(link) : 'body';
  const target = link instanceof HTMLAnchorElement && link.getAttribute('href')?.startsWith('#');
  if (!target) return [{ place, text: 'första stoppet är ingen hopplänk' }];
  const { top, left, bottom, right, width, height } = link.getBoundingClientRect();
  const isSeen = width > 20 && height > 20 && top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  const isOnTop = document.elementFromPoint(left + width / 2, top + height / 2) === link;
  return isSeen && isOnTop && probe.isVisible(link) ? [] : [{ place, text: 'hopplänken syns inte när den har fokus' }];
}

async function skip(page: Page): Promise<Violation[]> {
  await page.keyboard.press('Tab');
  const faults = await page.evaluate(judgeSkipLink);
  if (faults.length > 0) return faults;
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const next = await page.evaluate(() => ({
    isInside: Boolean(document.activeElement?.closest('main')),
    isFirst: document.activeElement === probe.controls().find((element) => element.closest('main')),
    place: document.activeElement ? probe.name(document.activeElement) : 'body',
  }));
  if (next.isInside && next.isFirst) return [];
  return [{ place: next.place, text: 'är nästa stopp efter hopplänken, inte det första i innehållet' }];
}

const skipLink: Check = {
  id: 'AS-04',
  title: 'hopplänken är första stoppet, syns och flyttar fokus till innehållet',
  find: (site): Promise<Finding[]> => visitAll('AS-04', site, {}, skip),
};

export const keyboardChecks = [order, skipLink];
