import { expect, type Page, test } from 'playwright/test';
import { findAxe } from '../instruments/axe.ts';
import { formatFinding } from '../instruments/finding.ts';
import { findOverflow } from '../instruments/overflow.ts';
import { doubledText, enterState, type State, states, textSpacing } from '../instruments/states.ts';
import { status } from './search-page.ts';
import { madeUpSite } from './servers.ts';

// Made-up pages, so that what is asked for by name is there. The instruments bring styles of the visitor's.
test.use({ baseURL: madeUpSite.url, bypassCSP: true });

const base = states.find(({ name }) => name === '320 px, ljust') as State;
const looks: State[] = [
  { ...base, open: 'details' },
  { ...base, colorScheme: 'dark' },
  { ...base, forcedColors: 'active', open: 'details' },
  { ...base, css: doubledText, open: 'details' },
  { ...base, css: textSpacing, open: 'details' },
  { ...base, width: 1280, css: doubledText },
  { ...base, width: 1280, open: 'details' },
];

/** What the search page may show: where it stands, and what is done to the index first. */
const replies: Record<string, { address: string; said: RegExp; spoil?: (page: Page) => Promise<unknown> }> = {
  träffar: { address: '/sok/#q=polisen', said: /^\d+ träffar/ },
  'en felstavning': { address: '/sok/#q=drakguden', said: /^\d+ träff/ },
  'ett använt urval': { address: '/sok/#q=polisen&typ=n&ordning=datum', said: /^\d+ träff/ },
  'ett urval utan träffar': { address: '/sok/#q=drakguiden&typ=e', said: /^Inga träffar/ },
  'inga träffar': { address: '/sok/#q=zzzzqqq', said: /^Inget på/ },
  'en sökning från den arabiska sidan': { address: '/sok/#q=طفل&sprak=ar', said: /^\d+ träff/ },
  'ingen fråga': { address: '/sok/', said: /^Skriv ett ord/ },
  'ett fel': {
    address: '/sok/#q=polisen',
    said: /^Sökningen svarar inte just nu/,
    spoil: (page) => page.route('**/sokindex/**', (route) => route.abort()),
  },
  'ett svar som dröjer': {
    address: '/sok/#q=polisen',
    said: /^Sökningen svarar inte än/,
    spoil: (page) => page.route('**/sokindex/**', () => {}),
  },
};

for (const [reply, { address, said, spoil }] of Object.entries(replies))
  test(`söksidan är tillgänglig i varje läge, på 320 px och med dubbel text: ${reply}`, async ({ page }) => {
    await spoil?.(page);
    await page.goto(address);
    await expect(status(page)).toHaveText(said);
    const found: string[] = [];
    for (const state of looks) {
      await enterState(page, state);
      const faults = [...(await findOverflow(page, address)), ...(await findAxe(page, address, 'all'))];
      found.push(...faults.map((fault) => `${state.width} px ${state.css ?? ''}: ${formatFinding(fault)}`));
    }
    expect(found).toEqual([]);
  });

test('allt på söksidan nås med tangentbordet: sökning, urval, träff och vägen tillbaka', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/sok/');
  await page.locator('#q').focus();
  await page.keyboard.type('polisen');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/^\d+ träffar/);
  const tabTo = async (place: string) => {
    for (let step = 0; step < 12; step += 1) {
      if (await page.evaluate((target) => document.activeElement?.matches(target), place)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tabb leder inte till ${place}`);
  };
  await tabTo('.search-results summary');
  await page.keyboard.press('Enter');
  await tabTo('.search-results select');
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/typ=/);
  await tabTo('.search-results ol > li a');
  // The list may be on its way to what was chosen, in place: it is the hit that is left that is led back to.
  const left = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/sok/');
  await page.goBack();
  await expect(page.locator(`.search-results ol > li a[href="${left}"]`)).toBeFocused();
});
