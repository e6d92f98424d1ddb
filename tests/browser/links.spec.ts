import { expect, test } from 'playwright/test';
import type { Redirect } from '../../src/schemas/redirect.ts';
import { readRecords } from '../site/site.ts';

test('en adress som inte finns svarar 404 med vägar vidare', async ({ page }) => {
  for (const address of ['/finns-inte/', '/kommuner/finns-inte/', '/%E5', '/a/b/c.html']) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(404);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('main a[href="/"], header a[href="/"]').first()).toBeVisible();
  }
});

test('de gamla adresserna leder till rätt sida', async ({ page }) => {
  const own = readRecords<Redirect[]>('redirects').filter(({ to }) => /^\/.*\/$/.test(to));
  for (const { from, to } of [...own, { from: '/lagen', to: '/lagen/' }]) {
    await page.goto(from);
    expect(new URL(page.url()).pathname).toBe(to);
  }
});
