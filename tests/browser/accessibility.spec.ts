import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'playwright/test';
import { allPages } from './addresses.ts';

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const modes = [320, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

for (const { width, colorScheme } of modes) {
  test(`axe finner inget fel på någon sida: ${width} px, ${colorScheme === 'dark' ? 'mörkt' : 'ljust'}`, async ({
    browser,
  }) => {
    // The policy forbids scripts from outside; the instrument is let in, the page's own rules are tested elsewhere.
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.addInitScript(axeSource);
    const found: string[] = [];
    for (const address of allPages) {
      await page.goto(address);
      const { violations } = await page.evaluate(
        (values): Promise<AxeResults> =>
          (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({ runOnly: values }),
        tags,
      );
      found.push(
        ...violations.map(({ id, nodes }) => `${address} ${id}: ${nodes.map(({ target }) => target).join(' ')}`),
      );
    }
    expect(found).toEqual([]);
    await context.close();
  });
}

test('ingen sida rullar i sidled vid 320 px, inte heller med menyn öppen', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  for (const address of allPages) {
    await page.goto(address);
    for (const open of [false, true]) {
      if (open) await page.locator('header summary').click();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${address}${open ? ' med menyn öppen' : ''}`).toBeLessThanOrEqual(320);
    }
  }
});

test('det som visas på skärmen får plats med text i dubbel storlek', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  for (const address of allPages) {
    await page.goto(address);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '225%';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(1280);
  }
});
