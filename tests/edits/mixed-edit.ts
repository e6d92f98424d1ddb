import type { Editor } from './editor.ts';

/** What decides between all that an edit may be: each draw is from 0 to below 1. */
export type Draw = () => number;

/** An edit that may be made again and again: each time of something else, and to something else. */
export interface MixedEdit {
  name: string;
  make: (editor: Editor, draw: Draw, number: number) => void | Promise<void>;
}

/** One of some things. @throws {Error} where there is none */
export const pick = <Item>(draw: Draw, from: readonly Item[]): Item => {
  const item = from[Math.floor(draw() * from.length)];
  if (item === undefined) throw new Error('Det finns inget att välja.');
  return item;
};
