import { type Browser, expect, type Page, test } from 'playwright/test';
import { findAxe } from '../instruments/axe.ts';
import { type Finding, formatFinding } from '../instruments/finding.ts';
import { findHtmlCodesniffer } from '../instruments/html-codesniffer.ts';
import { findOverflow } from '../instruments/overflow.ts';
import { enterState, type State, states } from '../instruments/states.ts';
import { readProjectRecords } from '../records.ts';
import { allPages, pageTypes } from './addresses.ts';

const full = process.env.FULL === '1';
const tried = states.filter(({ everyTime }) => everyTime || full);
// A word that some page has, in its title at least.
const [{ shortName = '' } = {}] = readProjectRecords().municipalities;
const pages = [...allPages, `/sok/?q=${encodeURIComponent(shortName)}`];
const parts = 4;

// Thirty pages come of two templates, and the news, the events and the translations are alike. All of them are tried by
// all rules with everything open; in the other states an ordinary run tries one of each kind, some with long and short
// names, right to left and left to right, and the night tries all.
const isOfMany = (address: string) =>
  /^((\/lattlast)?\/kommuner|\/aktuellt|\/kalender)\/.+|^\/(ar|ckb|es|fa|fr|so|ti|tr)\/$/.test(address);
const samples = new Set([
  ...[...pageTypes, '/ti/'],
  ...[/^\/kommuner\/.+/, /^\/lattlast\/kommuner\/.+/, /^\/aktuellt\/.+/, /^\/kalender\/.+/].flatMap((kind) => {
    const byLength = allPages.filter((address) => kind.test(address)).sort((a, b) => b.length - a.length);
    return [byLength[0] ?? '', byLength.at(-1) ?? ''];
  }),
]);
const turns = 3;

/** All states for a sample; for another page those of all rules, and each other state on every third page. */
function statesOf(address: string): State[] {
  if (full || samples.has(address)) return tried;
  const whole = tried.filter(({ scope }) => scope === 'all');
  if (isOfMany(address)) return whole.slice(0, 1);
  const turn = pages.indexOf(address) % turns;
  return [...whole, ...tried.filter(({ scope }) => scope !== 'all').filter((_, index) => index % turns === turn)];
}
const runsOf = (addresses: readonly string[]) => addresses.reduce((sum, address) => sum + statesOf(address).length, 0);

async function findAll(page: Page, address: string, state: State): Promise<Finding[]> {
  const scope = full ? 'all' : state.scope;
  await enterState(page, state);
  const axe = await findAxe(page, address, scope);
  return [
    ...(await findOverflow(page, address)),
    // Nothing on paper is pressed (WCAG 2.5.8 is about pointers), and a sheet has room for text, not for fingers.
    ...axe.filter(({ check }) => state.media === 'screen' || check !== 'axe:target-size'),
    ...(scope === 'all' ? await findHtmlCodesniffer(page, address) : []),
  ];
}

async function findInPart(browser: Browser, addresses: string[]): Promise<string[]> {
  // The policy forbids scripts from outside; the instruments are let in, the page's own rules are tested elsewhere.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    if (address.includes('?q=')) await expect(page.getByText(/^\d+ träff/)).toBeVisible();
    for (const state of statesOf(address)) {
      found.push(...(await findAll(page, address, state)).map((finding) => `${state.name}: ${formatFinding(finding)}`));
    }
  }
  await context.close();
  return found;
}

for (let part = 0; part < parts; part += 1) {
  const addresses = pages.filter((_, index) => index % parts === part);
  test(`varje sida är tillgänglig i varje läge: del ${part + 1} av ${parts}`, async ({ browser }) => {
    test.setTimeout(full ? 1_800_000 : 420_000);
    const found = await findInPart(browser, addresses);
    console.log(
      `${addresses.length} sidor i upp till ${tried.length} lägen: ${runsOf(addresses)} av ${runsOf(pages)} körningar`,
    );
    expect(found).toEqual([]);
  });
}

const planted = `<!doctype html><html lang="sv"><head><title>Trasig sida</title></head><body><main><h1>Trasig</h1>
<p style="color: #999; background: #fff">Ljust grå text</p><p style="color: #777; background: #fff">Grå text</p>
<p style="color: #666; background: #fff">Mörkare grå text</p><img src="/a.png">
<p><a href="/a/" style="display: inline-block; font-size: 8px">Läs</a> <a href="/b/">Läs</a></p>
<p><button style="padding: 0; border: 0; font-size: 8px">x</button><button style="padding: 0; border: 0">y</button></p>
<p style="width: 60px; overflow: hidden; white-space: nowrap">Texten är avskuren i sin ruta</p>
<p style="width: 2000px">Bredare än fönstret</p></main></body></html>`;

test('verktygen hittar fel som har planterats på en sida', async ({ browser }) => {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto('/lagen/');
  await page.setContent(planted);
  for (const state of tried) {
    const checks = new Set((await findAll(page, '/', { ...state, scope: 'all' })).map(({ check }) => check));
    for (const check of ['axe:image-alt', 'axe:identical-links-same-purpose', 'overflow:cut', 'overflow:sideways']) {
      expect(checks, state.name).toContain(check);
    }
    expect(
      [...checks].filter((check) => /^htmlcs:.*1_1_1/.test(check)),
      state.name,
    ).not.toEqual([]);
    if (state.forcedColors === 'active') continue;
    expect(checks, state.name).toContain('axe:color-contrast');
    expect(checks, state.name).toContain('axe:color-contrast-enhanced');
    expect(
      [...checks].filter((check) => /^htmlcs:.*1_4_6/.test(check)),
      state.name,
    ).not.toEqual([]);
  }
  await context.close();
});
