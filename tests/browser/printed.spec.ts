import { expect, test } from 'playwright/test';
import { printOnPaper } from '../instruments/paper.ts';
import { readProjectRecords } from '../records.ts';
import { municipalityPages, pageTypes } from './addresses.ts';

/** The smallest type that a page is printed with, in points. Runs in the page. */
const smallestType = () =>
  Math.min(
    ...[...document.querySelectorAll('main *, footer *')]
      .filter((element) => element.checkVisibility() && element.textContent?.trim())
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75),
  );

test('varje kommuns sida blir ett enda A4 med QR-kod, plats för stämpel och läsbar text', async ({ page }) => {
  const sheets: string[] = [];
  const small: string[] = [];
  for (const address of municipalityPages) {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('img', { name: 'QR-kod' })).toBeVisible();
    await expect(page.getByText('Plats för lokal stämpel')).toBeVisible();
    const type = await page.evaluate(smallestType);
    if (type < 7.99) small.push(`${address}: ${type} punkter`);
    const { sheets: count } = await printOnPaper(page);
    if (count !== 1) sheets.push(`${address}: ${count} sidor`);
    await page.emulateMedia({ media: 'screen' });
    await expect(page.getByText('Plats för lokal stämpel')).toBeHidden();
  }
  expect(municipalityPages.length).toBe(readProjectRecords().municipalities.length);
  expect(sheets).toEqual([]);
  expect(small).toEqual([]);
});

test('på papper står länkarnas adresser efter länkarna, inte ovanpå något', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const address of pageTypes) {
    await page.goto(address);
    const written = await page.locator('main [href*="/"]:visible').evaluateAll((links) =>
      links.map((link) => {
        const { content, position } = getComputedStyle(link, '::after');
        return { content, position };
      }),
    );
    for (const { content, position } of written) {
      expect(content, address).toMatch(/^" \(" attr\(href\) "\)"$|^" \(.*\)"$/);
      expect(position, address).toBe('static');
    }
  }
});
