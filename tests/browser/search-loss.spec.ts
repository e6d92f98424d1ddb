import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, expect, type Page, type Route, test } from 'playwright/test';
import { toTelHref } from '../../src/lib/phone.ts';
import { readRecordsOf } from '../records.ts';
import { madeUp } from '../site/copy.ts';
import { buildMadeUp } from '../site/made-up.ts';
import { items, parts, status } from './search-page.ts';
import { madeUpSite } from './servers.ts';
import { readShifts, watchShifts } from './shifts.ts';

// Made-up pages, so that what is asked for by name is there.
test.use({ baseURL: madeUpSite.url });

const answered = (page: Page) => expect(status(page)).toHaveText(/^\d+ träff/);
const help = (page: Page) => page.locator('.search-results__help');

const query = '/sok/#q=drakguden';
const understood = (page: Page) =>
  expect(page.locator('.search-results')).toContainText('Visar träffar för drakguiden');

const urgent = readRecordsOf(madeUp)
  .helplines.filter(({ id }) => ['sos-112', 'polisen-114-14', 'bris'].includes(id))
  .map(({ number }) => toTelHref(number));

async function expectHelp(page: Page, part: string): Promise<void> {
  await expect(items(page), part).toHaveCount(0);
  for (const target of [...urgent, '/kontakt/', '/kommuner/'])
    await expect(help(page).locator(`a[href="${target}"]`), part).toBeVisible();
}

/** Lets a part come again, and searches once more. */
async function expectRecovery(page: Page, part: string): Promise<void> {
  await page.unroute(`**/sokindex/${part}`);
  await page.locator('#q').press('Enter');
  await understood(page);
  await expect(help(page), part).toHaveCount(0);
  await page.close();
}

const lies: Record<string, string> = {
  'tom fil': '',
  'en sida i stället': '<!doctype html><title>Logga in</title>',
  'rätt slags fil med fel innehåll': '{}',
  'rätt slags fil utan innehåll': '[]',
  'en del av ett annat index': '{"version":"0123456789","stems":{}}',
};

/** Ways to try again without reloading the page. */
const retries: Record<string, (page: Page) => Promise<void>> = {
  'samma ord igen': (page) => page.locator('#q').press('Enter'),
  'andra ord': async (page) => {
    await page.locator('#q').fill('drakgudeng');
    await page.locator('#q').press('Enter');
  },
  'nätet kommer tillbaka': (page) => page.evaluate(() => void dispatchEvent(new Event('online'))),
};

for (const [lie, body] of Object.entries(lies))
  test(`en trasig del av indexet ger ett ärligt svar med nummer, och sökningen går utan omladdning: ${lie}`, async ({
    browser,
  }) => {
    for (const part of parts) {
      const page = await browser.newPage();
      await page.route(`**/sokindex/${part}`, (route) => route.fulfill({ body }));
      await page.goto(query);
      await expect(status(page), part).toHaveText(/^Sökningen svarar inte just nu/);
      await expectHelp(page, part);
      await expectRecovery(page, part);
    }
  });

for (const [retry, tryAgain] of Object.entries(retries))
  test(`när nätet har varit borta går nästa försök: ${retry}`, async ({ browser }) => {
    for (const part of ['**/sokindex/**', ...parts.map((name) => `**/sokindex/${name}`)]) {
      const page = await browser.newPage();
      await page.route(part, (route) => route.abort('internetdisconnected'));
      await page.goto(query);
      await expect(status(page), part).toHaveText(/^Sökningen svarar inte just nu/);
      await page.unroute(part);
      await tryAgain(page);
      await understood(page);
      await page.close();
    }
  });

test('en del som aldrig kommer sägs i ord efter högst 8 sekunder, med nummer, och nästa försök börjar om', async ({
  browser,
}) => {
  for (const part of parts) {
    const page = await browser.newPage();
    await page.clock.install();
    let asked = () => {};
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    await page.route(`**/sokindex/${part}`, () => asked());
    await page.goto(query);
    await isAsked;
    await page.clock.fastForward(8_000);
    await expect(status(page), part).toHaveText(/^Sökningen svarar inte än/);
    await expectHelp(page, part);
    await expectRecovery(page, part);
  }
});

test('är en del borta sedan sidan öppnades sägs det i en rad, med nummer, och sidan laddas om med samma ord', async ({
  page,
}) => {
  for (const part of parts) {
    await page.goto('about:blank');
    await page.route(`**/sokindex/${part}`, (route) => route.fulfill({ status: 404, body: '' }), { times: 1 });
    await page.goto(query);
    await expect(status(page), part).toHaveText(/^Webbplatsen har fått en ny version sedan du öppnade sidan\./);
    await expectHelp(page, part);
    await page.getByRole('button', { name: 'Ladda om sidan' }).click();
    await understood(page);
  }
});

test('ett utdrag som inte kom hämtas när nätet är tillbaka, utan att något annat rörs', async ({ page }) => {
  for (const spoil of [
    (route: Route) => route.abort(),
    (route: Route) => route.fulfill({ status: 404 }),
    (route: Route) => route.fulfill({ body: '{}' }),
  ]) {
    await page.goto('about:blank');
    await page.route('**/sokindex/*/text/*', spoil);
    await page.goto('/sok/#q=drakguiden');
    await answered(page);
    await expect(items(page).first()).toContainText('Texten kunde inte hämtas');
    await page.unroute('**/sokindex/*/text/*');
    await page.evaluate(() => void dispatchEvent(new Event('online')));
    await expect(items(page).first().locator('mark').first()).toBeVisible();
    await expect(items(page).first()).not.toContainText('Texten kunde inte hämtas');
  }
});

test('en del som webbläsaren har sparat trasig hämtas på nytt, men inte de som kom hela', async ({ browser }) => {
  const site = join(buildMadeUp(), '_site');
  for (const part of [/titles/, /vocabulary/, /\/sv\/\d+\.json/]) {
    const spoilt = new Set<string>();
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      const path = (url.split('?')[0] ?? '').replace(/\/$/, '/index.html');
      asked.push(path);
      const body = readFileSync(join(site, path));
      const isSpoilt = part.test(path) && spoilt.size === 0;
      if (isSpoilt) spoilt.add(path);
      const type = { html: 'text/html', css: 'text/css', js: 'text/javascript' }[path.split('.').at(-1) ?? ''];
      // As a host between us and the visitor may do, whatever ours says.
      response.writeHead(200, { 'content-type': type ?? 'text/plain', 'cache-control': 'max-age=31536000, immutable' });
      response.end(isSpoilt ? body.subarray(0, body.length - 40) : body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const page = await browser.newPage({ baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    await page.goto(query);
    await expect(status(page), String(part)).toHaveText(/^Sökningen svarar inte just nu/);
    const before = asked.splice(0);
    await page.locator('#q').press('Enter');
    await understood(page);
    expect(
      asked.filter((path) => before.includes(path)).every((path) => spoilt.has(path)),
      String(part),
    ).toBe(true);
    expect(
      asked.some((path) => spoilt.has(path)),
      String(part),
    ).toBe(true);
    await page.close();
    server.closeAllConnections();
    server.close();
  }
});

test('ett svar utan träffar har nummer att ringa och vägen till en människa, ett med träffar har inga', async ({
  page,
}) => {
  await page.goto('/sok/#q=zzzzqqq');
  await expect(status(page)).toHaveText(/^Inget på/);
  await expectHelp(page, 'utan träffar');
  await page.locator('#q').fill('polisen');
  await page.locator('#q').press('Enter');
  await answered(page);
  await expect(page.locator('.search-results a[href="tel:112"]')).toHaveCount(0);
  await page.locator('#q').fill('zzzzqqq');
  await page.locator('#q').press('Enter');
  await expectHelp(page, 'igen');
});

test('kommer skriptet inte visas numren och listan ändå, efter högst 8 sekunder', async ({ page }) => {
  await page.route('**/build/sok.*.js', (route) => route.abort());
  await page.goto('/sok/#q=polisen');
  await expect(help(page).locator('a[href="tel:112"]')).toBeVisible();
  await expect(page.locator('.index-list a').first()).toBeVisible();
});

test.describe('utan skript', () => {
  test.use({ javaScriptEnabled: false });

  test('listan från A till Ö står först, med numren ovanför', async ({ page }) => {
    await page.goto('/sok/');
    await expectHelp(page, 'utan skript');
    await expect(page.locator('.index-list a').first()).toBeVisible();
    const [numbers, list] = await Promise.all(
      ['.search-results__help', '.index-list'].map((place) => page.locator(place).boundingBox()),
    );
    expect((numbers?.y ?? 0) + (numbers?.height ?? 0)).toBeLessThanOrEqual(list?.y ?? 0);
  });
});

async function openSlowly(browser: Browser, width: number, height: number, latency: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height } });
  const client = await page.context().newCDPSession(page);
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await watchShifts(page);
  return page;
}

// Two that are called slow 3G: WebPageTest's, and that of the browser's own tools, where no answer comes in time. The
// second is a minute of waiting: the night's.
for (const latency of process.env.FULL === '1' ? [400, 2000] : [400])
  test(`inget flyttar sig på en långsam lina, vad svaret än är: ${latency} ms`, async ({ browser }) => {
    const answer = async (address: string, width: number, height: number) => {
      const page = await openSlowly(browser, width, height, latency);
      await page.goto(`/sok/${address}`);
      await expect(status(page)).toHaveText(/^(\d+ träff|Inget på|Skriv ett ord)/);
      // With the excerpts of what is seen.
      await page.waitForLoadState('networkidle');
      if (address === '#q=drakguden' && width > 320)
        await expect(page.locator('.search-results mark').first()).toBeVisible();
      expect(await readShifts(page), `${address} ${width} px`).toEqual([]);
      await page.close();
    };
    // All wait for the line, and none for each other.
    for (const [width, height] of [
      [390, 844],
      [320, 568],
      [1280, 800],
    ] as const)
      await Promise.all(
        ['#q=polisen', '#q=zzzzqqq', '#q=drakguden', ''].map((address) => answer(address, width, height)),
      );
  });
