import { chromium, expect, type Page, test } from 'playwright/test';
import { browserFlags, findBrowser } from '../instruments/browser.ts';
import { hold, items, mark, marked, status } from './search-page.ts';
import { madeUpSite } from './servers.ts';
import { paint } from './shifts.ts';

// Made-up pages, so that what is asked for by name is there.
test.use({ baseURL: madeUpSite.url });

const answered = (page: Page) => expect(status(page)).toHaveText(/^(\d+ träff|Inga träffar|Inget på)/);
const filters = (page: Page) => page.locator('.search-results details');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML ?? '');

test('frågan klarar allt som andra lägger i adressen, och det som ingen kan välja', async ({ page }) => {
  for (const address of [
    '?fbclid=abc#q=polisen',
    '?fbclid=abc&typ=zz#q=polisen',
    '?utm_source=x&for=y&typ=n&sprak=de#q=polisen&typ=&for=',
    '?q=drakguiden#q=polisen',
    '#q=polisen&sprak=de',
    '#q=polisen&sprak=..%2Far',
    '#q=polisen&sprak=',
    '#q=polisen&typ=zz&for=toString&ordning=bakvänt&exakt=kanske',
    '#q=polisen&constructor=1&__proto__=2&x',
  ]) {
    await page.goto('about:blank');
    await page.goto(`/sok/${address}`);
    await expect(items(page), address).toHaveCount(20);
    await expect(status(page), address).toHaveText(/ för ”polisen”/);
    await expect(page.locator('#q'), address).toHaveValue('polisen');
    expect(new URL(page.url()).search, address).toBe('');
  }
});

test('ett språk utan eget index får svar ur det svenska, med stavning och allt', async ({ page }) => {
  await page.goto('/sok/#q=drakguden&sprak=xx');
  await expect(page.locator('.search-results')).toContainText('Visar träffar för drakguiden');
});

test('frågan står i adressen och i fältet, men aldrig i sidans titel', async ({ page }) => {
  await page.goto('/sok/');
  const title = await page.title();
  await page.locator('#q').fill('polisen');
  await page.locator('#q').press('Enter');
  await answered(page);
  await expect(page).toHaveTitle(title);
});

test('det som någon har börjat skriva innan skriptet kom står kvar', async ({ page }) => {
  const send = await hold(page, '**/build/sok.*.js');
  await page.goto('/sok/#q=polisen', { waitUntil: 'commit' });
  await page.locator('#q').fill('drakg');
  send();
  await answered(page);
  await expect(page.locator('#q')).toHaveValue('drakg');
});

test('urvalet är hopfällt, ändrar listan på sin plats och behåller fokus', async ({ page }) => {
  await page.goto('/sok/#q=polisen');
  await answered(page);
  await mark(page);
  await expect(filters(page)).not.toHaveAttribute('open');
  await filters(page).locator('summary').press('Enter');
  const select = page.getByLabel('Visa');
  await select.focus();
  await select.selectOption({ label: 'Nyhet' });
  await expect(page).toHaveURL(/typ=n/);
  await expect(items(page).first().locator('small')).toContainText('Nyhet');
  await expect(select).toBeFocused();
  await expect(marked(page)).toHaveCount(1);
  await expect(filters(page).locator('summary')).toHaveText('Urval: Nyhet');
  await page.reload();
  await answered(page);
  await expect(filters(page)).toHaveAttribute('open');
  await expect(select).toHaveValue('n');
  await mark(page);
  await page.goBack();
  await expect(filters(page).locator('summary')).toHaveText('Urval');
  await expect(select).toHaveValue('');
  await expect(items(page)).toHaveCount(20);
  await expect(marked(page)).toHaveCount(1);
});

test('ett urval som inte lämnar något sägs så, och går att ta bort', async ({ page }) => {
  await page.goto('/sok/#q=drakguiden&typ=e&for=y');
  await expect(status(page)).toHaveText(/^Inga träffar för ”drakguiden” passar ditt urval/);
  await page.getByLabel('Visa').selectOption('');
  await page.locator('label', { hasText: /^För / }).locator('select').selectOption('');
  await expect(items(page).first()).toBeVisible();
});

test('en länk bland träffarna som försvinner när den följs lämnar fokus till svaret', async ({ page }) => {
  await page.goto('/sok/#q=drakguden');
  await page.getByRole('link', { name: 'Sök i stället efter drakguden' }).press('Enter');
  await expect(status(page)).toHaveText(/^Inget på webbplatsen handlar om ”drakguden”/);
  await expect(status(page)).toBeFocused();
});

test('det som ska läsas upp först har en plats först i det som läses upp, och den är kvar efter varje svar', async ({
  page,
}) => {
  for (const query of ['', '#q=polisen', '#q=zzzzqqq']) {
    await page.goto('about:blank');
    await page.goto(`/sok/${query}`);
    await expect(status(page)).not.toHaveText(/^Söker/);
    await expect(status(page).locator('> :first-child')).toHaveClass('search-results__need');
  }
});

for (const [width, height] of [
  [390, 844],
  [320, 568],
] as const)
  test(`den första träffen syns på en telefon utan att man rullar: ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const query of ['polisen', 'drakguiden', 'orosanmälan']) {
      await page.goto('about:blank');
      await page.goto(`/sok/#q=${query}`);
      await expect(items(page).first().getByRole('link').first(), query).toBeInViewport({ ratio: 1 });
    }
  });

const topOf = (page: Page, at: number) =>
  items(page)
    .nth(at)
    .evaluate((item) => item.getBoundingClientRect().top);

const at = 14;

async function leaveAndReturn(page: Page, leave: () => Promise<void>): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/sok/#q=polisen');
  await answered(page);
  await items(page).nth(at).scrollIntoViewIfNeeded();
  await expect(items(page).nth(at).locator('.search-results__excerpt')).not.toBeEmpty();
  await page.mouse.wheel(0, 137);
  await expect(
    items(page)
      .nth(at + 1)
      .locator('.search-results__excerpt'),
  ).not.toBeEmpty();
  await expect.poll(() => page.evaluate(() => history.state?.hit)).toBeTruthy();
  await paint(page);
  const before = await topOf(page, at);
  await leave();
  await page.waitForURL((url) => url.pathname !== '/sok/');
  await page.goBack();
  await answered(page);
  await expect(items(page).nth(at).locator('.search-results__excerpt')).not.toBeEmpty();
  await paint(page);
  const after = await topOf(page, at);
  console.log(`Träffen stod ${before} px ned, och efter Tillbaka ${after} px`);
  expect(Math.abs(after - before)).toBeLessThan(1);
}

const linkOf = (page: Page) => items(page).nth(at).getByRole('link').first();

test('Tillbaka leder till träffen som lämnades, på pixeln, när sidan måste göras om', async ({ page }) => {
  await leaveAndReturn(page, () => linkOf(page).click());
  await expect(linkOf(page)).toBeFocused();
});

test('Tillbaka leder till samma ställe också när besökaren gick därifrån på annat sätt', async ({ page }) => {
  await leaveAndReturn(page, () => page.goto('/lagen/').then(() => {}));
  expect(await focused(page)).toMatch(/^<body/);
});

test('Tillbaka leder till träffen när webbläsaren har sparat hela sidan', async () => {
  const path = findBrowser();
  const browser = await chromium.launch({
    args: browserFlags,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...(path && { executablePath: path }),
  });
  const page = await browser.newPage({ baseURL: madeUpSite.url });
  await page.addInitScript(() =>
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })),
  );
  await leaveAndReturn(page, () => linkOf(page).click());
  const isSaved = await page.evaluate(() => (globalThis as unknown as { persisted: boolean }).persisted);
  await browser.close();
  // Chromium's headless shell saves no pages, whatever it is told.
  test.skip(!isSaved, 'webbläsaren sparar inga sidor');
});

test('Tillbaka från en annan sökning leder till samma ställe bland träffarna', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/sok/#q=polisen');
  await answered(page);
  await items(page).nth(at).scrollIntoViewIfNeeded();
  await expect.poll(() => page.evaluate(() => history.state?.hit)).toBeTruthy();
  await paint(page);
  const before = await topOf(page, at);
  await page.evaluate(() => location.assign('#q=drakguiden'));
  await expect(status(page)).toHaveText(/drakguiden/);
  await answered(page);
  await page.goBack();
  await expect(items(page)).toHaveCount(20);
  await paint(page);
  expect(Math.abs((await topOf(page, at)) - before)).toBeLessThan(1);
});
