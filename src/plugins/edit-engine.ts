import { checkContent } from '../checks/content.ts';
import { CheckMemory } from '../checks/memory.ts';
import { forgetAssets } from './assets.ts';
import { onDay } from './embargo.ts';
import { madePages } from './made-pages.ts';
import { forgetContent, root, today } from './project.ts';

// What reads the content after an edit, and styles and scripts. It is bundled with all that makes the site, and knows
// what that knows.

export { listChoices } from '../collections/places.ts';
export { forgetAssets, loadAssets } from './assets.ts';
export { completeRecords, wordUses } from './content.ts';
export { changeEnvironment } from './environment.ts';
export { madePages } from './made-pages.ts';

export { CheckMemory };

/** Reads and checks all content, but what has not changed since last time. */
export const readContent = async (memory: CheckMemory) =>
  onDay(await checkContent(root, today(), undefined, memory), today(), true);

/** Makes the next build start from nothing: code that has not changed is not loaded again, and remembers. */
export function forgetBuild(): void {
  forgetContent();
  forgetAssets();
  madePages.clear();
}
