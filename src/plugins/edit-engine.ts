import { checkContent } from '../checks/content.ts';
import { CheckMemory } from '../checks/memory.ts';
import type { ContentPage } from '../checks/source/load.ts';
import { renderText } from '../checks/text/render-text.ts';
import type { Pictures } from '../lib/pictures.ts';
import type { Records } from '../schemas/records.ts';
import { forgetAssets } from './assets.ts';
import { onDay } from './embargo.ts';
import { madePages } from './made-pages.ts';
import { createRenderer } from './markdown.ts';
import { forgetContent, root, today } from './project.ts';

// All that makes a page again after an edit. It is bundled with the templates, so that new code means all of it.

export { listChoices } from '../collections/places.ts';
export { forgetAssets, loadAssets } from './assets.ts';
export { completeRecords, wordUses } from './content.ts';
export { changeEnvironment } from './environment.ts';
export { madePages, renderAgain } from './made-pages.ts';
export { pagesOf } from './preview/site-pages.ts';

export { CheckMemory };

/** Reads and checks all content, but what has not changed since last time. */
export const readContent = async (memory: CheckMemory) =>
  onDay(await checkContent(root, today(), undefined, memory), today(), true);

/** The HTML of a Markdown page. */
export const renderMarkdown = (page: ContentPage, records: Records, pictures: Pictures): string =>
  renderText(page, records, createRenderer(records, pictures));

/** Makes the next build start from nothing: code that has not changed is not loaded again, and remembers. */
export function forgetBuild(): void {
  forgetContent();
  forgetAssets();
  madePages.clear();
}
