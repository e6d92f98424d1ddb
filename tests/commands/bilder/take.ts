import { mkdir, rm, writeFile } from 'node:fs/promises';
import PQueue from 'p-queue';
import type { Browser, Page } from 'playwright';
import { type Figures, measurePage } from '../../instruments/page-figures.ts';
import { printOnPaper } from '../../instruments/paper.ts';
import { inNewPage, open } from '../../instruments/scripted/check.ts';
import { enterState } from '../../instruments/states.ts';
import { launchWithText } from '../../instruments/text-size.ts';
import type { Subject } from './kinds.ts';
import type { View } from './views.ts';

/** A page in a view: its picture, and what was measured. */
export interface Shot extends Subject, Figures {
  view: View['name'];
  width: number;
  /** The height of the window. */
  window: number;
  /** The picture's file, beside the table. */
  picture: string;
  /** On paper: how many sheets. */
  sheets?: number;
}

// Two processors are what most machines can spare.
const atATime = 2;

const fileName = (...parts: (string | number)[]) =>
  parts.join('-').replace(/ %/, '').replaceAll(' ', '-').replace('ö', 'o');

async function takeShot(page: Page, subject: Subject, { name, state }: View, folder: string): Promise<Shot> {
  await enterState(page, state);
  const figures = await measurePage(page, subject.address);
  const file = fileName(subject.name, state.width, name);
  const shot = { ...subject, view: name, width: state.width, window: state.height, picture: `${file}.png`, ...figures };
  await page.screenshot({ path: `${folder}/${file}.png`, fullPage: true });
  if (state.media !== 'print') return shot;
  const { pdf, sheets } = await printOnPaper(page);
  await writeFile(`${folder}/${file}.pdf`, pdf);
  return { ...shot, sheets };
}

/** Opens a page once, and takes it in views that differ only in what a page follows by itself. */
function takeTogether(
  browser: Browser,
  base: string,
  subject: Subject,
  views: View[],
  folder: string,
): Promise<Shot[]> {
  const [{ state }] = views as [View];
  const viewport = { width: state.width, height: state.height };
  return inNewPage({ browser, base, addresses: [] }, { viewport }, async (page) => {
    await open(page, subject.address);
    if (subject.address.includes('?q=')) await page.locator('.search-results ol').waitFor();
    const shots: Shot[] = [];
    for (const view of views) shots.push(await takeShot(page, subject, view, folder));
    return shots;
  });
}

/**
 * Takes all pictures, and measures every page in every view.
 * @param url where the site is served
 * @param folder is emptied first
 */
export async function takeAll(url: string, subjects: Subject[], views: View[][], folder: string): Promise<Shot[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const sizes = [...new Set(views.flat().map(({ percent }) => percent))];
  const browsers = new Map(await Promise.all(sizes.map(async (size) => [size, await launchWithText(size)] as const)));
  const queue = new PQueue({ concurrency: atATime });
  const jobs = subjects.flatMap((subject) =>
    views.map((together) => () => {
      const browser = browsers.get(together[0]?.percent ?? 100) as Browser;
      return takeTogether(browser, url, subject, together, folder);
    }),
  );
  try {
    return (await queue.addAll(jobs)).flat();
  } finally {
    for (const browser of browsers.values()) await browser.close();
  }
}
