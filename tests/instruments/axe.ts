import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright';
import type { Finding } from './finding.ts';

export type Scope = 'all' | 'colour' | 'size';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

// What colours, and what a width or larger text, can change on a page whose markup has been tried already. The ordinary
// contrast (4.5:1) is within the enhanced (7:1).
const ofColour = ['color-contrast-enhanced', 'link-in-text-block'];
const ofSize = ['scrollable-region-focusable', 'target-size'];

// Not all of these are on by themselves: axe keeps AAA, the stricter and the experimental rules for those who ask.
const asked = [
  'color-contrast-enhanced',
  'css-orientation-lock',
  'identical-links-same-purpose',
  'meta-refresh-no-exceptions',
  'target-size',
];

// None of these reads the style sheets: they need not be fetched again for each state.
const runOnly = (values: string[]): RunOptions => ({
  runOnly: { type: 'rule', values },
  resultTypes: ['violations'],
  preload: false,
});

const options: Record<Scope, RunOptions> = {
  all: {
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(asked.map((rule) => [rule, { enabled: true }])),
    resultTypes: ['violations', 'incomplete'],
  },
  colour: runOnly(ofColour),
  size: runOnly(ofSize),
};

// The rule leaves its verdict to a person even where two links of one text lead apart. We hold it as broken.
const brokenWhenUnsure = new Set(['identical-links-same-purpose']);

/**
 * Tries a page, in the state that it is in, with axe: WCAG 2.x A, AA and AAA and the best practice.
 * @param page an open page, or a frame in one, whose context lets scripts in (`bypassCSP`)
 * @param scope `colour` and `size` try only what these can change
 */
export async function findAxe(page: Page | Frame, address: string, scope: Scope): Promise<Finding[]> {
  // Once a page: the state may change under it, the instrument stays.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const { violations, incomplete } = await page.evaluate(
    (given): Promise<AxeResults> =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document, given),
    options[scope],
  );
  const broken = [...violations, ...incomplete.filter(({ id }) => brokenWhenUnsure.has(id))];
  return broken.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => ({
      check: `axe:${id}`,
      page: address,
      place: target.join(' '),
      text: any[0]?.message ?? help,
    })),
  );
}
