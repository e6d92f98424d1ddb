import type Token from 'markdown-it/lib/token.mjs';
import type { Pictures } from '../../lib/pictures.ts';
import { createWordFinder, type WordPlaces } from '../../lib/words.ts';
import type { Records } from '../../schemas/records.ts';
import { errorsIn, type Fault } from '../fault.ts';
import type { CheckMemory } from '../memory.ts';
import type { Targets } from '../pages/addresses.ts';
import { explainsWords, toExplain } from '../pages/words.ts';
import type { CheckedPage, ContentPage } from '../source/load.ts';
import * as rules from './page-rules.ts';
import { environmentOf, type Render } from './render-text.ts';

/** Makes HTML of a page's tokens, from records that are in order. */
export type RendererFor = (records: Records, pictures: Pictures) => Render;

interface TextCheck {
  /** Undefined where no HTML is asked for, or something else is wrong. */
  render: Render | undefined;
  memory: CheckMemory | undefined;
  /** The build's day, `YYYY-MM-DD`. */
  today: string;
}

/** Checks each text, and tells what it made of it: one page at a time, since all tokens at once would fill the memory. */
export function checkTexts(
  pages: readonly ContentPage[],
  targets: Targets,
  parse: (text: string) => Token[],
  { render, memory, today }: TextCheck,
): { page: CheckedPage; faults: readonly Fault[] }[] {
  const findWords = createWordFinder(targets.records.words ?? []);
  memory?.notice(targets, pages);
  return pages.map((page) => {
    const find = () => {
      const tokens = parse(page.body);
      const places: WordPlaces = explainsWords(page) ? findWords(tokens) : new Map();
      const faults = rules.checkText(page, tokens, targets, today);
      const isMade = render && errorsIn(faults).length === 0;
      const html = isMade ? render(tokens, environmentOf(page), toExplain(places, page, targets.records)) : '';
      return { faults, words: [...places.keys()], html };
    };
    const { faults, ...made } = memory ? memory.check(page, find) : find();
    return { page: { ...page, ...made }, faults };
  });
}
