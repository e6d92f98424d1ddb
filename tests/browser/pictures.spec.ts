import { expect, test } from 'playwright/test';
import { madeUpSite } from './servers.ts';
import { paint, readShifts, watchShifts } from './shifts.ts';

const address = `${madeUpSite.url}/aktuellt/drake-i-pahittskoping/`;

for (const width of [320, 390, 1280])
  test(`inget flyttar sig när bilden kommer sent, och inget går utanför sidan: ${width} px`, async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await watchShifts(page);
    await page.route('**/*.webp', async (route) => {
      await paint(page);
      await new Promise((later) => setTimeout(later, 300));
      await route.continue();
    });
    await page.goto(address);
    const picture = page.locator('.picture img');
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await paint(page);
    expect(await readShifts(page)).toEqual([]);
    const box = await picture.boundingBox();
    expect(Math.round((box?.width ?? 0) + (box?.x ?? 0))).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expect(page.locator('.picture figcaption')).toContainText('Foto: Sagopolisen');
    await page.close();
  });

test('en telefon hämtar en kopia på högst 100 000 byte, hur tät skärmen än är', async ({ browser }) => {
  for (const deviceScaleFactor of [1, 2, 3]) {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor });
    await page.goto(address);
    const picture = page.locator('.picture img');
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(/-(360|720)\./);
    const response = await page.request.get(await picture.evaluate((image: HTMLImageElement) => image.currentSrc));
    expect((await response.body()).length).toBeLessThanOrEqual(100_000);
    await page.close();
  }
});
