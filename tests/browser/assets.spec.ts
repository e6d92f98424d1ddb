import type { Server } from 'node:http';
import { expect, test } from 'playwright/test';
import { listFiles } from '../../src/checks/source/read.ts';
import { startPreview } from '../../src/commands/preview/start-preview.ts';
import { formatHeaderRules, headerRules } from '../../src/lib/header-rules.ts';
import { findWebKit } from '../instruments/webkit.ts';
import { SiteCopy } from '../mutations/mutation.ts';
import { BrowserWindow } from './window.ts';

// What the check would have stopped is put into a copy of the built site, with the rules that the build writes for it.

/** A page of paper with one large word on it. */
function makePdf(word: string): string {
  const text = `BT /F1 96 Tf 40 600 Td (${word}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${text.length}>>stream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>',
  ].map((object, index) => `${index + 1} 0 obj${object}endobj\n`);
  const start = '%PDF-1.4\n';
  const places = objects.map((_, index) => start.length + objects.slice(0, index).join('').length);
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const body = start + objects.join('');
  return `${body}xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
}

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90" onload="document.documentElement.id='ran'">${inside}</svg>`;

const files: Record<string, string> = {
  'prov.pdf': makePdf('Rapport'),
  'prov.svg': svg('<script>document.documentElement.id = "ran"</script><rect width="90" height="90"/>'),
  'prov.csv': 'kommun,antal',
};

let site: SiteCopy;
let server: Server;
let url: string;

test.beforeAll(async () => {
  site = new SiteCopy();
  for (const [name, text] of Object.entries(files)) site.write(`assets/${name}`, text);
  // The made-up files lie with those of the site: a rule for the whole folder gives way to theirs.
  const all = listFiles(`${site.folder}/assets`).map((path) => `/assets/${path}`);
  const rules = headerRules([], all).filter(({ path }) => path.startsWith('/assets/'));
  site.edit('_headers', /\n\/assets\/[^\n]*\n(?: .*\n)*/g, '\n');
  site.edit('_headers', /$/, `\n${formatHeaderRules(rules)}`);
  ({ url, server } = await startPreview(process.cwd(), site.folder, 0));
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
  site.dispose();
});

test('ett skript i en teckning körs inte, och teckningen hör inte till webbplatsen', async ({ page }) => {
  await page.goto(`${url}/assets/prov.svg`);
  await expect(page.locator('rect')).toBeVisible();
  expect(await page.evaluate(() => [document.documentElement.id, self.origin])).toEqual(['', 'null']);
});

test('en teckning syns på en sida, och ett dokument går att hämta', async ({ page }) => {
  const download = page.waitForEvent('download');
  // An address that is handed over never becomes a page, and Playwright says so.
  await page.goto(`${url}/assets/prov.csv`).catch(() => undefined);
  expect(await (await download).failure()).toBeNull();
  await page.goto(`${url}/lagen/`);
  const width = await page.evaluate(async () => {
    const picture = Object.assign(new Image(), { src: '/assets/prov.svg' });
    await picture.decode();
    return picture.naturalWidth;
  });
  expect(width).toBe(90);
});

test('en PDF syns i ett riktigt fönster, med motorn som varje iPhone har', async () => {
  const webkit = findWebKit();
  test.skip(!webkit, 'WebKit finns bara som paket i Debian.');
  const shown = new BrowserWindow();
  try {
    await shown.open(webkit ?? '', `${url}/assets/prov.pdf`);
    await expect.poll(() => shown.countBlack()).toBeGreaterThan(5_000);
  } finally {
    await shown.close();
  }
});
