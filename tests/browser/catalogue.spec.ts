import { existsSync, readdirSync } from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import { findAxe } from '../instruments/axe.ts';
import { listCatalogue } from '../instruments/built-pages.ts';
import { type Finding, formatFinding } from '../instruments/finding.ts';
import { findHtmlCodesniffer } from '../instruments/html-codesniffer.ts';
import { findOverflow } from '../instruments/overflow.ts';
import { base, doubledText, enterState, type State } from '../instruments/states.ts';

const full = process.env.FULL === '1';
const addresses = listCatalogue('_site');

const narrow: State = { ...base, name: '320 px, ljust', width: 320, open: 'details', scope: 'all' };
const dark: State = { ...narrow, name: '320 px, mörkt', colorScheme: 'dark', scope: 'colour' };
const large: State = { ...narrow, name: '390 px, med dubbel textstorlek', width: 390, css: doubledText, scope: 'size' };

/** Whether a component has styles of its own: in the dark, the others are as all text is. */
function hasStyles(address: string): boolean {
  const name = address.split('/').at(-2) ?? '';
  return (
    existsSync(`src/components/${name}`) && readdirSync(`src/components/${name}`).some((file) => file.endsWith('.css'))
  );
}

// The same component stands several times on its page, in states that no page of the site has side by side: what it calls
// its landmarks is the same, and so are its links, wherever they lead.
const becauseOfMany = new Set(['axe:landmark-unique', 'axe:identical-links-same-purpose']);

async function findFaults(page: Page, address: string, state: State): Promise<Finding[]> {
  await enterState(page, state);
  const found = [
    ...(state.scope === 'colour' ? [] : await findOverflow(page, address)),
    // Larger text makes no target smaller.
    ...(state.scope === 'size' ? [] : await findAxe(page, address, state.scope)),
    ...(full && state.scope === 'all' ? await findHtmlCodesniffer(page, address) : []),
  ];
  return found.filter(({ check }) => !becauseOfMany.has(check));
}

test('varje komponent är tillgänglig i varje läge: smal, ljus och mörk, och med dubbel textstorlek', async ({
  browser,
}) => {
  expect(addresses.length).toBeGreaterThan(50);
  // The policy forbids scripts from outside; the instruments are let in.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    for (const state of full || hasStyles(address) ? [narrow, dark, large] : [narrow, large])
      found.push(...(await findFaults(page, address, state)).map((fault) => `${state.name}: ${formatFinding(fault)}`));
  }
  await context.close();
  expect(found).toEqual([]);
});
