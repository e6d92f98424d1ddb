import { expect, type Page, type Route, test } from 'playwright/test';
import { readRecordsOf } from '../records.ts';
import { madeUp } from '../site/copy.ts';
import { hold, items, mark, marked, parts, status } from './search-page.ts';
import { madeUpSite } from './servers.ts';

// Made-up pages, so that what is asked for by name is there.
test.use({ baseURL: madeUpSite.url });

const answered = (page: Page) => expect(status(page)).toHaveText(/^(\d+ träff|Inget på)/);
const numbers = (page: Page) => page.locator('.search-results .helpline-list a[href^="tel:"]');

test('det som söks lämnar aldrig enheten: frågan står i fragmentet, fältet har inget namn och inget sparas', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/lagen/');
  await expect(page.locator('#q')).not.toHaveAttribute('name');
  await page.locator('#q').fill('orosanmälan');
  await page.locator('#q').press('Enter');
  await page.waitForURL(/\/sok\/#q=/);
  await answered(page);
  await page.locator('#q').fill('drakguiden');
  await page.locator('#q').press('Enter');
  await expect(status(page)).toContainText('drakguiden');
  expect(asked.filter((address) => /oros|drakg/i.test(decodeURIComponent(address)))).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
});

test('en länk med ?q= svarar, och frågan flyttas till fragmentet', async ({ page }) => {
  await page.goto('/sok/?q=drakg%C3%A4ng');
  await answered(page);
  expect(new URL(page.url()).search).toBe('');
  expect(decodeURIComponent(page.url())).toMatch(/\/sok\/#q=drakgäng$/);
  await expect(page.locator('#q')).toHaveValue('drakgäng');
  await expect(items(page).first().getByRole('link')).toHaveAttribute('href', '/gangsnacket/');
  await expect(items(page).first().locator('mark').first()).toBeVisible();
});

test('en felstavning visar det som menas, och går att söka som den är skriven', async ({ page }) => {
  await page.goto('/sok/#q=drakguden');
  await expect(page.locator('.search-results')).toContainText('Visar träffar för drakguiden');
  await page.getByRole('link', { name: 'Sök i stället efter drakguden' }).click();
  await expect(status(page)).toHaveText(/^Inget på webbplatsen handlar om ”drakguden”/);
  await expect(page.locator('.index-list a').first()).toBeVisible();
});

test('en träff, många träffar och urval: antalet sägs, och listan följer det', async ({ page }) => {
  await page.goto('/sok/#q=drakar+polisen');
  await answered(page);
  expect(await items(page).count()).toBe(20);
  await page.locator('.search-results summary').click();
  await page.getByLabel('Visa').selectOption({ label: 'Nyhet' });
  await expect(page).toHaveURL(/typ=n/);
  await expect(items(page).first().locator('small')).toContainText('Nyhet');
  await page.getByLabel('Ordning').selectOption({ label: 'Senaste först' });
  await expect(page).toHaveURL(/ordning=datum/);
  const said = Number((await status(page).textContent())?.match(/^\d+/)?.[0]);
  expect(await items(page).count()).toBe(Math.min(said, 20));
  await page.goto('/sok/#q=9902');
  await expect(items(page).first()).toContainText('Sagolunda');
});

test('ett nummer står i träffen, och går att ringa', async ({ page }) => {
  await page.goto('/sok/#q=031-390+06+16');
  await answered(page);
  await expect(items(page).first().locator('a[href^="tel:"]')).toHaveText('031-390 06 16');
});

test('på arabiska svarar den arabiska sidan, och engelska på den svenska erbjuder den engelska', async ({ page }) => {
  await page.goto('/ar/');
  await page.locator('#q').fill('طفل');
  await page.locator('#q').press('Enter');
  await page.waitForURL(/sprak=ar/);
  await answered(page);
  await expect(items(page).first().getByRole('link')).toHaveAttribute('href', '/ar/');
  // However an excerpt begins, it is read in the direction of its page.
  await expect(items(page).first().locator('[data-id]')).toHaveAttribute('dir', 'rtl');
  await expect(items(page).first().getByRole('link')).toHaveAttribute('lang', 'ar');
  await page.goto('/sok/#q=my+child+is+in+a+dragon');
  await answered(page);
  await expect(items(page).first().getByRole('link')).toHaveAttribute('href', '/en/');
});

test('den som skriver på arabiska och inte får träff får språket på arabiska, och nummer', async ({ page }) => {
  await page.goto('/sok/#q=مهدد');
  const card = page.locator('.search-results__need > div');
  await expect(card.getByRole('link', { name: 'العربية' })).toHaveAttribute('href', '/ar/');
  await expect(card.locator('[lang="ar"][dir="rtl"]').first()).toBeVisible();
  for (const { number } of readRecordsOf(madeUp).helplines.filter(({ id }) => ['sos-112', 'bris'].includes(id)))
    await expect(card.getByRole('link', { name: number })).toBeVisible();
  await expect(numbers(page)).toHaveCount(0);
});

test('förslag kommer medan man skriver, nås med pilarna och öppnas med Enter', async ({ page }) => {
  await page.goto('/sok/');
  const field = page.locator('#q');
  await expect(field).toHaveAttribute('role', 'combobox');
  await field.pressSequentially('drakg');
  await expect(page.getByRole('option').first()).toHaveText('Drakguiden');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await field.press('Escape');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await field.pressSequentially('u');
  await expect(page.getByRole('option').first()).toBeVisible();
  await field.press('ArrowDown');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await field.press('Enter');
  await page.waitForURL('**/gangsnacket/');
});

test('en länk inom söksidan lämnar frågan och träffarna som de är, fram, tillbaka och vid omläsning', async ({
  page,
}) => {
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await page.goto('/lagen/');
  await page.locator('.skip-link').press('Enter');
  const elsewhere = await focused();
  await page.goto('/sok/#q=polisen');
  await answered(page);
  await mark(page);
  await page.locator('.skip-link').press('Enter');
  await expect(page).toHaveURL(/\/sok\/#innehall$/);
  expect(await focused()).toBe(elsewhere);
  const letter = page.locator('.index-list nav a').nth(1);
  await letter.click();
  await expect(page).toHaveURL(new RegExp(`/sok/${await letter.getAttribute('href')}$`));
  await expect(page.locator('#q')).toHaveValue('polisen');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/sok\/#q=polisen$/);
  await expect(marked(page)).toHaveCount(1);
  await page.goForward();
  await expect(page).toHaveURL(/\/sok\/#innehall$/);
  await expect(marked(page)).toHaveCount(1);
  await page.reload();
  await answered(page);
  await expect(page.locator('#q')).toHaveValue('polisen');
  await expect(marked(page)).toHaveCount(0);
});

test('frågan och platsen på sidan får stå i samma adress, och andras uppgifter i den tar ingen fråga', async ({
  page,
}) => {
  await page.goto('/sok/?q=polisen#bokstav-b');
  await answered(page);
  await expect(page).toHaveURL(/\/sok\/#bokstav-b$/);
  await page.goto('/sok/?fbclid=abc#q=polisen');
  await answered(page);
  await expect(page.locator('#q')).toHaveValue('polisen');
  for (const place of ['#bokstav-b', '#q', '#innehall', '?fbclid=abc']) {
    await page.goto('about:blank');
    await page.goto(`/sok/${place}`);
    await expect(status(page), place).toHaveText(/^Skriv ett ord/);
  }
});

test('ett index som kommer sent svarar när det kommer', async ({ page }) => {
  const send = await hold(page, '**/sokindex/titles.json');
  await page.goto('/sok/#q=polisen');
  await expect(status(page)).toHaveText(/^Söker efter/);
  send();
  await answered(page);
});

test('ett index som dröjer för länge sägs i ord, och svarar om det kommer till slut', async ({ page }) => {
  await page.clock.install();
  const send = await hold(page, '**/sokindex/titles.json');
  await page.goto('/sok/#q=polisen');
  await expect(status(page)).toHaveText(/^Söker efter/);
  await page.clock.fastForward(20_000);
  await expect(status(page)).toHaveText(/^Sökningen svarar inte/);
  await expect(numbers(page).first()).toBeVisible();
  send();
  await answered(page);
  await expect(items(page)).toHaveCount(20);
  await expect(page.locator('.search-results .helpline-list')).toHaveCount(0);
});

const losses: Record<string, (route: Route) => Promise<void>> = {
  'finns inte': (route) => route.fulfill({ status: 404, body: '' }),
  'servern har fel': (route) => route.fulfill({ status: 500, body: 'Fel' }),
  'nätet är borta': (route) => route.abort('internetdisconnected'),
  'avbruten på vägen': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length - 40) });
  },
  'en sida i stället': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Logga in' }),
};

const urgent = ['sos-112', 'polisen-114-14', 'bris'].map((id) =>
  readRecordsOf(madeUp).helplines.find((helpline) => helpline.id === id),
);

for (const [loss, answer] of Object.entries(losses)) {
  test(`en del av indexet som inte kommer sägs i ord, med nummer att ringa, och nästa sökning går: ${loss}`, async ({
    browser,
  }) => {
    for (const part of parts) {
      const page = await browser.newPage();
      await page.route(`**/sokindex/${part}`, answer);
      await page.goto('/sok/#q=drakguden');
      await expect(status(page), part).toHaveText(
        /^(Sökningen svarar inte just nu|Webbplatsen har fått|Inget|\d+ träff)/,
      );
      // What is gone may be of an earlier version.
      const isGone = loss === 'finns inte';
      await expect(status(page), part).toHaveText(
        isGone ? /^Webbplatsen har fått en ny version/ : /^Sökningen svarar inte just nu/,
      );
      await expect(items(page), part).toHaveCount(0);
      for (const [index, helpline] of urgent.entries())
        await expect(numbers(page).nth(index), part).toHaveText(`${helpline?.number} ${helpline?.name}`);
      await page.unroute(`**/sokindex/${part}`);
      await page.locator('#q').press('Enter');
      await expect(page.locator('.search-results'), part).toContainText('Visar träffar för drakguiden');
      await expect(numbers(page), part).toHaveCount(0);
      await page.close();
    }
  });
}

test('ett utdrag som inte kommer tar inte träffen med sig, och hämtas vid nästa sökning', async ({ page }) => {
  await page.route('**/sokindex/*/text/*', (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto('/sok/#q=drakguiden');
  await answered(page);
  await expect(items(page).first().getByRole('link')).toHaveAttribute('href', '/gangsnacket/');
  await expect(items(page).first()).toContainText('Texten kunde inte hämtas');
  await page.unroute('**/sokindex/*/text/*');
  await page.locator('#q').fill('drakguiden polisen');
  await page.locator('#q').press('Enter');
  await expect(status(page)).toContainText('drakguiden polisen');
  await expect(items(page).first().locator('mark').first()).toBeVisible();
});

test.describe('utan skript', () => {
  test.use({ javaScriptEnabled: false });

  test('formuläret öppnar söksidan, som säger vad som skickades och visar listan', async ({ page }) => {
    await page.goto('/lagen/');
    await page.locator('#q').fill('polisen');
    await page.locator('#q').press('Enter');
    await page.waitForURL(/\/sok\/\?q=polisen$/);
    await expect(status(page)).toContainText('Utan det skickas det du skriver');
    await expect(page.locator('.index-list a').first()).toBeVisible();
  });
});
