import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { archiveOf, writeArchive } from '../archive.ts';
import { buildMadeUp } from '../site/made-up.ts';

// Every page takes its time: this is for the night. That each address leads to a file, Node's tests say each time.
const ofTheNight: [name: string, project: () => string][] =
  process.env.FULL === '1'
    ? [
        ['varje sida i arkivet öppnas från disk utan nät, och inget den visar fattas', () => '.'],
        ['också den påhittade webbplatsens, som har bilder', buildMadeUp],
      ]
    : [];

for (const [name, project] of ofTheNight)
  test(name, async ({ browser }) => {
    const files = archiveOf(project());
    const folder = test.info().outputPath('arkiv');
    writeArchive(files, folder);
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const asked: string[] = [];
    const broken: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) asked.push(`${page.url()}: ${request.url()}`);
    });
    page.on('requestfailed', (request) => broken.push(`${page.url()}: ${request.url()}`));
    page.on('console', (message) => {
      if (message.type() === 'error') broken.push(`${page.url()}: ${message.text()}`);
    });
    const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
    for (const path of pages) {
      await page.goto(pathToFileURL(`${folder}/${path}`).href);
      const unseen = await page.$$eval('img', (all) =>
        all.filter((img) => img.complete && img.naturalWidth === 0).map((img) => img.src),
      );
      broken.push(...unseen.map((src) => `${path}: ${src}`));
      // Where the styles did not come, a page has the browser's own font.
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily), path).not.toMatch(/times/i);
    }
    await context.close();
    expect(asked).toEqual([]);
    expect(broken).toEqual([]);
    expect(pages.length).toBeGreaterThan(20);
  });
