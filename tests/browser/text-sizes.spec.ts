import { expect, type Page, test } from 'playwright/test';
import { listSubjects } from '../commands/bilder/kinds.ts';
import { formatFinding } from '../instruments/finding.ts';
import { findBrokenNumbers, findNumbersOnTwoLines } from '../instruments/numbers.ts';
import { findOverflow } from '../instruments/overflow.ts';
import { base, enterState, type State } from '../instruments/states.ts';
import { withText } from '../instruments/text-size.ts';
import { allPages } from './addresses.ts';

// Every size of text in every window, and 400 % zoom, which makes a window of 1280 × 1024 px one of 320 × 256.
const table = [
  { percent: 100, windows: ['320 × 256', '320 × 568', '390 × 844', '768 × 1024', '1280 × 800'] },
  { percent: 150, windows: ['320 × 568', '390 × 844', '768 × 1024', '1280 × 800'] },
  { percent: 200, windows: ['320 × 568', '390 × 844', '768 × 1024', '1280 × 800'] },
];

const toState = (name: string): State => {
  const [width = 0, height = 0] = name.split(' × ').map(Number);
  return { ...base, name, width, height, open: 'details' };
};

/** What is wrong with an open page in a window: sideways scroll, text that is cut off, and numbers that are broken. */
async function findFaults(page: Page, address: string, window: string, percent: number): Promise<string[]> {
  await enterState(page, toState(window));
  const cut = (await findOverflow(page, address)).map(formatFinding);
  // Large letters may need more than a line; ordinary ones never do.
  const broken = await page.evaluate(percent === 100 ? findNumbersOnTwoLines : findBrokenNumbers);
  return [...cut, ...broken.map((text) => `${address} ${text}`)].map((fault) => `${window}: ${fault}`);
}

const subjects = listSubjects(allPages).map(({ address }) => address);

// The table brings styles of the visitor's, which the page's own policy would stop.
test.use({ bypassCSP: true });

for (const { percent, windows } of table) {
  test(`med text i ${percent} % rullar ingen sorts sida i sidled, inget skärs av och inget nummer bryts`, async ({
    baseURL,
  }) => {
    const faults: string[] = [];
    await withText(percent, baseURL, async (page) => {
      for (const address of subjects) {
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        if (address.includes('?q=')) await expect(page.locator('.search-results ol')).toBeVisible();
        for (const window of windows) faults.push(...(await findFaults(page, address, window, percent)));
      }
    });
    expect(subjects.length).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  });

  test(`med text i ${percent} % syns ett fel av varje slag i varje fönster`, async ({ baseURL }) => {
    await withText(percent, baseURL, async (page) => {
      await page.goto('/lagen/');
      await page.evaluate(() => {
        const [wide, cut, number] = ['p', 'p', 'a'].map((name) => document.createElement(name));
        if (!wide || !cut || !number) return;
        wide.textContent = 'Bred';
        wide.style.cssText = 'inline-size: 3000px; max-inline-size: none';
        cut.textContent = 'Avskuren';
        cut.style.cssText = 'block-size: 5px; overflow: hidden';
        number.setAttribute('href', 'tel:112');
        number.innerHTML = '<b style="display: block; white-space: pre-line">11\n2</b>';
        document.querySelector('main')?.append(wide, cut, number);
      });
      for (const window of windows) {
        const faults = (await findFaults(page, '/lagen/', window, percent)).join('\n');
        for (const kind of [/sideways/, /cut/, /11\s*2/]) expect(faults, window).toMatch(kind);
      }
    });
  });
}
