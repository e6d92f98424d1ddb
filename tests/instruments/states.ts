import type { Page } from 'playwright';
import type { Scope } from './axe.ts';

/** A way for a page to be looked at. */
export interface State {
  name: string;
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  forcedColors: 'none' | 'active';
  media: 'screen' | 'print';
  /** Styles that the visitor brings. */
  css?: string;
  /** What the visitor has opened: the menu, or every disclosure. */
  open?: 'menu' | 'details';
  /** How much an ordinary run tries in this state. With FULL=1 all is tried in every state. */
  scope: Scope;
  /** Whether an ordinary run tries this state. */
  everyTime: boolean;
}

/** What the states have in common: an ordinary window by day. */
export const base: Omit<State, 'name' | 'width'> = {
  height: 800,
  colorScheme: 'light',
  forcedColors: 'none',
  media: 'screen',
  scope: 'size',
  everyTime: true,
};

const dark = { colorScheme: 'dark', scope: 'colour' } as const;
const forced = { forcedColors: 'active', scope: 'colour' } as const;
const print = { media: 'print', scope: 'colour' } as const;

/** WCAG 1.4.12, word for word. The values are the visitor's, and win over the site's. */
export const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
  'p { margin-block-end: 2em !important }';

/** Twice the size that the site gives the root, which is 112.5 % (WCAG 1.4.4). */
export const doubledText = 'html { font-size: 225% !important }';

/** Every state that a page is tried in. */
export const states: State[] = [
  { ...base, name: '320 px, ljust', width: 320, everyTime: false },
  // With the menu open all links can be compared with each other, which closed they can not.
  { ...base, name: '320 px, ljust, med allt uppfällt', width: 320, open: 'details', scope: 'all' },
  { ...base, name: '320 px, ljust, med textavstånd och menyn öppen', width: 320, css: textSpacing, open: 'menu' },
  { ...base, name: '320 px, ljust, med textavstånd', width: 320, css: textSpacing, everyTime: false },
  { ...base, name: '320 × 256 px (400 %), ljust', width: 320, height: 256 },
  {
    ...base,
    name: '320 × 256 px (400 %), mörkt, med menyn öppen',
    width: 320,
    height: 256,
    ...dark,
    open: 'menu',
    everyTime: false,
  },
  { ...base, name: '320 px, mörkt', width: 320, ...dark },
  { ...base, name: '320 px, mörkt, med allt uppfällt', width: 320, ...dark, open: 'details', everyTime: false },
  { ...base, name: '320 px, tvingade färger', width: 320, ...forced, open: 'menu' },
  { ...base, name: '768 px, ljust', width: 768 },
  { ...base, name: '768 px, ljust, med dubbel textstorlek', width: 768, css: doubledText, everyTime: false },
  { ...base, name: '768 px, ljust, med allt uppfällt', width: 768, open: 'details', everyTime: false },
  { ...base, name: '768 px, mörkt', width: 768, ...dark, everyTime: false },
  { ...base, name: '1280 px, ljust', width: 1280, scope: 'all' },
  { ...base, name: '1280 px, ljust, med textavstånd', width: 1280, css: textSpacing },
  { ...base, name: '1280 px, ljust, med dubbel textstorlek', width: 1280, css: doubledText },
  { ...base, name: '1280 px, ljust, med allt uppfällt', width: 1280, open: 'details', everyTime: false },
  { ...base, name: '1280 px, mörkt', width: 1280, ...dark },
  { ...base, name: '1280 px, mörkt, tvingade färger', width: 1280, ...dark, ...forced, everyTime: false },
  { ...base, name: '1280 px, ljust, tvingade färger', width: 1280, ...forced, everyTime: false },
  // A4 between its margins, as a browser counts it.
  { ...base, name: 'utskrift', width: 718, ...print },
  { ...base, name: 'utskrift från mörkt läge', width: 718, ...print, ...dark, everyTime: false },
];

/** Runs in the page. */
function dress({ css = '', open }: Pick<State, 'css' | 'open'>): void {
  const id = 'visitors-styles';
  const style = document.getElementById(id) ?? document.head.appendChild(document.createElement('style'));
  style.id = id;
  style.textContent = css;
  for (const details of document.querySelectorAll('details')) {
    details.open = open === 'details' || (open === 'menu' && Boolean(details.closest('header')));
  }
}

/** Puts an open page into a state, without loading it again. */
export async function enterState(page: Page, state: State): Promise<void> {
  const { width, height, colorScheme, forcedColors, media } = state;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, forcedColors, media });
  await page.evaluate(dress, { ...(state.css && { css: state.css }), ...(state.open && { open: state.open }) });
}
