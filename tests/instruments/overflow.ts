import type { Page } from 'playwright';
import type { Finding } from './finding.ts';

type Report = Omit<Finding, 'page'>;

/** Runs in the page. */
function measure(): Report[] {
  const name = (element: Element) =>
    element.localName + (element.id && `#${element.id}`) + [...element.classList].map((word) => `.${word}`).join('');
  const { scrollWidth, clientWidth } = document.documentElement;
  const found: Report[] = [];
  const sideways = scrollWidth > clientWidth;
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const { right, width } = element.getBoundingClientRect();
    if (sideways && width > 0 && right > clientWidth + 1) {
      const text = `når till ${Math.round(right)} px av ${clientWidth}`;
      found.push({ check: 'overflow:sideways', place: name(element), text });
    }
    // One pixel is how a text for screen readers alone is hidden; nobody reads it on the screen.
    if (element.clientWidth <= 1) continue;
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const cutX = hides(overflowX) && element.scrollWidth > element.clientWidth;
    const cutY = hides(overflowY) && element.scrollHeight > element.clientHeight;
    if ((cutX || cutY) && element.innerText?.trim())
      found.push({ check: 'overflow:cut', place: name(element), text: 'texten är avskuren' });
  }
  if (sideways && !found.some(({ check }) => check === 'overflow:sideways')) {
    found.push({ check: 'overflow:sideways', place: 'html', text: `är ${scrollWidth} px bred av ${clientWidth}` });
  }
  return sideways ? found : found.filter(({ check }) => check !== 'overflow:sideways');
}

/** Finds a page that scrolls sideways, with the elements that reach too far, and text that its own box cuts off. */
export async function findOverflow(page: Page, address: string): Promise<Finding[]> {
  const reports = await page.evaluate(measure);
  return reports.map((report) => ({ ...report, page: address }));
}
