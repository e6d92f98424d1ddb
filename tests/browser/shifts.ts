import type { Page } from 'playwright/test';

/** Runs before the page's own scripts. */
function recordShifts(): void {
  const shifts: string[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[])
      shifts.push(`${entry.value}: ${entry.sources.map(({ node }) => node?.nodeName).join(' ')}`);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Records what moves in a page, from the first it shows. */
export const watchShifts = (page: Page) => page.addInitScript(recordShifts);

/** Waits for two frames, so that what has been laid out has been seen. */
export const paint = (page: Page) =>
  page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));

/** What has moved so far: how far, and which elements. */
export const readShifts = (page: Page) => page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
