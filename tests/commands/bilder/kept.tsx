import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { renderToString } from 'preact-render-to-string';
import png from 'upng-js';
import { sharePicture } from '../../../src/lib/share-picture.ts';
import { launchWithText } from '../../instruments/text-size.ts';
import { formatSharePicture } from './share-picture.tsx';
import type { Shot } from './take.ts';

const readme = { path: '.github/pictures/start.webp', width: 1280, height: 800, quality: 80 };
const overview = { path: '.github/pictures/bilder.webp', width: 1380, height: 100, quality: 55 };

/** The widths that the kept pictures are made of. */
export const keptWidths = [390, 1280];

// Flat colours and the edges between them. With more of them the picture weighs over 20,000 bytes.
const colours = 32;

const style = `
  body { display: grid; grid-template-columns: repeat(5, 1fr); gap: 24px 20px; margin: 20px; background: #ddd; font: 20px/1.3 arial }
  figure { margin: 0 }
  img { display: block; inline-size: 100%; block-size: 480px; object-fit: cover; object-position: top; background: #fff }
  img.whole { block-size: auto }
  .alone { display: block; margin: 0 }
`;

interface Pictures {
  shots: readonly Shot[];
  /** Whether there is one, that fills the window. */
  alone?: boolean;
}

const formatPictures = ({ shots, alone = false }: Pictures) =>
  `<!doctype html>${renderToString(
    <html lang="sv">
      <head>
        <style>{style}</style>
      </head>
      <body class={alone ? 'alone' : ''}>
        {shots.map(({ picture, address }) => (
          <figure key={picture}>
            <img src={picture} alt="" class={alone ? 'whole' : ''} />
            {!alone && <figcaption>{address}</figcaption>}
          </figure>
        ))}
      </body>
    </html>,
  )}`;

/** Takes the window, or all of the page, in a format that Playwright does not write but the browser does. */
async function saveWebp(page: Page, path: string, quality: number, whole: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { cssContentSize, cssLayoutViewport } = await session.send('Page.getLayoutMetrics');
  const width = cssLayoutViewport.clientWidth;
  const height = whole ? cssContentSize.height : cssLayoutViewport.clientHeight;
  const clip = { x: 0, y: 0, width, height, scale: 1 };
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality,
    clip,
    captureBeyondViewport: whole,
  });
  await writeFile(path, Buffer.from(data, 'base64'));
}

async function keep(browser: Browser, kept: typeof readme, pictures: Pictures, folder: string): Promise<void> {
  const { path, width, height, quality } = kept;
  const page = await browser.newPage({ viewport: { width, height } });
  // A page on the disk may show what lies beside it.
  const file = resolve(folder, 'sparas.html');
  await writeFile(file, formatPictures(pictures));
  await page.goto(pathToFileURL(file).href);
  await saveWebp(page, path, quality, !pictures.alone);
  await page.close();
}

async function keepSharePicture(browser: Browser): Promise<void> {
  const { address, width, height } = sharePicture;
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(formatSharePicture());
  const frames = png.toRGBA8(png.decode(await page.screenshot()));
  await writeFile(`.${address}`, Buffer.from(png.encode(frames, width, height, colours)));
  await page.close();
}

/**
 * Writes the pictures that Git keeps: the README's, all kinds of pages on a phone, and the one that others show of a
 * shared page.
 * @param folder where the pictures of all kinds have been taken, in `keptWidths`
 * @returns their paths and weights, for the terminal
 */
export async function keepPictures(shots: readonly Shot[], folder: string): Promise<string[]> {
  const browser = await launchWithText(100);
  const byDay = shots.filter(({ view }) => view === 'ljust');
  const start = byDay.filter(({ name, width }) => name === 'start' && width === readme.width);
  await keep(browser, readme, { shots: start, alone: true }, folder);
  await keep(browser, overview, { shots: byDay.filter(({ width }) => width === keptWidths[0]) }, folder);
  await keepSharePicture(browser);
  await browser.close();
  const paths = [readme.path, overview.path, `.${sharePicture.address}`];
  return Promise.all(paths.map(async (path) => `${path}: ${(await readFile(path)).length} byte`));
}
