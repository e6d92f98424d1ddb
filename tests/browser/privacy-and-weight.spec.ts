import { expect, type Request, test } from 'playwright/test';
import { formatFinding } from '../instruments/finding.ts';
import { findLeaks } from '../instruments/privacy.ts';
import { allPages } from './addresses.ts';

const budget = 15_279;

test('ingen sida hämtar något utifrån, sätter kakor, sparar något eller skvallrar om besöket', async ({
  browser,
  baseURL,
}) => {
  const addresses = [...allPages, '/sok/?q=g%C3%A4ng'];
  const found = await findLeaks({ browser, base: baseURL ?? '', addresses });
  expect(found.map(formatFinding)).toEqual([]);
});

test('ingen sida skriver fel i konsolen', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    // The browser itself reports the status of the error page.
    if (message.type() === 'error' && !/status of 404/.test(message.text()))
      errors.push(`${page.url()}: ${message.text()}`);
  });
  for (const address of [...allPages, '/sok/?q=g%C3%A4ng']) await page.goto(address);
  await page.waitForLoadState('networkidle');
  expect(errors).toEqual([]);
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
