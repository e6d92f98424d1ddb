import { expect, type Page, test } from 'playwright/test';
import { languageOf } from '../../src/lib/languages.ts';
import { listSubjects } from '../commands/bilder/kinds.ts';
import { formatFinding } from '../instruments/finding.ts';
import { findBrokenNumbers } from '../instruments/numbers.ts';
import { findOverflow } from '../instruments/overflow.ts';
import { measureExit } from '../instruments/quick-exit.ts';
import { enterState, type State, states } from '../instruments/states.ts';
import { withText } from '../instruments/text-size.ts';
import { isMunicipalityPage } from '../site/site.ts';
import { allPages, pageTypes } from './addresses.ts';

// The instruments bring styles of the visitor's, which the page's own policy would stop.
test.use({ bypassCSP: true });

const rootSize = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

const base = states.find(({ name }) => name === '320 px, ljust') as State;
const kinds = listSubjects(allPages).map(({ address }) => address);
const phones = [
  { percent: 150, width: 320, height: 568 },
  { percent: 200, width: 390, height: 844 },
];

async function findFaults(page: Page, address: string): Promise<string[]> {
  const found = await findOverflow(page, address);
  const broken = await page.evaluate(findBrokenNumbers);
  return [...found.map(formatFinding), ...broken.map((text) => `${address} ${text}`)];
}

for (const { percent, width, height } of phones) {
  const state: State = { ...base, width, height, open: 'details' };

  test(`med text i ${percent} % rullar ingen sida i sidled på ${width} px, och nummer bryts bara där raden är för kort`, async ({
    baseURL,
  }) => {
    const faults: string[] = [];
    await withText(percent, baseURL, async (page) => {
      // One of each kind is tried in these windows, and in many more, by the table of text sizes.
      for (const address of allPages.filter((one) => !isMunicipalityPage(one) && !kinds.includes(one))) {
        await page.goto(address);
        expect(await page.evaluate(rootSize)).toBeCloseTo((18 * percent) / 100);
        await enterState(page, state);
        faults.push(...(await findFaults(page, address)));
      }
    });
    expect(faults).toEqual([]);
  });

  test(`också där ${percent} % kommer av en egen stilmall rullar ingen sida i sidled på ${width} px`, async ({
    page,
  }) => {
    const css = `html { font-size: ${(112.5 * percent) / 100}% !important }`;
    const faults: string[] = [];
    for (const address of pageTypes) {
      await page.goto(address);
      await enterState(page, { ...state, css });
      faults.push(...(await findFaults(page, address)));
    }
    expect(faults).toEqual([]);
  });
}

/** The numbers of cards that take more than a line. Runs in the page. */
const findTallNumbers = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.helpline-list b')]
    .filter((number) => number.offsetHeight > 1.5 * Number.parseFloat(getComputedStyle(number).lineHeight))
    .map((number) => number.textContent ?? '');

test('numret på ett kort står på en rad på varje vanlig telefon', async ({ page }) => {
  const tall: string[] = [];
  for (const address of pageTypes.filter((one) => !isMunicipalityPage(one))) {
    await page.goto(address);
    for (const width of [320, 360, 390, 430]) {
      await page.setViewportSize({ width, height: 800 });
      for (const number of await page.evaluate(findTallNumbers)) tall.push(`${address} ${width} px: ${number}`);
    }
  }
  expect(tall).toEqual([]);
});

const windows = [
  [320, 256],
  [320, 568],
  [390, 844],
  [568, 320],
  [667, 375],
  [768, 1024],
  [1024, 768],
  [1280, 600],
] as const;

const help = '/utsatt-for-brott/';
// The words on the button are of other lengths there.
const inAllLanguages = [help, ...allPages.filter((address) => languageOf(address) !== 'sv')];
const limit = 0.15;

for (const percent of [100, 150, 200]) {
  test(`utgången tar högst 15 % av fönstrets höjd, annars följer den sidan: text i ${percent} %`, async ({
    baseURL,
  }) => {
    await withText(percent, baseURL, async (page) => {
      for (const address of inAllLanguages) {
        await page.goto(address);
        for (const [width, height] of windows) {
          await page.setViewportSize({ width, height });
          const part = await page.evaluate(measureExit);
          expect(part, `${address} ${width} × ${height}`).toBeLessThanOrEqual(limit);
        }
      }
    });
  });
}

test('utgången tar högst 15 % också där texten är stor av en egen stilmall', async ({ page }) => {
  await page.goto(help);
  for (const size of ['24px', '32px', '225%']) {
    await page.addStyleTag({ content: `html { font-size: ${size} !important }` });
    for (const [width, height] of windows) {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(measureExit), `${size}, ${width} × ${height}`).toBeLessThanOrEqual(limit);
    }
  }
});

test('utgången följer med på en telefon också med stor text, där fönstret är högt nog', async ({ baseURL }) => {
  for (const { percent, width, height } of [{ percent: 100, width: 320, height: 568 }, ...phones])
    await withText(percent, baseURL, async (page) => {
      await page.setViewportSize({ width, height });
      await page.goto(help);
      expect(await page.evaluate(measureExit), `${percent} %`).toBeGreaterThan(0);
      await expect(page.locator('.quick-exit > a')).toBeInViewport({ ratio: 1 });
    });
});
