import type { Page } from 'playwright';
import { startPreview } from '../../../src/commands/preview/start-preview.ts';
import { findAxe } from '../../instruments/axe.ts';
import { launchBrowser } from '../../instruments/browser.ts';
import { type Finding, formatFinding } from '../../instruments/finding.ts';
import { findOverflow } from '../../instruments/overflow.ts';
import { inNewPage } from '../../instruments/scripted/check.ts';
import { enterState, states } from '../../instruments/states.ts';
import { nothing, type Tally } from '../test/stages.ts';

// Two widths with every rule, and the dark. Where nearly all pages have changed, the narrow one alone: the whole of the
// tests has the rest.
const few = 30;
const names = ['320 px, ljust, med allt uppfällt', '1280 px, ljust', '320 px, mörkt'];
const tried = states.filter(({ name }) => names.includes(name));

/** Tries built pages in a browser, as the host serves them: axe in every rule, and nothing wider than the screen. */
export async function tryPages(addresses: readonly string[]): Promise<Tally> {
  if (addresses.length === 0) return nothing;
  const browser = await launchBrowser();
  const { url, server } = await startPreview(process.cwd(), '_site', 0);
  const waiting = [...addresses];
  const findings: Finding[] = [];
  const work = async (page: Page) => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      await page.goto(address);
      for (const state of addresses.length > few ? tried.slice(0, 1) : tried) {
        await enterState(page, state);
        findings.push(...(await findAxe(page, address, 'all')), ...(await findOverflow(page, address)));
      }
    }
  };
  const site = { browser, base: url, addresses };
  await Promise.all([inNewPage(site, {}, work), inNewPage(site, {}, work)]);
  await browser.close();
  server.close();
  for (const finding of findings) console.error(formatFinding(finding));
  const broken = new Set(findings.map(({ page }) => page)).size;
  return { ...nothing, passed: addresses.length - broken, failed: broken };
}
