import { expect, test } from 'playwright/test';
import { languageOf } from '../../src/lib/languages.ts';
import { measureLengths } from '../instruments/page-figures.ts';
import { installProbe } from '../instruments/scripted/probe.ts';
import { allPages, pageTypes } from './addresses.ts';

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
