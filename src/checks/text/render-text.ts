import type Token from 'markdown-it/lib/token.mjs';
import { ordinaryAddress } from '../../lib/addresses.ts';
import { createMarkdown } from '../../lib/markdown.ts';
import { createWordFinder, type WordPlaces } from '../../lib/words.ts';
import type { Records } from '../../schemas/records.ts';
import { explainsWords, toExplain } from '../pages/word-list.ts';
import type { ContentPage } from '../source/load.ts';

/** Makes HTML of a page's tokens. */
export type Render = (tokens: Token[], data: Record<string, unknown>, words: WordPlaces) => string;

/** What of a page its text is made of. */
export type TextPage = Pick<ContentPage, 'address' | 'data' | 'body'>;

/** What the renderer is told of a page: its front matter, and whether it is in easy Swedish. */
export const environmentOf = ({ data, address }: TextPage) => ({
  ...data,
  isEasy: ordinaryAddress(address) !== undefined,
});

/** Makes the HTML of one page that the check has passed. It needs no disk: the browser editor shows pages by it. */
export function renderText(page: TextPage, records: Records, render: Render): string {
  const tokens = createMarkdown().parse(page.body, {});
  const places: WordPlaces = explainsWords(page) ? createWordFinder(records.words)(tokens) : new Map();
  return render(tokens, environmentOf(page), toExplain(places, page, records));
}
