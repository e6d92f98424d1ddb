import { expect, type Page, test } from 'playwright/test';
import { allPages, municipalityPages } from './addresses.ts';

/** Where an element ends, in pixels from the top of the page as it opens. */
const endOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom);

test('på startsidan syns fyra vägar in, 112 och 114 14 på en telefon utan att man rullar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  for (const selector of ['.doorway-list li:last-child', 'main [href="tel:112"]', 'main [href="tel:11414"]'])
    await expect(page.locator(selector).first(), selector).toBeInViewport({ ratio: 1 });
  const doorways = await page
    .locator('.doorway-list a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
  expect(doorways.length).toBe(4);
  expect(new Set(doorways).size).toBe(2);
});

test('sidhuvudet tar högst 130 px på en telefon, med sökning och meny på en rad', async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/lagen/');
    const header = await page.locator('.site-header').boundingBox();
    expect(header?.height ?? 0).toBeLessThanOrEqual(130);
    const tops = await page
      .locator('.site-header :is(button, summary)')
      .evaluateAll((controls) => controls.map((control) => Math.round(control.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
  }
});

test('det första numret syns på den minsta telefonen på varje sida som har nummer överst', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const late: string[] = [];
  let count = 0;
  for (const address of allPages) {
    await page.goto(address);
    if ((await page.locator('main > .page-aside .helpline-list').count()) === 0) continue;
    count += 1;
    const end = await endOf(page, 'main > .page-aside [href^="tel:"] b');
    if (end > 640) late.push(`${address}: ${end} px`);
  }
  expect(count).toBeGreaterThan(municipalityPages.length);
  expect(late).toEqual([]);
});

test('på startsidan står varje kommuns namn i ett stycke, hur bred skärmen än är', async ({ page }) => {
  await page.goto('/');
  const divided: string[] = [];
  for (let width = 320; width <= 1600; width += 20) {
    await page.setViewportSize({ width, height: 800 });
    const found = await page.locator('#kommun + ul a').evaluateAll((links) =>
      links.flatMap((link) => {
        const range = document.createRange();
        range.selectNodeContents(link);
        const isDivided = new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
        return isDivided && !/[- ]/.test(link.textContent) ? [link.textContent] : [];
      }),
    );
    divided.push(...found.map((name) => `${width} px: ${name}`));
  }
  expect(divided).toEqual([]);
});
