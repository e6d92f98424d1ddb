import { type IndexFiles, openSources } from '../../search/answer/open.ts';
import type { SearchSources } from '../../search/answer/search-sources.ts';
import type { Entry } from '../../search/answer/titles.ts';
import { entriesOf, type SearchCatalogue, textFile } from '../../search/answer/word-index.ts';
import { read, readBytes, startAnew } from './parts.client.ts';

/** The index of a language. */
export interface LanguageIndex extends SearchSources {
  language: string;
  /** All entries, in every language. */
  all: readonly Entry[];
}

const kept = new Map<string, Promise<unknown>>();

/** Keeps what an address was opened as, and nothing that failed: the line may be back the next time. */
function keep<Value>(address: string, open: (address: string) => Promise<Value>): Promise<Value> {
  const opened = (kept.get(address) as Promise<Value> | undefined) ?? open(address);
  kept.set(address, opened);
  opened.catch(() => kept.get(address) === opened && kept.delete(address));
  return opened;
}

/**
 * Opens everything anew the next time, and gives up what has not come.
 * @param isFailed false where the parts are only late
 */
export function forgetAll(isFailed: boolean): void {
  kept.clear();
  startAnew(isFailed);
}

const folder = '/sokindex/';

const reader: IndexFiles = {
  json: <Value>(file: string) => keep(folder + file, (address) => read<Value>(address)),
  bytes: (file) => keep(folder + file, readBytes),
};

const readCatalogue = (): Promise<SearchCatalogue> =>
  keep(`${folder}titles.json`, async (address) => {
    const catalogue = await read<SearchCatalogue>(address);
    if (!catalogue.languages?.sv) throw new Error(`${address}: tom`);
    return catalogue;
  });

const listAll = (catalogue: SearchCatalogue): Entry[] =>
  Object.keys(catalogue.languages).flatMap((lang) => entriesOf(catalogue, lang));

/** All pages and records, by their titles. @throws where the list did not come */
export const listTitles = async (): Promise<Entry[]> => listAll(await readCatalogue());

const openIndex = async (language: string): Promise<LanguageIndex> => {
  const catalogue = await readCatalogue();
  return { ...openSources(catalogue, language, reader), language, all: listAll(catalogue) };
};

/**
 * The index of a language, opened once: the Swedish one for a language that has none.
 * @throws, it or its `find`, where a part of it did not come
 */
export async function indexOf(language: string): Promise<LanguageIndex> {
  const { languages } = await readCatalogue();
  return keep(Object.hasOwn(languages, language) ? language : 'sv', openIndex);
}

/** The text of a page or record, which excerpts are taken from. @throws where it did not come */
export async function readEntryText(id: string): Promise<string> {
  const { version } = await readCatalogue();
  return read<string>(folder + textFile(version, id));
}
