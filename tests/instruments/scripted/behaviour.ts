import PQueue from 'p-queue';
import type { Page } from 'playwright';
import { beyondTypes, byType, type Check, type Violation, visitAll } from './check.ts';

/** Runs in the page: what the styles and the markup say about hovering. */
function findHoverContent(): Violation[] {
  const faults: Violation[] = [];
  for (const element of document.querySelectorAll(
    'body [title]:not(abbr, iframe), [popover], [role=tooltip], [interestfor]',
  ))
    faults.push({ place: probe.name(element), text: 'visar något när pekaren är över, som inte kan tas bort' });
  const shows = ['display', 'visibility', 'opacity', 'content', 'clip-path', 'max-height', 'block-size', 'height'];
  const search = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule && /:hover|:focus/.test(rule.selectorText)) {
        const set = shows.filter((name) => rule.style.getPropertyValue(name));
        if (set.length > 0) faults.push({ place: rule.selectorText, text: `ändrar ${set.join(', ')}` });
      }
      if ('cssRules' in rule) search(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of document.styleSheets) search(sheet.cssRules);
  return faults;
}

/** Points at every control, and compares what can be read. */
async function hoverAll(page: Page): Promise<Violation[]> {
  const faults = await page.evaluate(findHoverContent);
  const places = await page.evaluate(() => {
    // One of each kind: the lines of a list are dressed alike.
    const kindOf = (element: Element | null): string =>
      element ? `${kindOf(element.parentElement)}>${element.localName}.${element.className}` : '';
    const kinds = new Map(probe.controls().map((element) => [kindOf(element), element]));
    return [...kinds.values()].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { place: probe.name(element), x: left + width / 2, y: top + height / 2 };
    });
  });
  const read = () => page.evaluate(() => document.body.innerText + document.querySelectorAll('*').length);
  const before = await read();
  for (const { place, x, y } of places.filter((point) => point.y > 0)) {
    await page.mouse.move(x, y);
    if ((await read()) !== before) faults.push({ place, text: 'ändrar vad som står när pekaren är över' });
  }
  return faults;
}

const hover: Check = {
  id: 'AS-14',
  title: 'inget nytt visas bara för att pekaren eller fokus är på något',
  find: async (site) => [
    // Tall enough for all of the page: the pointer reaches everything without scrolling.
    ...(await visitAll('AS-14', byType(site), { viewport: { width: 1280, height: 8000 } }, hoverAll)),
    ...(await visitAll('AS-14', beyondTypes(site), {}, (page) => page.evaluate(findHoverContent))),
  ],
};

/** Listens to what the page listens to. Runs before the page's own scripts. */
function recordListeners(): void {
  const listened: string[] = [];
  const timers: string[] = [];
  Object.assign(globalThis, { listened, timers });
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function listen(this: EventTarget, type: string, ...rest: unknown[]) {
    listened.push(type);
    return Reflect.apply(add, this, [type, ...rest]) as undefined;
  };
  const { setInterval: repeat } = globalThis;
  Object.assign(globalThis, {
    setInterval: (...given: Parameters<typeof setInterval>) => {
      timers.push(`upprepas var ${given[1]} ms`);
      return repeat(...given);
    },
  });
}

/** Runs in the page. */
function findGestures(): Violation[] {
  const { listened } = globalThis as unknown as { listened: string[] };
  const gesture = /^(touch|drag|drop|gesture|pointermove|pointerdown|mousedown|mousemove|device|orientation|wheel)/;
  const faults = listened
    .filter((type) => gesture.test(type))
    .map((type) => ({ place: 'script', text: `lyssnar efter ${type}` }));
  for (const element of document.querySelectorAll('*')) {
    const names = element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'draggable');
    for (const name of names) faults.push({ place: probe.name(element), text: `har ${name}` });
  }
  for (const sheet of document.styleSheets) {
    const written = [...sheet.cssRules].map(({ cssText }) => cssText).join(' ');
    if (/\(\s*(orientation|(min-|max-)?aspect-ratio)/.test(written))
      faults.push({ place: 'css', text: 'frågar efter hur skärmen hålls' });
  }
  return faults;
}

/** Runs in the page: gives everything focus, and types where one can. */
function focusAndType(): Violation[] {
  const state = () => location.href + document.body.innerText + document.querySelectorAll('details[open]').length;
  const before = state();
  return probe.controls().flatMap((element) => {
    element.focus();
    if (element instanceof HTMLInputElement) {
      element.value = 'polisen';
      for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
    }
    const isMoved = document.activeElement !== element;
    // The skip link comes into view, and says what it said.
    return state() === before && !isMoved
      ? []
      : [{ place: probe.name(element), text: 'ändrar sidan vid fokus eller inmatning' }];
  });
}

/** Turns the screen, and reads what it shows. */
async function turn(page: Page): Promise<Violation[]> {
  const read = () => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  const standing = await read();
  await page.setViewportSize({ width: 640, height: 360 });
  const lying = await read();
  await page.setViewportSize({ width: 360, height: 640 });
  return standing === lying ? [] : [{ place: 'body', text: 'visar olika text stående och liggande' }];
}

async function use(page: Page, address: string): Promise<Violation[]> {
  const url = page.url();
  // Turned before anything is typed: suggestions come and go in their own time.
  const faults = [
    ...(await turn(page)),
    ...(await page.evaluate(findGestures)),
    ...(await page.evaluate(focusAndType)),
  ];
  if (page.url() !== url) faults.push({ place: address, text: `fokus eller inmatning leder till ${page.url()}` });
  return faults;
}

const predictable: Check = {
  id: 'AS-25',
  title: 'sidan kan hållas hur som helst, kräver inga gester, och fokus och inmatning ändrar inget',
  find: (site) =>
    visitAll('AS-25', site, { viewport: { width: 360, height: 640 } }, use, (page) =>
      page.addInitScript(recordListeners),
    ),
};

/** Runs in the page. */
function findTimers(): Violation[] {
  const { timers } = globalThis as unknown as { timers: string[] };
  const faults = timers.map((text) => ({ place: 'script', text }));
  for (const element of document.querySelectorAll('meta[http-equiv=refresh i], blink, marquee, [autoplay]'))
    faults.push({ place: probe.name(element), text: 'ändrar sidan av sig självt' });
  for (const animation of document.getAnimations())
    faults.push({ place: 'document', text: `en animering pågår: ${animation.playState}` });
  for (const element of document.querySelectorAll('*')) {
    const { animationName, textDecorationLine } = getComputedStyle(element);
    if (animationName !== 'none' || textDecorationLine.includes('blink'))
      faults.push({ place: probe.name(element), text: 'blinkar eller rör sig' });
  }
  return faults;
}

// Milliseconds that a page may take to be done with what it loads, and how many pages are watched at a time.
const settled = 10_000;
const tabs = 4;

/** Waits three seconds in the page, and says whether anything has changed by itself. */
async function watch(page: Page, address: string): Promise<Violation[]> {
  const faults = await page.evaluate(findTimers);
  const url = page.url();
  const read = () => page.evaluate(() => document.body.innerText);
  // A browser with many tabs may never say that one of them is done. What comes after that is a change like any other.
  await page.waitForLoadState('networkidle', { timeout: settled }).catch(() => undefined);
  const before = await read();
  await page.waitForTimeout(3000);
  if (page.url() !== url || (await read()) !== before)
    faults.push({ place: address, text: 'ändras av sig själv inom 3 s' });
  return faults;
}

const still: Check = {
  id: 'AS-30',
  title: 'inget har en tidsgräns, laddas om, ändras eller blinkar av sig självt',
  find: async (site) => {
    const prepare = (page: Page) => page.addInitScript(recordListeners);
    const types = byType(site).addresses;
    // The waits run beside each other, a tab a page.
    const queue = new PQueue({ concurrency: tabs });
    const watched = types.map((address) =>
      queue.add(() => visitAll('AS-30', { ...site, addresses: [address] }, {}, watch, prepare)),
    );
    return [
      ...(await Promise.all(watched)).flat(),
      ...(await visitAll('AS-30', beyondTypes(site), {}, (page) => page.evaluate(findTimers), prepare)),
    ];
  },
};

export const behaviourChecks = [hover, predictable, still];
