import type { BrowserContextOptions, Page } from 'playwright';
import type { Finding } from '../finding.ts';
import { findOverflow } from '../overflow.ts';
import { doubledText, textSpacing } from '../states.ts';
import { addStyles, type Check, type SiteUnderTest, type Violation, visitAll } from './check.ts';

/** Finds text that lies on other text. Runs in the page. */
function findOverlap(): Violation[] {
  const lines = probe.written(document.body).flatMap((element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === 3 && node.nodeValue?.trim())
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].map((box) => ({ element, box }));
      }),
  );
  // Text moved off the page covers nothing.
  const seen = lines.filter(
    ({ element, box }) => !probe.isUnseen(element) && box.width > 1 && box.bottom + scrollY > 0,
  );
  const faults: Violation[] = [];
  seen.forEach(({ element, box }, index) => {
    for (const other of seen.slice(index + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Tight lines may share a few pixels of air; letters only meet deeper in.
      const isDeep = across > 2 && down > Math.min(box.height, other.box.height) * 0.4;
      if (isDeep) faults.push({ place: probe.name(element), text: `ligger på ${probe.name(other.element)}` });
    }
  });
  return faults;
}

/** All that is written on the page, word for word, with what can be opened open. Runs in the page. */
function readText(): string[] {
  // A list of the page's own headings says nothing that they do not.
  const isOwnList = (element: Element) => {
    const links = [...(element.closest('nav')?.querySelectorAll('a') ?? [])];
    return links.length > 0 && links.every((link) => link.getAttribute('href')?.startsWith('#'));
  };
  return probe
    .written(document.body)
    .filter((element) => !element.closest('summary') && !isOwnList(element))
    .map((element) => element.innerText.replace(/\s+/g, ' ').trim());
}

async function findCut(page: Page, address: string): Promise<Violation[]> {
  await page.evaluate(() => probe.openAll());
  const overflow = await findOverflow(page, address);
  return [...overflow.map(({ place, text }) => ({ place, text })), ...(await page.evaluate(findOverlap))];
}

/** Tries all pages at a size, dressed in the visitor's own styles. */
function tryAll(id: string, site: SiteUnderTest, options: BrowserContextOptions, css = ''): Promise<Finding[]> {
  return visitAll(id, site, options, async (page, address) => {
    if (css) await page.evaluate(addStyles, css);
    return findCut(page, address);
  });
}

const size = (width: number, height: number) => ({ viewport: { width, height } });

const narrow: Check = {
  id: 'AS-06',
  title: 'vid 320 px rullar ingen sida i sidled, och ingen text går förlorad',
  find: (site) =>
    visitAll('AS-06', site, size(1280, 800), async (page, address) => {
      await page.evaluate(() => probe.openAll());
      const wide = await page.evaluate(readText);
      await page.setViewportSize({ width: 320, height: 640 });
      const left = new Set(await page.evaluate(readText));
      const lost = wide.filter((text) => !left.has(text)).map((text) => ({ place: 'body', text: `förlorat: ${text}` }));
      return [...lost, ...(await findCut(page, address))];
    }),
};

const zoom: Check = {
  id: 'AS-07',
  title: 'vid 200 och 400 procents zoom är inget avskuret, och inget ligger på annat',
  // What the browser does when a window of 1280 × 1024 px is enlarged.
  find: async (site) => [
    ...(await tryAll('AS-07', site, { ...size(640, 512), deviceScaleFactor: 2 })),
    ...(await tryAll('AS-07', site, { ...size(320, 256), deviceScaleFactor: 4 })),
  ],
};

const spaced: Check = {
  id: 'AS-08',
  title: 'med besökarens egna textavstånd är inget avskuret, och inget ligger på annat',
  find: async (site) => [
    ...(await tryAll('AS-08', site, size(320, 640), textSpacing)),
    ...(await tryAll('AS-08', site, size(1280, 800), textSpacing)),
  ],
};

const doubled: Check = {
  id: 'AS-09',
  title: 'text i dubbel storlek växer överallt, blir inte avskuren och lägger sig inte på annan',
  find: (site) =>
    visitAll('AS-09', site, size(1280, 800), async (page, address) => {
      const sizes = () =>
        probe.written(document.body).map((element) => ({
          place: probe.name(element),
          pixels: Number.parseFloat(getComputedStyle(element).fontSize),
        }));
      const before = await page.evaluate(sizes);
      await page.evaluate(addStyles, doubledText);
      const after = await page.evaluate(sizes);
      // The largest headings follow the window as well; half as much again is the least that counts as growing.
      const stiff = before.filter(({ pixels }, index) => (after[index]?.pixels ?? pixels) < pixels * 1.5);
      const faults = stiff.map(({ place, pixels }) => ({ place, text: `stannar vid ${pixels} px` }));
      return [...faults, ...(await findCut(page, address))];
    }),
};

export const layoutChecks = [narrow, zoom, spaced, doubled];
