import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, expect, type Page, test } from 'playwright/test';
import { pageTypes } from '../../src/instruments/scripted/check.ts';

/** Runs before the page's own scripts. */
function recordShifts(): void {
  const shifts: number[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
}

async function openPage(browser: Browser, width: number, height: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.addInitScript(recordShifts);
  return page;
}

/** Waits for two frames, so that what has been laid out has been seen. Runs in the page. */
const paint = () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));

const readShifts = async (page: Page) => {
  await page.evaluate(paint);
  return page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
};

test('inget flyttar sig när skriptet kommer sent, på en telefon eller en skärm', async ({ browser }) => {
  for (const width of [320, 1280]) {
    const page = await openPage(browser, width, 4000);
    // The script is let through once the page has been painted without it: what it moves then is seen.
    await page.route('**/*.js', async (route) => {
      await page.evaluate(paint);
      await route.continue();
    });
    for (const address of pageTypes) {
      await page.goto(address);
      expect(await readShifts(page), address).toEqual([]);
    }
    await page.close();
  }
});

const types: Record<string, string> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };

test('inget flyttar sig var sidan än bryts på en dålig lina', async ({ browser }) => {
  const html = readFileSync('_site/kontakt/index.html', 'utf8');
  const end = html.indexOf('</h1>');
  // In front of every tag from the beginning of what is seen to the heading; the lines of a list are alike.
  const seen = html.indexOf('<body');
  const cuts = [...html.matchAll(/<(?!\/?(?:li|a)\b)/g)]
    .map(({ index }) => index)
    .filter((at) => at > seen && at <= end);
  let cut = 0;
  let sendRest = () => {};
  const server = createServer(({ url = '' }, response) => {
    if (url === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(html.slice(0, cut));
      sendRest = () => response.end(html.slice(cut));
      return;
    }
    response.writeHead(200, { 'content-type': types[url.split('.').at(-1) ?? ''] ?? 'text/plain' });
    response.end(readFileSync(`_site${url}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  expect(cuts.length).toBeGreaterThan(15);
  for (const width of [412, 1280]) {
    const page = await openPage(browser, width, 800);
    for (cut of cuts) {
      await page.goto(origin, { waitUntil: 'commit' });
      await page.evaluate(paint);
      sendRest();
      await page.waitForLoadState();
      expect(await readShifts(page), `${width} px: ${html.slice(cut - 30, cut + 10)}`).toEqual([]);
    }
    await page.close();
  }
  server.closeAllConnections();
  server.close();
});
