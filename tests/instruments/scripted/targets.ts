import type { Finding } from '../finding.ts';
import { type Check, type SiteUnderTest, type Violation, visitAll } from './check.ts';

/** Runs in the page: measures what a finger has to hit. */
function findSmallTargets(): Violation[] {
  probe.openAll();
  const minSide = 44;
  const block = (element: Element | null): Element | null =>
    element && getComputedStyle(element).display.startsWith('inline') ? block(element.parentElement) : element;
  // Words beside the links: the line is a text, and its height is not the link's to choose (WCAG 2.5.5, Inline).
  const isInText = (element: Element) => {
    const around = block(element.parentElement)?.cloneNode(true) as Element | undefined;
    for (const link of around?.querySelectorAll('a, small') ?? []) link.remove();
    return getComputedStyle(element).display === 'inline' && /\p{L}{2}/u.test(around?.textContent ?? '');
  };
  return probe.controls().flatMap((element) => {
    if (element.matches('.skip-link:not(:focus)') || isInText(element)) return [];
    // A card whose link is spread over all of it.
    const isSpread = getComputedStyle(element, '::after').position === 'absolute';
    const card = isSpread ? element.closest('li') : undefined;
    const { width, height } = (card ?? element).getBoundingClientRect();
    const text = `${Math.round(width)} × ${Math.round(height)} px, ${minSide} × ${minSide} behövs`;
    return width < minSide - 0.5 || height < minSide - 0.5 ? [{ place: probe.name(element), text }] : [];
  });
}

const tryWidth = (site: SiteUnderTest, width: number): Promise<Finding[]> =>
  visitAll('AS-05', site, { viewport: { width, height: 800 } }, (page) => page.evaluate(findSmallTargets));

const targets: Check = {
  id: 'AS-05',
  title: 'allt som trycks på är minst 44 × 44 px, utom länkar inne i en text',
  find: async (site) => [...(await tryWidth(site, 320)), ...(await tryWidth(site, 1280))],
};

export const targetChecks = [targets];
