import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { listPageAddresses } from '../instruments/built-pages.ts';
import { listTypes } from '../instruments/scripted/check.ts';
import { buildMadeUp } from '../site/made-up.ts';
import { madeUpSite } from './servers.ts';

// Made-up pages, so that what is asked for by name is there.
test.use({ baseURL: madeUpSite.url });

const pageTypes = listTypes(listPageAddresses(join(buildMadeUp(), '_site')));

test.describe('med skript', () => {
  test('sökningen hittar sidan, säger hur många träffar det är och behåller ordet', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('orosanmälan');
    await page.getByRole('button', { name: 'Sök' }).click();
    await expect(page.locator('.search-results [role=status]')).toHaveText(/^\d+ träffar för ”orosanmälan”/);
    await expect(page.locator('.search-results').getByRole('link', { name: 'Orolig för ett barn' })).toBeVisible();
    await expect(page.getByRole('combobox')).toHaveValue('orosanmälan');
    await page.locator('.search-results').getByRole('link', { name: 'Orolig för ett barn' }).click();
    await expect(page.locator('h1')).toHaveText('Orolig för ett barn');
  });

  test('en sökning utan träff och en tom sökning får ett svar', async ({ page }) => {
    await page.goto('/sok/?q=zzzzqqq');
    await expect(page.locator('.search-results [role=status]')).toHaveText(
      /^Inget på webbplatsen handlar om ”zzzzqqq”/,
    );
    await page.goto('/sok/');
    await expect(page.locator('.search-results [role=status]')).toHaveText(/^Skriv ett ord/);
  });

  test('det som skrivs i sökfältet blir aldrig kod', async ({ page }) => {
    await page.goto(`/sok/?q=${encodeURIComponent('<img src=x onerror=alert(1)> brott')}`);
    await expect(page.locator('.search-results [role=status]')).toContainText('<img src=x onerror=alert(1)>');
    expect(await page.locator('.search-results img').count()).toBe(0);
  });

  test('när indexet inte svarar säger sidan det, och listan står kvar', async ({ page }) => {
    await page.route('**/sokindex/**', (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto('/sok/?q=polisen');
    await expect(page.locator('.search-results [role=status]')).toHaveText(/^Sökningen svarar inte/);
    await expect(page.locator('.index-list a').first()).toBeVisible();
  });

  test('adressen kan kopieras, och det sägs', async ({ browser }) => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto('/lagen/');
    await page.getByRole('button', { name: 'Kopiera' }).click();
    await expect(page.locator('.share-page [role=status]')).toHaveText('Adressen är kopierad');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/lagen\/$/);
  });
});

test.describe('utan skript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 412, height: 823 } });

  test('från startsidan till kommunens telefon i två steg', async ({ page }) => {
    await page.goto('/');
    await page.locator('main').getByRole('link', { name: 'Påhittsköping', exact: true }).click();
    await expect(page.locator('main a[href="tel:+46846500410"]').first()).toBeVisible();
  });

  for (const [name, target] of [
    ['Orolig för ett barn', 'a[href="tel:112"]'],
    ['Du som är ung', 'a[href="tel:+46846500415"]'],
    ['Utsatt för brott', 'a[href="tel:+46313900616"]'],
    ['Stöd till kommuner', 'a[href="/lagen/"]'],
  ] as const) {
    test(`ingången ${name} leder till hjälp`, async ({ page }) => {
      await page.goto('/');
      await page.locator('.doorway-list').getByRole('link', { name }).click();
      await expect(page.locator(`main ${target}`).first()).toBeVisible();
    });
  }

  test('sökningen visar listan från A till Ö och säger varför', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('polisen');
    await page.getByRole('button', { name: 'Sök' }).click();
    expect(new URL(page.url()).pathname).toBe('/sok/');
    await expect(page.locator('main')).toContainText('Sökningen behöver JavaScript');
    await expect(page.locator('.index-list a').first()).toBeVisible();
  });

  test('varje slags sida är hel: text, kontakt, meny och ett sätt att dela eller lämna den finns i sidan', async ({
    page,
  }) => {
    for (const address of pageTypes) {
      await page.goto(address);
      await expect(page.locator('h1'), address).toBeVisible();
      await expect(page.locator('.contact-block'), address).toBeVisible();
      const isForm = (await page.locator('main form[method=post]').count()) > 0;
      if (!isForm && address !== '/finns-inte/')
        await expect(page.locator('.share-page a, .quick-exit > a').first(), address).toBeVisible();
      await page.locator('header summary').click();
      await expect(page.locator('header nav a').last(), address).toBeVisible();
    }
  });
});

test('utskriften har all text, länkarnas adresser och ingen meny', async ({ page }) => {
  for (const address of ['/', '/kommuner/pahittskoping/', '/lagen/']) {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['header form', 'header details', '.share-page', '.quick-exit'])
      await expect(page.locator(hidden)).toBeHidden();
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('footer p').first()).toBeVisible();
    const written = await page
      .locator('main a[href^="/"]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(written).toContain('/');
    await page.emulateMedia({ media: 'screen' });
  }
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
