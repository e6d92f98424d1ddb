import { Failure } from '../../../src/commands/run/failure.mjs';
import { base, type State, states } from '../../instruments/states.ts';

/** A way to look at a page, and what the visitor has made of the text. */
export interface View {
  /** As it stands in the table and in the names of files, after the width. */
  name: 'ljust' | 'mörkt' | 'text 150 %' | 'text 200 %' | 'utskrift';
  /** The size of the text, in percent of the ordinary. */
  percent: 100 | 150 | 200;
  state: State;
}

const heights: Record<number, number> = { 320: 568, 390: 844, 768: 1024, 1280: 800, 1920: 1080 };

const ordinaryWidths = Object.keys(heights).map(Number);

// Large text is looked at where most visitors are: on a phone.
const phone = 390;

const [narrowest, widest] = [200, 3000];

const makeView = (name: View['name'], width: number, given: Partial<State> = {}, percent: View['percent'] = 100) => {
  const height = heights[width] ?? base.height;
  return { name, percent, state: { ...base, width, height, name: `${width} px, ${name}`, ...given } };
};

/** The views of a page, those that can be taken of one opened page together. */
export function listViews(widths: readonly number[]): View[][] {
  const paper = states.find(({ name }) => name === 'utskrift');
  const forText = widths.includes(phone) ? phone : (widths[0] ?? phone);
  return [
    ...widths.map((width) => [makeView('ljust', width), makeView('mörkt', width, { colorScheme: 'dark' })]),
    [makeView('text 150 %', forText, {}, 150)],
    [makeView('text 200 %', forText, {}, 200)],
    [makeView('utskrift', paper?.width ?? phone, paper)],
  ];
}

/**
 * The widths that are asked for; without words the ordinary ones.
 * @param words in pixels, with commas between
 * @throws {Failure} where one of them is no width of a window
 */
export function chooseWidths(words: string | undefined): number[] {
  if (words === undefined) return ordinaryWidths;
  return words.split(',').map((word) => {
    const width = /^\d+$/.test(word) ? Number(word) : 0;
    if (width >= narrowest && width <= widest) return width;
    throw new Failure(`Bredden "${word}" går inte. Skriv bildpunkter från ${narrowest} till ${widest}, som 390.`, 2);
  });
}
