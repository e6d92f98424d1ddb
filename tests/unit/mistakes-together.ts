import { assetMistakes, drawingMistakes } from './mistakes/assets.ts';
import { conflicts, encodings } from './mistakes/files.ts';
import * as top from './mistakes/front-matter.ts';
import * as links from './mistakes/links.ts';
import { longRuns } from './mistakes/long-runs.ts';
import * as markdown from './mistakes/markdown.ts';
import { records } from './mistakes/records.ts';

/** On pages of their own, or in places in the records that no other of them touches, so that all can be there at once. */
export const together = Object.values({
  ...top,
  ...markdown,
  ...links,
  assetMistakes,
  conflicts,
  drawingMistakes,
  encodings,
  longRuns,
  records,
}).flat();
