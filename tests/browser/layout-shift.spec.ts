import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, expect, type Page, test } from 'playwright/test';
import { mainTypes, pageTypes } from './addresses.ts';
import { paint, readShifts, watchShifts } from './shifts.ts';

async function openPage(browser: Browser, width: number, height: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height } });
  await watchShifts(page);
  return page;
}

const paintAndRead = async (page: Page) => {
  await paint(page);
  return readShifts(page);
};

test('inget flyttar sig när skriptet kommer sent, på en telefon eller en skärm', async ({ browser }) => {
  // What stands where differs most on a phone; the night looks at all of it.
  const full = process.env.FULL === '1';
  for (const [width, addresses] of [
    [320, pageTypes],
    [1280, full ? pageTypes : mainTypes],
  ] as const) {
    const page = await openPage(browser, width, 4000);
    // The script is let through once the page has been painted without it: what it moves then is seen.
    await page.route('**/*.js', async (route) => {
      await paint(page);
      await route.continue();
    });
    for (const address of addresses) {
      await page.goto(address);
      expect(await paintAndRead(page), address).toEqual([]);
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
  // By day every second place on a phone, and the others on a screen.
  const full = process.env.FULL === '1';
  for (const [turn, width] of [412, 1280].entries()) {
    const page = await openPage(browser, width, 800);
    for (cut of cuts.filter((_, index) => full || index % 2 === turn)) {
      await page.goto(origin, { waitUntil: 'commit' });
      await paint(page);
      sendRest();
      await page.waitForLoadState();
      expect(await paintAndRead(page), `${width} px: ${html.slice(cut - 30, cut + 10)}`).toEqual([]);
    }
    await page.close();
  }
  server.closeAllConnections();
  server.close();
});
