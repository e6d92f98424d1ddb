import type { Handler } from 'htmlparser2';
import { type Block, RunningTextReader } from '../checks/language/running-text.ts';
import { type PageHead, PageHeadReader, readWith, tellAll } from '../lib/page-head.ts';
import { type SearchText, SearchTextReader } from '../search/index/search-text.ts';

/** All that is read of a built page. */
export interface BuiltPage extends PageHead {
  /** What the search reads; undefined for a page that is kept out of it. */
  found: SearchText | undefined;
  /** The running text, by which a page is easy or heavy to read. */
  running: readonly Block[];
}

/** What reads a page, and where it notes what the page says of itself. */
interface Read {
  head: PageHead;
  reader: Partial<Handler>;
}

/**
 * Reads a built page, once for all who ask.
 * @param read lets a reader read it, in one pass with whatever else does
 */
export function readBuiltPage(
  html: string,
  read: (text: string, given: Read) => void = (text, { reader }) => readWith(text, reader),
): BuiltPage {
  const readers = { head: new PageHeadReader(), found: new SearchTextReader(), running: new RunningTextReader() };
  const { head } = readers.head;
  read(html, { head, reader: tellAll(Object.values(readers)) });
  return { ...head, found: readers.found.result(), running: readers.running.result() };
}

/** The pages of the latest build, by address. */
export const builtPages = new Map<string, BuiltPage>();

/** True for the address of a page, whether it is one by its folder or by its name; false for other files. */
export const isBuiltPage = (url: string): boolean => /(\/|\.html)$/.test(url);
