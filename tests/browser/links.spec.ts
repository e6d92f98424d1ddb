import { expect, test } from 'playwright/test';

test('en adress som inte finns svarar 404 med vägar vidare', async ({ page }) => {
  for (const address of ['/finns-inte/', '/kommuner/finns-inte/', '/%E5', '/a/b/c.html']) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(404);
    await expect(page.locator('h1')).toHaveText('Sidan finns inte');
    await expect(page.locator('main').getByRole('link', { name: /startsidan/ })).toBeVisible();
  }
});

test('de gamla adresserna leder till rätt sida', async ({ page }) => {
  for (const [from, to] of [
    ['/fas', '/arbetet-i-dalarna/'],
    ['/english', '/en/'],
    ['/uppdrag', '/uppdrag/'],
  ] as const) {
    await page.goto(from);
    expect(new URL(page.url()).pathname).toBe(to);
  }
});
