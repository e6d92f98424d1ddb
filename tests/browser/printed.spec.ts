import { expect, type Page, test } from 'playwright/test';
import { printOnPaper } from '../instruments/paper.ts';
import { readProjectRecords } from '../records.ts';
import { isMunicipalityPage } from '../site/site.ts';
import { allPages, municipalityPages, pageTypes } from './addresses.ts';

const { questions } = readProjectRecords();
const asked = questions.flatMap(({ page, always }) => (page && always ? [page] : []));
/** The pages that begin with a sheet for a wall. */
const sheetPages = allPages.filter((address) => isMunicipalityPage(address) || asked.includes(address));

/** Paper by paper, as a browser prints it: how many, and the size of each in points. */
async function printPage(page: Page): Promise<{ count: number; size: string }> {
  const { pdf, sheets } = await printOnPaper(page);
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')) ?? [];
  return {
    count: sheets,
    size: [width, height].map((points) => Math.round((Number(points) / 72) * 25.4)).join(' × '),
  };
}

/** Leaves of the page only the sheet, all but the sheet, or all with a sheet of one line. Runs in the page. */
function leave(what: 'sheet' | 'text' | 'low sheet'): void {
  for (const element of document.querySelectorAll<HTMLElement>('main > *, footer')) {
    const isSheet = element.matches('.print-sheet');
    element.classList.toggle('left-out', what !== 'low sheet' && isSheet !== (what === 'sheet'));
    element.classList.toggle('low', what === 'low sheet' && isSheet);
  }
}

/** The smallest type of what is shown, in points. Runs in the page. */
const smallestType = (selector: string) =>
  Math.min(
    ...[...document.querySelectorAll(selector)]
      .filter((element) =>
        [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()),
      )
      .filter((element) => element.checkVisibility())
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75),
  );

const ownStyles = '.left-out, .low > * + * { display: none !important } .low { min-block-size: 0 !important }';

test('på papper börjar varje sida med hjälp med ett enda A4 för en vägg, och texten med nästa', async ({ browser }) => {
  const page = await (await browser.newContext({ bypassCSP: true })).newPage();
  const wrong: string[] = [];
  for (const address of sheetPages) {
    await page.goto(address);
    await page.addStyleTag({ content: ownStyles });
    await page.evaluate(leave, 'sheet' as const);
    const sheet = await printPage(page);
    if (sheet.count !== 1 || sheet.size !== '210 × 297') wrong.push(`${address}: ${sheet.count} av ${sheet.size} mm`);
    // However little there is on the sheet, nothing of the text is on the same paper.
    await page.evaluate(leave, 'text' as const);
    const text = await printPage(page);
    await page.evaluate(leave, 'low sheet' as const);
    const both = await printPage(page);
    if (text.count < 1 || both.count !== 1 + text.count) wrong.push(`${address}: 1 + ${text.count} är ${both.count}`);
  }
  expect(sheetPages.length).toBeGreaterThan(municipalityPages.length);
  expect(wrong).toEqual([]);
});

test('bladet har plats för den längsta texten av varje slag på en gång', async ({ browser }) => {
  const page = await (await browser.newContext({ bypassCSP: true })).newPage();
  const parts = [
    '.print-sheet__title',
    'li p',
    'div:nth-child(1) > dd',
    'div:nth-child(2) > dd',
    'div:nth-child(3) > dd',
  ];
  const longest = parts.map(() => '');
  for (const address of sheetPages) {
    await page.goto(address);
    for (const [index, part] of parts.entries()) {
      const texts = await page.locator(`.print-sheet ${part}`).allTextContents();
      for (const text of texts) if (text.length > (longest[index]?.length ?? 0)) longest[index] = text;
    }
  }
  await page.goto(municipalityPages[0] ?? '');
  await page.addStyleTag({ content: ownStyles });
  for (const [index, part] of parts.entries())
    await page.locator(`.print-sheet ${part}`).evaluateAll((elements, text) => {
      for (const element of elements) element.textContent = text;
    }, longest[index]);
  await page.evaluate(leave, 'sheet' as const);
  expect(longest.every(Boolean)).toBe(true);
  expect((await printPage(page)).count).toBe(1);
});

test('bladet läses på håll: 112 är störst, ingen text är liten, och bara papperet har det', async ({ page }) => {
  for (const address of sheetPages) {
    await page.goto(address);
    await expect(page.locator('.print-sheet'), address).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('img', { name: 'QR-kod' }), address).toBeVisible();
    const stamp = page.getByText('Plats för lokal stämpel');
    await expect(stamp, address).toHaveCount(isMunicipalityPage(address) ? 1 : 0);
    expect(await page.evaluate(smallestType, '.print-sheet :not(.print-sheet__stamp)'), address).toBeGreaterThan(12.9);
    expect(await page.evaluate(smallestType, '.print-sheet__stamp'), address).toBeGreaterThan(10.9);
    const sizes = await page
      .locator('.print-sheet li b')
      .evaluateAll((numbers) => numbers.map((number) => Number.parseFloat(getComputedStyle(number).fontSize)));
    const [first = 0, ...others] = sizes;
    expect(Math.min(...sizes), address).toBeGreaterThan(30);
    for (const size of others) expect(size * 2, address).toBeLessThan(first);
    await page.emulateMedia({ media: 'screen' });
  }
});

/** What of the page's own text is not on paper, or is printed smaller than it may be. Runs in the page. */
function findLost(): string[] {
  const isFurniture = (element: Element) =>
    element.closest('nav, form, .share-page, .source-list, script, [role=status], button') !== null;
  return [...document.querySelectorAll('main *')].flatMap((element) => {
    const isWritten = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (!isWritten || isFurniture(element)) return [];
    const { width, height } = element.getBoundingClientRect();
    const points = Number.parseFloat(getComputedStyle(element).fontSize) * 0.75;
    const name = `${element.localName} ”${element.textContent?.trim().slice(0, 40)}”`;
    if (!element.checkVisibility({ visibilityProperty: true }) || width === 0 || height === 0)
      return [`${name} fattas`];
    return points < 10.99 ? [`${name}: ${points} punkter`] : [];
  });
}

test.describe('utan skript', () => {
  test.use({ javaScriptEnabled: false });

  test('på papper ligger varje vikning öppen, och inget av texten fattas eller är mindre än 11 punkter', async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    const lost: string[] = [];
    for (const address of sheetPages) {
      await page.goto(address);
      const folds = page.locator('main details:not(.source-list)');
      expect(await folds.count(), address).toBeGreaterThanOrEqual(isMunicipalityPage(address) ? 1 : 0);
      for (const text of await page.evaluate(findLost)) lost.push(`${address}: ${text}`);
    }
    expect(lost).toEqual([]);
  });
});

test('där stilmallen inte kan öppna vikningarna på papper öppnar skriptet dem', async ({ page }) => {
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  const [address = ''] = municipalityPages;
  await page.goto(address);
  const folded = page.locator('main details:not([open])');
  expect(await folded.count()).toBeGreaterThan(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(folded).toHaveCount(0);
});

test('inget som bara skärmen kan använda kommer med på papper, och sidfoten delas inte', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const furniture =
    '.quick-exit, .breadcrumb, header form, header details, .share-page, .page-feedback, .source-list, .page-aside nav, .skip-link';
  for (const address of new Set([...pageTypes, ...sheetPages])) {
    await page.goto(address);
    await expect(page.locator(furniture).filter({ visible: true }), address).toHaveCount(0);
    await expect(page.locator('footer'), address).toHaveCSS('break-inside', 'avoid');
    // Chromium cuts what is to be held both to what is before it and together.
    await expect(page.locator('footer'), address).toHaveCSS('break-before', 'auto');
    const headings = await page
      .locator('main :is(h1, h2, h3, h4):visible')
      .evaluateAll((found) => found.map((heading) => getComputedStyle(heading).breakAfter));
    // The start page's own heading is at the top of it.
    expect(new Set(address === '/' ? headings.slice(1) : headings), address).toEqual(new Set(['avoid']));
  }
});

test('på papper står länkarnas adresser efter länkarna, inte ovanpå något', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const address of pageTypes) {
    await page.goto(address);
    // The rough map leads where the list before it does.
    const written = await page.locator('main [href*="/"]:not(.tile-map a):visible').evaluateAll((links) =>
      links.map((link) => {
        const { content, position } = getComputedStyle(link, '::after');
        return { content, position };
      }),
    );
    for (const { content, position } of written) {
      expect(content, address).toMatch(/^" ?\(" attr\(href\) "\)"$|^" ?\(.*\)"$/);
      expect(position, address).toBe('static');
    }
  }
});
