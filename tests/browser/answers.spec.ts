import { expect, type Page, test } from 'playwright/test';
import { readProjectRecords } from '../records.ts';
import { municipalityPages } from './addresses.ts';

const { municipalities, questions } = readProjectRecords();

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
  test(`varje kommuns svar på varje fråga syns och leder vidare, ${script}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const unanswered: string[] = [];
    for (const address of municipalityPages) {
      await page.goto(address);
      // A question that nobody is in a hurry for is opened by itself.
      for (const question of await page.locator('.answer-list summary:has(h3)').all()) await question.click();
      for (const { name, media, width } of ways) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ media });
        const count = await countAnswered(page);
        if (count !== questions.length) unanswered.push(`${address} ${name}: ${count} av ${questions.length}`);
      }
    }
    await context.close();
    expect(municipalityPages.length).toBe(municipalities.length);
    expect(unanswered).toEqual([]);
  });
}
