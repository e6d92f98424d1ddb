import { expect, type Request, test } from 'playwright/test';
import { allPages } from './addresses.ts';

const budget = 15_279;

test('ingen sida hämtar något utifrån, sätter kakor, sparar något eller skriver fel i konsolen', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`)) foreign.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    // The browser itself reports the status of the error page.
    if (message.type() === 'error' && !/status of 404/.test(message.text()))
      errors.push(`${page.url()}: ${message.text()}`);
  });
  for (const address of [...allPages, '/sok/?q=g%C3%A4ng']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    expect(stored, address).toEqual([0, 0, 0, 0]);
  }
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

async function weigh(request: Request): Promise<number> {
  const answer = await request.response();
  return (await answer?.body())?.length ?? 0;
}

test('startsidans första vy väger under 15 279 byte uppackad, med ikon, på en telefon', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await page.goto('/', { waitUntil: 'networkidle' });
  // A headless browser asks for no icon; a visitor's does.
  const icon = await page.locator('link[rel=icon]').getAttribute('href');
  const weights = await Promise.all(requests.map(weigh));
  const iconWeight = requests.some((request) => request.url().endsWith(icon ?? ''))
    ? 0
    : (await (await page.request.get(icon ?? '')).body()).length;
  const total = weights.reduce((sum, weight) => sum + weight, iconWeight);
  console.log(`Startsidans första vy: ${total} byte i ${requests.length} hämtningar`);
  expect(requests.length).toBeGreaterThanOrEqual(3);
  expect(total).toBeLessThan(budget);
});

test('inget flyttar sig medan en sida läses in', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of ['/', '/kommuner/mora/', '/gangsnacket/', '/lagen/', '/kalender/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts), address).toEqual([]);
  }
});
