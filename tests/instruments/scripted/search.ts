import type { Page } from 'playwright';
import type { Finding } from '../finding.ts';
import { type Check, inNewPage, open, type SiteUnderTest, toFindings, type Violation } from './check.ts';

/** Remembers the status that was served, and whether focus moves. Runs before the page's own scripts. */
function recordStatus(): void {
  const kept: { served: Element | null; moves: number } = { served: null, moves: 0 };
  Object.assign(globalThis, { kept });
  // Deferred scripts have not run yet: what is found now was in the page as it was sent.
  document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive') kept.served = document.querySelector('main [role=status]');
  });
  document.addEventListener('focusin', () => {
    kept.moves += 1;
  });
}

/** Runs in the page. */
function judgeStatus(): Violation[] {
  const { kept } = globalThis as unknown as { kept: { served: Element | null; moves: number } };
  const status = document.querySelector('main [role=status]');
  const place = 'main [role=status]';
  const faults: Violation[] = [];
  // A region that comes with its text already in it is often not read out (WCAG technique ARIA22).
  if (!kept.served) faults.push({ place, text: 'fanns inte innan texten sattes' });
  else if (kept.served !== status) faults.push({ place, text: 'byttes ut mot ett annat' });
  if (kept.moves > 0) faults.push({ place, text: 'fokus flyttades' });
  // What somebody may need stands first, and the sentence last.
  const said = Number(status?.lastElementChild?.textContent?.match(/^\d+/)?.[0] ?? 0);
  const listed = document.querySelectorAll('.search-results ol > li').length;
  if (said < listed || (said < 20 && said !== listed))
    faults.push({ place, text: `säger ${said} träffar men visar ${listed}` });
  return faults;
}

const settled = (page: Page) =>
  page.waitForFunction(
    () => !/^Söker|^Sökningen behöver/.test(document.querySelector('main [role=status]')?.textContent ?? 'Söker'),
  );

const isTried = (site: SiteUnderTest) => site.addresses.some((address) => address.startsWith('/sok/'));

async function ask(page: Page, address: string): Promise<void> {
  await open(page, address);
  // A page that never answers is judged as it stands.
  await settled(page).catch(() => {});
}

const status: Check = {
  id: 'AS-20',
  title: 'antalet träffar sägs i ett statusmeddelande som fanns förut, och fokus flyttas inte',
  async find(site) {
    if (!isTried(site)) return [];
    return inNewPage(site, {}, async (page) => {
      page.setDefaultTimeout(10_000);
      await page.addInitScript(recordStatus);
      const found: Finding[] = [];
      for (const address of ['/sok/?q=polisen', '/sok/?q=zzzzqqq', '/sok/']) {
        await ask(page, address);
        found.push(...toFindings('AS-20', address, await page.evaluate(judgeStatus)));
      }
      return found;
    });
  },
};

/** Runs in the page: is what went wrong said in words, tied to the field, with a way on? */
function judgeMessage(): Violation[] {
  const message = document.querySelector('main [role=status]');
  const field = document.querySelector('header input[type=search]');
  const text = message?.textContent?.trim() ?? '';
  const place = field ? probe.name(field) : 'header';
  const faults: Violation[] = [];
  if (text.length < 15) faults.push({ place, text: `felet sägs inte i ord: ”${text}”` });
  if (!/Skriv|Prova|Leta|Ladda om/i.test(text)) faults.push({ place, text: `säger inte vad man kan göra: ”${text}”` });
  const ids = field?.getAttribute('aria-describedby')?.split(' ') ?? [];
  if (!message?.id || !ids.includes(message.id)) faults.push({ place, text: 'fältet är inte knutet till meddelandet' });
  if (message && !probe.isVisible(message)) faults.push({ place, text: 'meddelandet syns inte' });
  if (!document.querySelector('main .index-list a')) faults.push({ place, text: 'listan att leta i saknas' });
  return faults;
}

const errors: Check = {
  id: 'AS-21',
  title: 'en tom sökning, en utan träff och en som inte svarar sägs i ord, vid fältet, med en väg vidare',
  async find(site) {
    if (!isTried(site)) return [];
    return inNewPage(site, {}, async (page) => {
      page.setDefaultTimeout(10_000);
      const found: Finding[] = [];
      for (const address of ['/sok/', '/sok/?q=', '/sok/?q=zzzzqqq', '/sok/?q=polisen']) {
        if (address.endsWith('polisen'))
          await page.route('**/sokindex/**', (route) => route.fulfill({ status: 404, body: '' }));
        await ask(page, address);
        found.push(...toFindings('AS-21', address, await page.evaluate(judgeMessage)));
      }
      return found;
    });
  },
};

export const searchChecks = [status, errors];
