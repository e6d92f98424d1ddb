import type { Page } from 'playwright/test';

/** What the search page says of its answer. */
export const status = (page: Page) => page.locator('.search-results [role=status]');

/** What was found. */
export const items = (page: Page) => page.locator('.search-results ol > li');

// Of each kind of file that an answer needs, by what a query with a misspelt word asks for.
export const parts = ['titles.json', 'vocabulary.json', '*/sv/*.json'];

/** Marks the list of what was found, to see that it is the same later. */
export const mark = (page: Page) =>
  page.locator('.search-results ol').evaluate((list) => list.setAttribute('data-same', ''));
export const marked = (page: Page) => page.locator('.search-results ol[data-same]');

/**
 * Holds back what a page asks for.
 * @param addresses which, as a glob
 * @returns what lets it go
 */
export async function hold(page: Page, addresses: string): Promise<() => void> {
  let send = () => {};
  const late = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(addresses, async (route) => {
    await late;
    await route.continue();
  });
  return send;
}
