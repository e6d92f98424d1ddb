import { expect, test } from 'playwright/test';
import { allPages } from './addresses.ts';

test('varje intern länk och varje ankare leder rätt, från varje sida', async ({ page, request }) => {
  const targets = new Map<string, string>();
  const ids = new Map<string, Set<string>>();
  for (const address of allPages) {
    await page.goto(address);
    const links = await page
      .locator('a[href], link[href], script[src], form[action]:not([method=post])')
      .evaluateAll((elements) =>
        elements.map((element) => {
          const { href, src, action } = element as HTMLAnchorElement & HTMLScriptElement & HTMLFormElement;
          return href || src || action;
        }),
      );
    for (const link of links) if (new URL(link).origin === new URL(page.url()).origin) targets.set(link, address);
    ids.set(address, new Set(await page.locator('[id]').evaluateAll((found) => found.map(({ id }) => id))));
  }
  expect(targets.size).toBeGreaterThan(60);
  const broken: string[] = [];
  const statuses = new Map<string, number>();
  for (const [target, from] of targets) {
    const { hash, pathname, href } = new URL(target);
    const file = href.replace(hash, '');
    const status = statuses.get(file) ?? (await request.get(file, { maxRedirects: 0 })).status();
    statuses.set(file, status);
    if (status !== 200 && !target.includes('/finns-inte/')) broken.push(`${from} → ${target}: ${status}`);
    if (hash && !ids.get(pathname)?.has(decodeURIComponent(hash.slice(1))))
      broken.push(`${from} → ${target}: inget ankare`);
  }
  expect(broken).toEqual([]);
});

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
