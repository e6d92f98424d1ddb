import { type BrowserContextOptions, expect, test } from 'playwright/test';
import { addresses } from './addresses.ts';

const municipalities = addresses.filter((address) => /^\/kommuner\/.+/.test(address));

const ways: [name: string, options: BrowserContextOptions, media: 'screen' | 'print'][] = [
  ['med skript', {}, 'screen'],
  ['utan skript', { javaScriptEnabled: false }, 'screen'],
  ['på papper', { viewport: { width: 718, height: 1000 } }, 'print'],
  ['vid 320 px', { viewport: { width: 320, height: 640 } }, 'screen'],
];

for (const [name, options, media] of ways) {
  test(`15 kommuner × 10 frågor: varje svar syns och leder vidare, ${name}`, async ({ browser }) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.emulateMedia({ media });
    const found: Record<string, number> = {};
    for (const address of municipalities) {
      await page.goto(address);
      // A link that can be seen, and that is inside the page's width.
      found[address] = await page.locator('.answer-list section').evaluateAll(
        (sections) =>
          sections.filter((section) =>
            [...section.querySelectorAll('a[href]')].some((link) => {
              const { width, right } = link.getBoundingClientRect();
              return link.checkVisibility({ visibilityProperty: true }) && width > 0 && right <= innerWidth;
            }),
          ).length,
      );
    }
    await context.close();
    expect(municipalities.length).toBe(15);
    expect(found).toEqual(Object.fromEntries(municipalities.map((address) => [address, 10])));
  });
}
