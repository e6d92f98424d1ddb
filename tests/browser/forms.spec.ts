import { type Browser, expect, type Page, test } from 'playwright/test';
import { findAxe } from '../instruments/axe.ts';
import { formatFinding } from '../instruments/finding.ts';
import { madeUpSite } from './servers.ts';

// Made-up pages, so that what is asked for by name is there.
test.use({ baseURL: madeUpSite.url });

// The newest of the mails that the real mail server behind the preview has received. Others may be sending too.
async function readMail(page: Page, subject: string, words = ''): Promise<string> {
  const text = await (await page.request.get('/mejl')).text();
  return text.split('<h2>').find((mail) => mail.startsWith(subject) && mail.includes(words)) ?? '';
}

async function thank(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveText('Tack');
}

async function send(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveText('Granska och skicka');
  await page.getByRole('button', { name: 'Skicka', exact: true }).click();
  await thank(page);
}

async function writeToUs(page: Page, subject: string): Promise<void> {
  await page.goto('/lagen/');
  await page.getByRole('link', { name: 'Vem svarar på vad?' }).click();
  await page.getByLabel('Meddelande').fill('Hej!\nHur gör man?');
  await page.getByRole('button', { name: 'Gå vidare' }).click();
  await expect(page.getByRole('alert')).toContainText('Skriv vad det gäller');
  await expect(page.getByLabel('Meddelande')).toHaveValue('Hej!\nHur gör man?');
  await page.getByLabel('Ämne').fill(subject);
  await page.getByLabel('E-post').fill('besokare@exempel.org');
  await page.getByLabel('Kommun (frivilligt)').selectOption('Sagolunda');
  await page.getByRole('button', { name: 'Gå vidare' }).click();
  await expect(page.locator('h1')).toHaveText('Granska och skicka');
  await send(page);
  expect(await readMail(page, `Skriv till oss: ${subject}`)).toMatch(/Sagolunda[\s\S]*Hur gör man\?[\s\S]*\/lagen\//);
}

async function order(page: Page, address: string): Promise<void> {
  await page.goto('/nyhetsbrev/');
  await page.getByLabel('E-post').fill(address);
  await page.getByRole('button', { name: 'Beställ' }).click();
  await thank(page);
  const mail = await readMail(page, 'Bekräfta att du vill ha nyhetsbrevet', address);
  expect(mail).toContain(`Till: ${address}`);
  for (const [step, button, done, told] of [
    ['bekrafta', 'Ja, skicka', 'Du får nyhetsbrevet', 'Lägg till'],
    ['avsluta', 'Ja, sluta', 'Nyhetsbrevet är avslutat', 'Ta bort'],
  ] as const) {
    const [path = ''] = new RegExp(`/api/nyhetsbrev/${step}\\?bevis=[\\w.-]+`).exec(mail) ?? [];
    await page.goto(path);
    await page.getByRole('button', { name: button }).click();
    await expect(page.locator('h1')).toHaveText(done);
    expect(await readMail(page, `Nyhetsbrevet: ${told} en prenumerant`, address)).toContain(address);
  }
}

async function tellUs(page: Page, words: string): Promise<void> {
  await page.goto('/gangsnacket/');
  await page.getByRole('link', { name: 'Skriv mer' }).click();
  await page.getByLabel('Delvis').check();
  await page.getByRole('button', { name: 'Skicka' }).click();
  await thank(page);
  expect(await readMail(page, 'Tyck till: Delvis')).toContain('/gangsnacket/');
  await page.goto('/tillganglighet/');
  await page.getByLabel('Vad fungerar inte?').fill(words);
  await page.getByRole('button', { name: 'Gå vidare' }).click();
  await send(page);
  expect(await readMail(page, 'Skriv om felet här', words)).toContain(words);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'med skript' : 'utan skript', () => {
    test.use({ javaScriptEnabled });
    const kind = javaScriptEnabled ? 'med' : 'utan';

    test(`${kind} skript når formulären fram, och nyhetsbrevet går att beställa och avsluta`, async ({ page }) => {
      const errors: string[] = [];
      page.on('console', (message) => {
        // The browser itself reports the status of a form that needs correcting.
        if (message.type() === 'error' && !/status of 422/.test(message.text())) errors.push(message.text());
      });
      await writeToUs(page, `En fråga ${kind} skript`);
      await order(page, `${kind}@exempel.org`);
      await tellUs(page, `Sidan fungerar inte ${kind} skript`);
      expect(errors).toEqual([]);
    });
  });
}

test('en sammanfattning av felen får fokus, och leder till fälten', async ({ page }) => {
  await page.goto('/kontakt/');
  await page.getByRole('button', { name: 'Gå vidare' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await page.getByRole('alert').getByRole('link', { name: 'Skriv ett meddelande' }).click();
  await expect(page.getByLabel('Meddelande')).toBeFocused();
});

test('den som har stoppat sidan på en långsam linje kan trycka igen efter en stund', async ({ page }) => {
  await page.clock.install();
  await page.goto('/nyhetsbrev/');
  await page.getByLabel('E-post').fill('stopp@exempel.org');
  // An answer without a page leaves the visitor where they are, as Stop does.
  let presses = 0;
  await page.route('**/api/nyhetsbrev', (route) => {
    presses += 1;
    return route.fulfill({ status: 204 });
  });
  const press = () => page.getByRole('button', { name: 'Beställ' }).click({ noWaitAfter: true });
  const status = page.locator('.service-form [role="status"]');
  await press();
  await expect(status).toHaveText('Skickar …');
  await press();
  await expect.poll(() => presses).toBe(1);
  await page.clock.fastForward('01:00');
  await expect(status).toContainText('Händer inget kan du trycka en gång till');
  await press();
  await expect.poll(() => presses).toBe(2);
});

async function openAsInstrument(browser: Browser, base: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: base, bypassCSP: true, viewport: { width: 320, height: 800 } });
  return context.newPage();
}

test('axe hittar inget på sidor som svarar på formulär, ljust och mörkt', async ({ browser, baseURL }) => {
  const page = await openAsInstrument(browser, baseURL ?? '');
  const found: string[] = [];
  const look = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await findAxe(page, name, 'all')).map(formatFinding));
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
  };
  for (const address of ['/kontakt/', '/nyhetsbrev/', '/hjalpte/', '/tillganglighet/']) {
    await page.goto(address);
    await page.locator('.service-form button').click();
    await expect(page.getByRole('alert')).toBeVisible();
    await look(`${address} med fel`);
  }
  await page.goto('/hjalpte/');
  await page.getByLabel('Nej').check();
  await page.locator('[name=webbadress]').evaluate((trap: HTMLInputElement) => (trap.value = 'x'));
  await page.getByRole('button', { name: 'Skicka' }).click();
  await expect(page.getByLabel('Jag är en människa')).toBeVisible();
  await look('fällan ifylld');
  await page.goto('/kontakt/');
  await page.getByLabel('Telefon').fill('08-465 004 99');
  await page.getByLabel('Ämne').fill('Ämnet');
  await page.getByLabel('Meddelande').fill('Ordet '.repeat(20));
  await page.getByRole('button', { name: 'Gå vidare' }).click();
  await look('granska');
  await send(page);
  await look('tack');
  await page.goto('/api/nyhetsbrev/bekrafta?bevis=x');
  await look('trasig länk');
  expect(found).toEqual([]);
  await page.context().close();
});
