import { type Browser, chromium, type Page } from 'playwright';
import { browserFlags, ensureBrowser } from './browser.ts';

const ordinary = 16;

/**
 * Starts a browser where the visitor has chosen a size of text: lengths in rem follow it, and media queries too.
 * @param percent of the ordinary size
 */
export async function launchWithText(percent: number): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...browserFlags, `--blink-settings=defaultFontSize=${(ordinary * percent) / 100}`],
  });
}

/** Uses a page in such a browser. @param base where the site is */
export async function withText(percent: number, base = '', use: (page: Page) => Promise<void>): Promise<void> {
  const browser = await launchWithText(percent);
  await use(await browser.newPage({ baseURL: base }));
  await browser.close();
}
