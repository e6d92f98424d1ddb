import type { Page } from 'playwright';
import type { Finding } from './finding.ts';
import { toFindings, type Violation } from './scripted/check.ts';

/** Runs in the page, where the probe is. */
function findShared(): Violation[] {
  // What floats lies over whatever has been scrolled to it: only what moves together can be in each other's way.
  const layerOf = (element: Element | null): Element | null =>
    element && !/fixed|sticky/.test(getComputedStyle(element).position) ? layerOf(element.parentElement) : element;
  const areas = probe.controls().flatMap((element) => {
    if (element.matches('.skip-link:not(:focus)')) return [];
    // A card whose link is spread over all of it. Other links may lie on top of it there.
    const card = getComputedStyle(element, '::after').position === 'absolute' ? element.offsetParent : null;
    const boxes = card ? [card.getBoundingClientRect()] : [...element.getClientRects()];
    return boxes.map((box) => ({ element, card, box, layer: layerOf(element) }));
  });
  type Area = (typeof areas)[number];
  const isMeant = (one: Area, other: Area) =>
    one.element.contains(other.element) ||
    Boolean(one.card?.contains(other.element) && one.card !== other.card) ||
    one.layer !== other.layer;
  return areas.flatMap((one, index) =>
    areas.slice(index + 1).flatMap((other) => {
      if (isMeant(one, other) || isMeant(other, one) || one.element === other.element) return [];
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      const text = `delar ${Math.round(across)} × ${Math.round(down)} px med ${probe.name(other.element)}`;
      // Less than a pixel is how lengths are rounded.
      return across > 1 && down > 1 ? [{ place: probe.name(one.element), text }] : [];
    }),
  );
}

/**
 * Finds controls and links whose hit areas lie on each other, so that a finger may hit the wrong one.
 * @param page opened by `open`, which puts the probe there
 */
export async function findSharedHits(page: Page, address: string): Promise<Finding[]> {
  return toFindings('hit-areas', address, await page.evaluate(findShared));
}
