import type { CDPSession, Page } from 'playwright';
import type { Finding } from '../finding.ts';
import { beyondTypes, byType, type Check, type SiteUnderTest, type Violation, visitAll } from './check.ts';
import { type Bitmap, type Box, decode, measureChange } from './picture.ts';

/** A control and the boxes that it takes up on the whole page. */
interface Stop {
  place: string;
  boxes: Box[];
}

/** Runs in the page: marks the controls inside `scope`, so that the browser's own tools find them in the same order. */
function markStops(scope: string): void {
  const inside = probe.controls().filter((element) => element.closest(scope));
  inside.forEach((element, index) => {
    element.dataset.stop = String(index);
  });
}

/** Runs in the page. */
function measureStops(): Stop[] {
  return [...document.querySelectorAll('[data-stop]')].map((element) => ({
    place: probe.name(element),
    boxes: [...element.getClientRects()].map(({ left, top, width, height }) => ({
      left: left + scrollX,
      top: top + scrollY,
      width,
      height,
    })),
  }));
}

async function findNodes(tools: CDPSession): Promise<number[]> {
  const { root } = await tools.send('DOM.getDocument', { depth: 0 });
  return (await tools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-stop]' })).nodeIds;
}

async function force(tools: CDPSession, nodes: number[], forcedPseudoClasses: string[]): Promise<void> {
  await Promise.all(nodes.map((nodeId) => tools.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses })));
}

const photograph = async (page: Page): Promise<Bitmap> =>
  decode(await page.screenshot({ fullPage: true, animations: 'allow', caret: 'hide' }));

/** Every second control is given focus at a time, so that the frames of neighbours are not mistaken for its own. */
async function compare(page: Page, scope: string): Promise<Violation[]> {
  await page.evaluate(markStops, scope);
  const tools = await page.context().newCDPSession(page);
  await tools.send('DOM.enable');
  await tools.send('CSS.enable');
  const nodes = await findNodes(tools);
  const before = await photograph(page);
  const faults: Violation[] = [];
  for (const turn of [0, 1]) {
    const chosen = nodes.filter((_, index) => index % 2 === turn);
    await force(tools, chosen, ['focus', 'focus-visible']);
    const stops = (await page.evaluate(measureStops)).filter((_, index) => index % 2 === turn);
    const after = await photograph(page);
    for (const { place, boxes } of stops) {
      const { changed, needed } = measureChange(before, after, boxes);
      const text = `fokus ändrar ${changed} bildpunkter med kontrast 3:1, och ${needed} behövs`;
      if (changed < needed) faults.push({ place, text });
    }
    await force(tools, chosen, []);
  }
  await tools.detach();
  return faults;
}

const inScheme = (site: SiteUnderTest, colorScheme: 'light' | 'dark', scope: string) =>
  visitAll('AS-02', site, { colorScheme, viewport: { width: 480, height: 800 } }, (page) => compare(page, scope));

const visible: Check = {
  id: 'AS-02',
  title: 'fokus syns på bild: kontrast 3:1 och minst ytan av en ram på 2 px, ljust och mörkt',
  async find(site) {
    const types = byType(site);
    return [
      ...(await inScheme(types, 'light', 'body')),
      ...(await inScheme(types, 'dark', 'body')),
      ...(await inScheme(beyondTypes(site), 'light', 'main')),
    ];
  },
};

/**
 * Runs in the page: gives each control focus, and looks at what lies on top at its corners and middle. Forwards they come
 * into view at the bottom of the window, and backwards at its top.
 */
function findCovered(): Violation[] {
  const controls = probe.controls();
  return [...controls, ...[...controls].reverse()].flatMap((element) => {
    element.focus();
    const place = probe.name(element);
    if (document.activeElement !== element) return [{ place, text: 'tar inte emot fokus' }];
    for (const { left, right, top, bottom } of element.getClientRects()) {
      // Taller than the window: no way to show all of it at once.
      if (bottom - top > innerHeight || right - left < 3) continue;
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const points = [
        [left + 1, top + 1],
        [right - 1, top + 1],
        [left + 1, bottom - 1],
        [right - 1, bottom - 1],
        [x, y],
      ];
      for (const [across = 0, down = 0] of points) {
        const top = document.elementFromPoint(across, down);
        // An inline link's frame is taller than its line: its own line's neighbours are no covers.
        const isOwn = top && (element.contains(top) || (top.contains(element) && top !== document.body));
        const covers =
          !isOwn && (!top || ['fixed', 'sticky', 'absolute'].includes(getComputedStyle(top).position) || across === x);
        if (covers) return [{ place, text: `täcks av ${top ? probe.name(top) : 'fönstrets kant'} när den har fokus` }];
      }
    }
    return [];
  });
}

// What follows along lies over the page in the first two, and is too high to in the last.
const windows = [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

const uncovered: Check = {
  id: 'AS-03',
  title: 'det som har fokus täcks inte, inte ens delvis',
  async find(site) {
    const found: Finding[] = [];
    for (const viewport of windows)
      found.push(...(await visitAll('AS-03', site, { viewport }, (page) => page.evaluate(findCovered))));
    return found;
  },
};

export const focusChecks = [visible, uncovered];
