import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { UserConfig } from '@11ty/eleventy';
import { listFiles } from '../checks/source/read.ts';
import { eventAddress } from '../lib/addresses.ts';
import { addDays } from '../lib/dates.ts';
import { pageKind, type WholeKind } from '../schemas/page-kinds.ts';
import type { Records } from '../schemas/records.ts';
import { listVocabulary } from '../search/answer/vocabulary.ts';
import { type Dictionary, emptyDictionary, readDictionary } from '../search/index/dictionary.ts';
import { createExpander, createWeigher, dropCommon, type Searched } from '../search/index/index-copy.ts';
import { listDenials, listNeeds } from '../search/index/needs.ts';
import { indexPhrases } from '../search/index/phrases.ts';
import { listPlaceNames } from '../search/index/places.ts';
import { addWords, makePieces, noticeFile } from '../search/index/real-words.ts';
import { listOwnScripts } from '../search/index/scripts.ts';
import { keywordsOf, listSearchRecords, phrasesOf, type SearchRecord } from '../search/index/search-records.ts';
import type { SearchText } from '../search/index/search-text.ts';
import { type IndexedLanguage, makeIndex } from '../search/index/word-index.ts';
import type { PageItem } from '../types/template-data.ts';
import { builtPages } from './built-page.ts';
import { readDictionaryFiles } from './dictionary.ts';
import { environment } from './environment.ts';
import { dropOthers, keep } from './kept.ts';
import { loadContent, root, today } from './project.ts';

/** What is indexed, in which language, and the text that its excerpts are taken from. */
interface Item extends SearchRecord {
  lang: string;
  text: string;
}

const eventDate = (address: string, { events }: Records) => events.find(({ id }) => eventAddress(id) === address)?.date;

/** What a page is found by: a list by its own words, and an easy-read page, which has its twin's text, by what stands out. */
const toSearched = ({ isList, search }: WholeKind, read: SearchText, keywords: string): Searched => ({
  ...read,
  keywords,
  ...((isList || search === 's') && { text: '' }),
  ...(isList && { headings: '' }),
});

/** Days after which a piece of news or an event is history. */
const daysUntilOld = 730;

function withAge<Found extends SearchRecord>(found: Found): Found {
  const { entry, told = entry.date } = found;
  const isOld = 'ne'.includes(entry.kind) && told && told < addDays(today(), -daysUntilOld);
  return isOld ? { ...found, entry: { ...entry, isOld: true } } : found;
}

function toItem(address: string, read: SearchText, page: PageItem | undefined, records: Records): Item {
  const kind = pageKind(address);
  const date = page?.data.published ?? eventDate(address, records);
  const entry = {
    address,
    title: read.title,
    kind: kind.search,
    ...(kind.audience && { audience: kind.audience }),
    ...(date && { date }),
  };
  const searched = toSearched(kind, read, page ? keywordsOf(page, records) : '');
  const phrases = page && read.lang === 'sv' ? phrasesOf(page, read.title, records) : [];
  return { lang: read.lang, entry, searched: { ...searched, phrases }, text: read.text };
}

// The index depends on the order of the pages, and Eleventy writes them as they get ready.
function listItems(pages: readonly PageItem[], records: Records): Item[] {
  const byAddress = new Map(pages.map((page) => [page.url, page]));
  const built = [...builtPages].sort(([one], [other]) => (one < other ? -1 : 1));
  const own = built.flatMap(([url, { found }]) => (found ? [toItem(url, found, byAddress.get(url), records)] : []));
  const texts = new Map(
    own.flatMap(({ lang, entry, text }) => (lang === 'sv' ? [[entry.address, text] as const] : [])),
  );
  const others = listSearchRecords(records, pages, texts).map((record) => ({
    ...record,
    lang: 'sv',
    text: record.searched.text,
  }));
  return [...own, ...others].map(withAge);
}

const toIndexed = (lang: string, items: readonly Item[], copies: IndexedLanguage['copies']): IndexedLanguage => ({
  lang,
  copies,
  entries: items.map(({ entry }) => entry),
  texts: items.map(({ text }) => text),
});

/** The index of the Swedish pages, and that of each other language. */
function listLanguages(
  items: readonly Item[],
  { copies, phrases }: Required<Pick<IndexedLanguage, 'copies' | 'phrases'>>,
): IndexedLanguage[] {
  const weigh = createWeigher(createExpander(emptyDictionary), []);
  const others = [...new Set(items.map(({ lang }) => lang))].filter((lang) => lang !== 'sv').sort();
  const swedish = items.filter(({ lang }) => lang === 'sv');
  return [
    { ...toIndexed('sv', swedish, copies), phrases },
    ...others.map((lang) => {
      const own = items.filter((item) => item.lang === lang);
      return toIndexed(
        lang,
        own,
        own.map(({ searched }) => weigh(searched)),
      );
    }),
  ];
}

/** Of everything that the pieces of the dictionary's words are made of: the dictionary, and the code of the search. */
async function keyOf(parts: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part}\0`);
  for (const file of listFiles(`${root}/src/search`)) hash.update(await readFile(`${root}/src/search/${file}`));
  return hash.digest('hex').slice(0, 16);
}

/** The pieces of the words that the dictionary has, which take longer to make than the rest of the index. */
async function loadPieces(parts: readonly string[], dictionary: Dictionary): Promise<Map<string, Uint8Array>> {
  const make = async () => serialize(makePieces(dictionary.words()));
  const pieces = await keep('words', await keyOf(parts), make);
  await dropOthers('words');
  return deserialize(pieces) as Map<string, Uint8Array>;
}

/** Makes the files of the search, each by its path below its folder. */
async function indexSite(items: readonly Item[], records: Records): Promise<Map<string, string | Uint8Array>> {
  const { affixes, words: entries, licence } = await readDictionaryFiles();
  const dictionary = readDictionary(affixes, entries);
  const names = records.municipalities.map(({ shortName }) => shortName.toLocaleLowerCase('sv'));
  // Norrstad is no kind of Stad.
  const isName = (word: string) => names.includes(word.replace(/s$/, ''));
  const ours = { ...dictionary, split: (word: string) => (isName(word) ? [] : dictionary.split(word)) };
  const swedish = items.filter(({ lang }) => lang === 'sv').map(({ searched }) => searched);
  const expand = createExpander(ours);
  const weights = swedish.map(createWeigher(expand, records.synonyms));
  const phrases = indexPhrases(
    swedish.map((searched) => searched.phrases ?? []),
    (word) => Object.values(expand(word)).flat(),
  );
  const foreign = items.filter(({ lang }) => lang !== 'sv');
  const telling = records.languages.flatMap(({ code, searchWords = [] }) =>
    code === 'sv' ? [] : [{ lang: code, text: searchWords.join(' ') }],
  );
  const vocabulary = listVocabulary(weights, [...foreign, ...telling]);
  // Of those with one address the page itself comes first, and is set last.
  const titles = new Map([...items].reverse().map(({ entry: { address, title } }) => [address, title]));
  return new Map<string, string | Uint8Array>([
    ...addWords(await loadPieces([affixes, entries], dictionary), [...vocabulary.heavy, ...vocabulary.light, ...names]),
    [noticeFile, licence],
    ...makeIndex(listLanguages(items, { copies: dropCommon(weights), phrases }), records.site.county),
    ['places.json', JSON.stringify(listPlaceNames(records))],
    ['needs.json', JSON.stringify(listNeeds(records, titles))],
    ...[...listDenials(records)].map(([file, denials]) => [file, JSON.stringify(denials)] as const),
    ['egen-skrift.json', JSON.stringify(listOwnScripts(records))],
    ['vocabulary.json', JSON.stringify(vocabulary)],
  ]);
}

/** Indexes the pages and records for the search, which each language has in an index of its own. */
export default function search(config: UserConfig): void {
  // The benchmark measures the build and the index apart.
  if (environment().SITE_SEARCH) return;
  let pages: PageItem[] = [];
  config.addCollection('searched', (collections) => {
    pages = collections.getAll();
    return [];
  });
  config.on('eleventy.after', async ({ directories }) => {
    const { records } = await loadContent();
    const files = await indexSite(listItems(pages, records), records);
    const folder = `${directories.output}sokindex`;
    for (const part of new Set([...files.keys()].map(dirname))) mkdirSync(`${folder}/${part}`, { recursive: true });
    // Hundreds of small files take half the CPU this way: nothing else waits for the disk meanwhile.
    for (const [path, content] of files) writeFileSync(`${folder}/${path}`, content);
  });
}
