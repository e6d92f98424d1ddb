import type { Content } from '../checks/content.ts';
import type { CheckedPage } from '../checks/source/load.ts';
import { comingDay } from '../lib/embargo.ts';

/** Content as it is on a day. */
export interface ContentOnDay extends Content {
  /** Pages that are checked, and not yet made. */
  withheld: readonly CheckedPage[];
  /** Addresses of documents that stand on such pages alone. */
  withheldFiles: ReadonlySet<string>;
}

// Only what is not out has its day with it from here on: whoever shows it, marks it.
function mark<Data extends object>(data: Data, day: string | undefined): Data {
  const { embargo: _, ...rest } = data as Data & { embargo?: unknown };
  return { ...rest, ...(day && { embargo: day }) } as Data;
}

/**
 * Marks what is not out yet, and takes it away unless everything is to be seen. It has been checked with the rest, so
 * that its day can come without a word.
 * @param today the build's day, `YYYY-MM-DD`
 */
export function onDay(content: Content, today: string, showsAll: boolean): ContentOnDay {
  const isSeen = (data: { embargo?: unknown }) => showsAll || data.embargo === undefined;
  const pages = content.pages.map((page) => ({
    ...page,
    data: mark(page.data, comingDay(page.data, today, page.address)),
  }));
  const { events } = content.records;
  // A file that can't be read has faults, after which nothing is shown.
  const marked = Array.isArray(events) ? events.map((event) => mark(event, comingDay(event ?? {}, today))) : events;
  const seen = pages.filter(({ data }) => isSeen(data));
  const withheld = pages.filter(({ data }) => !isSeen(data));
  const documents = new Set(seen.map(({ data }) => data.document));
  return {
    ...content,
    records: { ...content.records, events: Array.isArray(marked) ? marked.filter(isSeen) : marked },
    pages: seen,
    withheld,
    withheldFiles: new Set(
      withheld.flatMap(({ data }) => (data.document && !documents.has(data.document) ? String(data.document) : [])),
    ),
  };
}
