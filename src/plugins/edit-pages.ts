import type { ContentPage } from '../checks/source/load.ts';
import { renderText } from '../checks/text/render-text.ts';
import type { Pictures } from '../lib/pictures.ts';
import type { Records } from '../schemas/records.ts';
import { createRenderer } from './markdown.ts';

// What makes a page again after an edit. It is bundled with the templates alone: a component that somebody writes on asks
// for no more than these.

export { renderAgain } from './made-pages.ts';
export { pagesOf } from './preview/site-pages.ts';

/** The HTML of a Markdown page. */
export const renderMarkdown = (page: ContentPage, records: Records, pictures: Pictures): string =>
  renderText(page, records, createRenderer(records, pictures));
