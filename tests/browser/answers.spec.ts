import { expect, type Page, test } from 'playwright/test';
import { addresses } from './addresses.ts';

const municipalities = addresses.filter((address) => /^\/kommuner\/.+/.test(address));

const ways = [
  { name: 'på skärmen', media: 'screen', width: 1280 },
  { name: 'vid 320 px', media: 'screen', width: 320 },
  { name: 'på papper', media: 'print', width: 718 },
] as const;

/** How many answers have a link that can be seen, inside the page's width. */
const countAnswered = (page: Page) =>
  page.locator('.answer-list section').evaluateAll(
    (sections) =>
      sections.filter((section) =>
        [...section.querySelectorAll('a[href]')].some((link) => {
          const { width, right } = link.getBoundingClientRect();
          return link.checkVisibility({ visibilityProperty: true }) && width > 0 && right <= innerWidth;
        }),
      ).length,
  );

for (const javaScriptEnabled of [true, false]) {
  const script = javaScriptEnabled ? 'med skript' : 'utan skript';
  test(`15 kommuner × 10 frågor: varje svar syns och leder vidare, ${script}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const unanswered: string[] = [];
    for (const address of municipalities) {
      await page.goto(address);
      for (const { name, media, width } of ways) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ media });
        const count = await countAnswered(page);
        if (count !== 10) unanswered.push(`${address} ${name}: ${count} av 10`);
      }
    }
    await context.close();
    expect(municipalities.length).toBe(15);
    expect(unanswered).toEqual([]);
  });
}
