import type { Page } from 'playwright';
import type { Finding } from './finding.ts';
import { findSharedHits } from './hit-areas.ts';
import { findOverflow } from './overflow.ts';
import { measureExit } from './quick-exit.ts';

/** What can be measured of a page as it is first seen, before anything is opened. Lengths are in CSS pixels. */
export interface Figures {
  /** How far the page scrolls sideways. */
  sideways: number;
  /** How many texts are cut off by their own box. */
  cut: number;
  /** How many pairs of controls and links lie on each other. */
  shared: number;
  /** How far down the first number to call ends; null where there is none. */
  number: number | null;
  height: number;
  header: number | null;
  /** How much of the window's height the quick exit takes when the page has been scrolled; null where there is none. */
  exit: number | null;
  /** What comes after the page's own text, from the first of how to reach us and whether the page helped. */
  tail: number | null;
  /** What the first three are counted from. */
  findings: Finding[];
}

type Lengths = Pick<Figures, 'sideways' | 'number' | 'height' | 'header' | 'tail'>;

/** Runs in the page. */
export function measureLengths(): Lengths {
  scrollTo(0, 0);
  const root = document.documentElement;
  const boxesOf = (selector: string) =>
    [...document.querySelectorAll(selector)].filter(probe.isVisible).map((element) => element.getBoundingClientRect());
  const smallest = (lengths: number[]) => (lengths.length > 0 ? Math.round(Math.min(...lengths)) : null);
  const height = root.scrollHeight;
  const start = smallest(boxesOf('.contact-block, .page-feedback').map(({ top }) => top));
  return {
    sideways: root.scrollWidth - root.clientWidth,
    number: smallest(boxesOf('[href^="tel:"]').map(({ bottom }) => bottom)),
    height,
    header: smallest(boxesOf('body > header').map((box) => box.height)),
    tail: start === null ? null : height - start,
  };
}

/**
 * Measures a page, and leaves it scrolled to its top.
 * @param page opened by `open`, which puts the probe there
 */
export async function measurePage(page: Page, address: string): Promise<Figures> {
  const overflow = await findOverflow(page, address);
  const shared = await findSharedHits(page, address);
  const exit = await page.evaluate(measureExit);
  const lengths = await page.evaluate(measureLengths);
  return {
    ...lengths,
    cut: overflow.filter(({ check }) => check === 'overflow:cut').length,
    shared: shared.length,
    exit: Number.isFinite(exit) ? exit : null,
    findings: [...overflow, ...shared],
  };
}
