import { expect, type Page, test } from 'playwright/test';
import { allPages } from './addresses.ts';

interface Stop {
  index: number;
  outlined: boolean;
}

/** Notes each stop in the page itself, at the moment it is reached: one question a page instead of one a key. */
function recordStops(): void {
  const stops: Stop[] = [];
  Object.assign(globalThis, { stops });
  document.addEventListener('focusin', ({ target }) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(target as Element);
    stops.push({
      index: [...document.querySelectorAll('*')].indexOf(target as Element),
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    });
  });
}

const readStops = (page: Page) => page.evaluate(() => (globalThis as unknown as { stops: Stop[] }).stops);

const reachable = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]')].filter((element) =>
        element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
      ).length,
  );

for (const width of [320, 1280]) {
  test(`tangentbordet når allt en gång, i läsordning och med synligt fokus, vid ${width} px`, async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.addInitScript(recordStops);
    for (const address of allPages) {
      await page.goto(address);
      const expected = await reachable(page);
      for (let step = 0; step < expected; step += 1) await page.keyboard.press('Tab');
      const stops = await readStops(page);
      const indexes = stops.map(({ index }) => index);
      expect(
        stops.filter(({ outlined }) => !outlined),
        `${address}: stopp utan synlig ram`,
      ).toEqual([]);
      expect(new Set(indexes).size, `${address}: antal olika stopp`).toBe(expected);
      expect(indexes, address).toEqual([...indexes].sort((a, b) => a - b));
    }
  });
}

test('hopplänken är första stoppet, syns och flyttar fokus till innehållet', async ({ page }) => {
  await page.goto('/lagen/');
  await page.keyboard.press('Tab');
  const link = page.locator('.skip-link');
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('menyn öppnas och stängs med tangentbordet på en telefon, och står öppen där det finns plats', async ({
  browser,
}) => {
  const phone = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await phone.goto('/');
  const link = phone.locator('header nav').getByRole('link', { name: 'Kontakt' });
  await expect(link).toBeHidden();
  await phone.locator('header summary').focus();
  await phone.keyboard.press('Enter');
  await expect(link).toBeVisible();
  const desktop = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await desktop.goto('/');
  await expect(desktop.locator('header nav').getByRole('link', { name: 'Kontakt' })).toBeVisible();
});
