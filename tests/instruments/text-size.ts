import type { Browser, Page } from 'playwright';
import { launchBrowser } from './browser.ts';

const ordinary = 16;

/**
 * Starts a browser where the visitor has chosen a size of text: lengths in rem follow it, and media queries too.
 * @param percent of the ordinary size
 */
export const launchWithText = (percent: number): Promise<Browser> =>
  launchBrowser(`--blink-settings=defaultFontSize=${(ordinary * percent) / 100}`);

/** Uses a page in such a browser. @param base where the site is */
export async function withText(percent: number, base = '', use: (page: Page) => Promise<void>): Promise<void> {
  const browser = await launchWithText(percent);
  await use(await browser.newPage({ baseURL: base }));
  await browser.close();
}
