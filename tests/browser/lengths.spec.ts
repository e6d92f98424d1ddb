import { expect, test } from 'playwright/test';
import { languageOf } from '../../src/lib/languages.ts';
import { measureLengths } from '../instruments/page-figures.ts';
import { installProbe } from '../instruments/scripted/probe.ts';
import { allPages, municipalityPages, pageTypes } from './addresses.ts';

const limit = 700;

// The end is the same on pages of a kind, apart from its language.
const subjects = new Set([...pageTypes, ...allPages.filter((address) => languageOf(address) !== 'sv')]);

test('på en telefon är slutet av varje sida högst 700 px: kontakt, dela, tycka till och sidfot', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const long: string[] = [];
  for (const address of subjects) {
    await page.goto(address);
    await page.evaluate(installProbe);
    const { tail } = await page.evaluate(measureLengths);
    if (tail === null || tail > limit) long.push(`${address}: ${tail} px`);
  }
  expect(long).toEqual([]);
});

/** How many answers have a fold beside the question, and how many have one that takes a row. Runs in the page. */
function countFolds(): { beside: number; below: number } {
  const tops = [...document.querySelectorAll('.answer-list section')].flatMap((section) => {
    const [question, text, fold] = ['h3', 'p', 'h3 ~ details > summary'].map((one) => section.querySelector(one));
    return question && text && fold ? [[text.getBoundingClientRect().top, fold.getBoundingClientRect().bottom]] : [];
  });
  const below = tops.filter(([text = 0, fold = 0]) => fold > text + 1).length;
  return { beside: tops.length - below, below };
}

test('på en kommuns sida står det som viks ut bredvid sin fråga, och tar ingen rad av telefonen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of municipalityPages) {
    await page.goto(address);
    const { beside, below } = await page.evaluate(countFolds);
    expect(below, address).toBe(0);
    expect(beside, address).toBeGreaterThan(0);
  }
});
