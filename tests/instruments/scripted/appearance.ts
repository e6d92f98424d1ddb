import type { Page } from 'playwright';
import { findAxe } from '../axe.ts';
import { byType, type Check, lookAll, type Violation, visitAll } from './check.ts';

/** Runs in the page: anything that moves by itself, or would at a touch. */
function findMotion(): Violation[] {
  const faults: Violation[] = document.getAnimations().map(() => ({ place: 'document', text: 'en animering pågår' }));
  for (const element of document.querySelectorAll('*')) {
    for (const pseudo of [undefined, '::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      const lasts = (list: string) => list.split(',').some((time) => Number.parseFloat(time) > 0);
      const moves = [
        lasts(style.transitionDuration) && 'övergång',
        style.animationName !== 'none' && 'animering',
        !pseudo && style.scrollBehavior === 'smooth' && 'mjuk rullning',
      ].filter(Boolean);
      for (const text of moves)
        faults.push({ place: probe.name(element), text: `${text} trots önskan om mindre rörelse` });
    }
    if (element.matches('marquee, blink, video[autoplay], animate, animateTransform, img[src$=".gif"]'))
      faults.push({ place: probe.name(element), text: 'rör sig av sig självt' });
  }
  return faults;
}

const reducedMotion: Check = {
  id: 'AS-10',
  title: 'ingenting rör sig för den som har bett om mindre rörelse',
  find: (site) => lookAll('AS-10', site, { reducedMotion: 'reduce' }, (page) => page.evaluate(findMotion)),
};

/** Runs in the page, in forced colours, after a key has been pressed: focus is then shown as for a keyboard. */
function findLostEdges(): Violation[] {
  const has = (width: string, style: string, minWidth: number) =>
    style !== 'none' && Number.parseFloat(width) >= minWidth;
  const faults: Violation[] = [];
  for (const element of probe.controls()) {
    const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
    const hasBorder = has(borderTopWidth, borderTopStyle, 1);
    const isField = element.matches('button, input, select, textarea, summary');
    const place = probe.name(element);
    if (isField && !(hasBorder && probe.contrast(probe.colour(borderTopColor), probe.backdrop(element)) >= 3))
      faults.push({ place, text: 'saknar kant i tvingade färger' });
    element.focus();
    const { outlineWidth, outlineStyle, outlineColor } = getComputedStyle(element);
    const isSeen = probe.contrast(probe.colour(outlineColor), probe.backdrop(element.parentElement)) >= 3;
    if (!(has(outlineWidth, outlineStyle, 2) && isSeen))
      faults.push({ place, text: 'saknar ram vid fokus i tvingade färger' });
  }
  // What a background alone would say is gone here.
  for (const element of document.querySelectorAll('[aria-current], mark, [aria-selected=true], [aria-invalid=true]')) {
    if (!probe.isVisible(element)) continue;
    const { textDecorationLine, fontWeight, borderBottomStyle, outlineStyle } = getComputedStyle(element);
    const isMarked =
      textDecorationLine !== 'none' ||
      Number(fontWeight) >= 600 ||
      borderBottomStyle !== 'none' ||
      outlineStyle !== 'none';
    const isPlain = element.localName === 'li' && !element.querySelector('a');
    if (!isMarked && !isPlain) faults.push({ place: probe.name(element), text: 'märks bara ut med färg' });
  }
  for (const element of document.querySelectorAll('body *')) {
    if (getComputedStyle(element).forcedColorAdjust === 'none')
      faults.push({ place: probe.name(element), text: 'sätter sig över besökarens färger' });
  }
  return faults;
}

const forcedColours: Check = {
  id: 'AS-11',
  title: 'i tvingade färger står kanter och fokus kvar, och inget sägs med bara bakgrund',
  find: (site) =>
    visitAll('AS-11', site, { forcedColors: 'active' }, async (page) => {
      await page.keyboard.press('Tab');
      return page.evaluate(findLostEdges);
    }),
};

async function findDarkFaults(page: Page, address: string): Promise<Violation[]> {
  const found = (await findAxe(page, address, 'colour')).filter(({ check }) => check.includes('color-contrast'));
  const isDark = await page.evaluate(() => probe.contrast(probe.backdrop(document.body), [0, 0, 0]) < 2);
  const faults = found.map(({ place, text }) => ({ place, text }));
  return isDark ? faults : [...faults, { place: 'body', text: 'är ljus i mörkt läge' }];
}

const dark: Check = {
  id: 'AS-12',
  title: 'i mörkt läge är sidan mörk, och all text har kontrast 7:1',
  find: (site) => lookAll('AS-12', site, { colorScheme: 'dark' }, findDarkFaults),
};

/** Runs in the page: edges of controls, and signs that are drawn rather than written. */
function findFaintGraphics(): Violation[] {
  const faults: Violation[] = [];
  for (const element of probe.controls().filter((found) => found.matches('button, input, select, textarea, summary'))) {
    const { borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(element);
    const behind = probe.backdrop(element.parentElement);
    const hasEdge = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1;
    const edge = hasEdge ? probe.contrast(probe.colour(borderTopColor), behind) : 1;
    const best = Math.max(edge, probe.contrast(probe.backdrop(element), behind));
    if (best < 3) faults.push({ place: probe.name(element), text: `kanten har kontrast ${best.toFixed(1)}:1` });
  }
  for (const element of document.querySelectorAll('body *')) {
    if (!probe.isVisible(element)) continue;
    for (const pseudo of ['::before', '::after']) {
      const { content, color, backgroundColor } = getComputedStyle(element, pseudo);
      if (['none', 'normal'].includes(content)) continue;
      const isEmpty = content === '""';
      const [shown, behind] = [probe.colour(isEmpty ? backgroundColor : color), probe.backdrop(element)];
      if (isEmpty && shown[3] === 0) continue;
      const contrast = probe.contrast(shown, behind);
      if (contrast < 3)
        faults.push({ place: probe.name(element) + pseudo, text: `har kontrast ${contrast.toFixed(1)}:1` });
    }
    // A sign that is drawn in lines takes its colour from the page.
    const { stroke } = getComputedStyle(element);
    if (element.matches('main svg') && stroke !== 'none') {
      const contrast = probe.contrast(probe.colour(stroke), probe.backdrop(element));
      if (contrast < 3) faults.push({ place: probe.name(element), text: `har kontrast ${contrast.toFixed(1)}:1` });
    }
    // The colours of any other picture can't be asked for in the page: it is a fault until someone has measured it. What is
    // there for the eye alone (alt="") tells nobody anything, and need not be told from what is around it (WCAG 1.4.11).
    else if (element.matches('main img:not([alt=""]), main svg, main canvas') && !element.closest('[data-measured]'))
      faults.push({ place: probe.name(element), text: 'är en bild vars kontrast ingen har mätt (data-measured)' });
  }
  return faults;
}

const graphics: Check = {
  id: 'AS-13',
  title: 'kanter och tecken har kontrast 3:1, ljust och mörkt',
  find: async (site) => [
    ...(await lookAll('AS-13', site, { colorScheme: 'light' }, (page) => page.evaluate(findFaintGraphics))),
    ...(await lookAll('AS-13', byType(site), { colorScheme: 'dark' }, (page) => page.evaluate(findFaintGraphics))),
  ],
};

export const appearanceChecks = [reducedMotion, forcedColours, dark, graphics];
