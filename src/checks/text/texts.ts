import type Token from 'markdown-it/lib/token.mjs';
import type { Pictures } from '../../lib/pictures.ts';
import { createWordFinder, type WordPlaces } from '../../lib/words.ts';
import type { Records } from '../../schemas/records.ts';
import { errorsIn, type Fault } from '../fault.ts';
import type { TextContext, TextMemory } from '../memory.ts';
import { explainsWords, toExplain } from '../pages/word-list.ts';
import type { CheckedPage } from '../source/load.ts';
import * as rules from './page-rules.ts';
import { environmentOf, type Render } from './render-text.ts';

/** Makes HTML of a page's tokens, from records that are in order. */
export type RendererFor = (records: Records, pictures: Pictures) => Render;

interface TextCheck {
  /** Undefined where no HTML is asked for, or something else is wrong. */
  render: Render | undefined;
  memory: TextMemory | undefined;
  /** The site's Markdown parser, with places. */
  parse: (text: string) => Token[];
}

/** Checks each text, and tells what it made of it: one page at a time, since all tokens at once would fill the memory. */
export function checkTexts(
  surroundings: TextContext,
  { render, memory, parse }: TextCheck,
): { page: CheckedPage; faults: readonly Fault[] }[] {
  const { pages, today } = surroundings;
  const targets = memory?.notice(surroundings) ?? surroundings.targets;
  const findWords = createWordFinder(targets.records.words ?? []);
  return pages.map((page) => {
    const find = () => {
      const tokens = parse(page.body);
      const places: WordPlaces = explainsWords(page) ? findWords(tokens) : new Map();
      const faults = rules.checkText(page, tokens, targets, today);
      const isMade = render && errorsIn(faults).length === 0;
      const html = isMade ? render(tokens, environmentOf(page), toExplain(places, page, targets.records)) : '';
      return { faults, words: [...places.keys()], html };
    };
    const { faults, words, html } = memory ? memory.check(page, find) : find();
    return { page: { ...page, words, html }, faults };
  });
}
