import { type BrowserContext, expect, type Page, test } from 'playwright/test';
import { madeUpSite } from './servers.ts';

// Made-up pages, so that what is asked for by name is there.
test.use({ baseURL: madeUpSite.url });

const help = '/utsatt-for-brott/';
const neutral = 'https://vader.example.org/';

/** Stands in for the neutral site: nothing leaves the machine. */
const answer = (context: BrowserContext) =>
  context.route(`${neutral}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Vädret</title><h1>Vädret</h1>' }),
  );

const statusOf = (page: Page) => page.locator('.quick-exit [role=status]');

test('Shift tre gånger lämnar sidan, räknat så att det syns och sägs, och Tillbaka leder inte dit', async ({
  page,
  context,
}) => {
  await answer(context);
  await page.goto('/kontakt/');
  await page.goto(help);
  // A region that comes with its text in it is often not read out: this one was there, empty, from the start.
  await expect(statusOf(page)).toHaveText('');
  await page.keyboard.press('Shift');
  await expect(statusOf(page)).toHaveText('Shift 1 av 3. Tryck två gånger till.');
  await expect(statusOf(page)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Shift');
  await expect(statusOf(page)).toHaveText('Shift 2 av 3. Tryck en gång till.');
  expect(page.url()).toContain(help);
  await page.keyboard.press('Shift');
  await page.waitForURL(neutral);
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/kontakt/');
  await page.goForward();
  expect(page.url()).toBe(neutral);
});

test('utgången fungerar också där det finns ett formulär, och på svaret på det', async ({ page, context }) => {
  await answer(context);
  await page.goto('/kontakt/');
  await page.locator('main form[method=post] button').click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/api/kontakt');
  await page.locator('h1').click();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await page.waitForURL(neutral);
});

test('efter fem sekunder börjar räkningen om, och annat än ensam Shift räknas inte', async ({ page }) => {
  await page.clock.install({ time: '2026-11-24T12:00:00' });
  await page.goto(help);
  // Time stands still but for what is run: a slow machine changes nothing.
  await page.clock.pauseAt('2026-11-24T13:00:00');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Shift', 'Shift');
  await page.clock.runFor(5_000);
  await expect(statusOf(page)).toHaveText('Räkningen har börjat om.');
  await press('Shift');
  await expect(statusOf(page)).toHaveText(/^Shift 1 av 3/);
  await page.clock.runFor(4_900);
  await press('Shift');
  await expect(statusOf(page)).toHaveText(/^Shift 2 av 3/);
  await page.clock.runFor(10_000);
  await expect(statusOf(page)).toHaveText('');
  // A capital letter, a step back, another key between, a change of keyboard, and Escape.
  await press('Shift+A', 'Shift+A', 'Shift+A', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab');
  await press('Alt+Shift', 'Alt+Shift', 'Alt+Shift', 'Control+Shift', 'Control+Shift', 'Control+Shift');
  await press('Shift', 'Shift', 'a', 'Shift', 'Escape', 'Escape', 'Escape');
  await expect(statusOf(page)).toHaveText('');
  expect(new URL(page.url()).pathname).toBe(help);
});

test('ett klick gör sidan tom på en gång, innan den andra har svarat, och byter ut den i historiken', async ({
  page,
  context,
}) => {
  await answer(context);
  await page.goto('/kontakt/');
  await page.goto(help);
  const asked = page.waitForRequest(neutral);
  // Read in the same breath as the click: no answer can have come.
  const left = await page.evaluate(() => {
    document.querySelector<HTMLElement>('.quick-exit > a')?.click();
    return [document.body.innerHTML, document.title, location.pathname];
  });
  expect(left).toEqual(['', 'vader.example.org', help]);
  expect((await asked).headers().referer).toBeUndefined();
  await page.waitForURL(neutral);
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/kontakt/');
});

test('utgången följer med längst ner på sidan, på en telefon, men inte på papper', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(help);
  await page.locator('footer li').last().scrollIntoViewIfNeeded();
  await expect(page.locator('.quick-exit > a')).toBeInViewport({ ratio: 1 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.quick-exit')).toBeHidden();
});

test.describe('utan skript', () => {
  test.use({ javaScriptEnabled: false });

  test('utgången är en länk, tangentbordets andra stopp, och säger inget om varifrån du kom', async ({
    page,
    context,
  }) => {
    await answer(context);
    await page.goto(help);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator('.quick-exit > a')).toBeFocused();
    const asked = page.waitForRequest(neutral);
    await page.keyboard.press('Enter');
    expect((await asked).headers().referer).toBeUndefined();
    await page.waitForURL(neutral);
  });
});
