import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { EleventyEvent, UserConfig } from '@11ty/eleventy';
import type { PagefindIndex } from 'pagefind';
import { keywordsOf, listSearchRecords } from '../collections/search-records.ts';
import { eventAddress, isPageAddress } from '../lib/addresses.ts';
import { emptyDictionary, readDictionary } from '../lib/search/dictionary.ts';
import { createWeigher, dropCommon, formatCopy, type Searched } from '../lib/search/index-copy.ts';
import { type PageText, readPageText } from '../lib/search/page-text.ts';
import { type PagefindFile, rewriteFragment, withoutPlaces } from '../lib/search/pagefind-files.ts';
import { type Entry, sectionOf, toRow } from '../lib/search/titles.ts';
import { listVocabulary } from '../lib/search/vocabulary.ts';
import { withoutTypesetting } from '../lib/typeset.ts';
import type { Records } from '../schemas/records.ts';
import type { PageItem } from '../types/template-data.ts';
import { loadContent, root } from './project.ts';

/** What is indexed: how it is shown, what is searched, and the text that its excerpts are taken from. */
interface Item {
  lang: string;
  entry: Omit<Entry, 'id'>;
  searched: Searched;
  text: string;
}

type Result = NonNullable<EleventyEvent['results']>[number];

const folder = 'pagefind/';

const eventDate = (address: string, { events }: Records) => events.find(({ id }) => eventAddress(id) === address)?.date;

function toItem(address: string, read: PageText, data: PageItem | undefined, records: Records): Item {
  const { lang, ...searched } = read;
  const { kind, audience } = sectionOf(address);
  const date = data?.data.published ?? eventDate(address, records);
  const keywords = data ? keywordsOf(data, records) : '';
  return {
    lang,
    entry: { address, title: read.title, kind, ...(audience && { audience }), ...(date && { date }) },
    // An easy-read page has the text of its twin in other words: it is found by what stands out.
    searched: { ...searched, keywords, ...(kind === 's' && { text: '' }) },
    text: read.text,
  };
}

// The index depends on the order of the pages, and Eleventy writes them as they get ready.
function listItems(results: readonly Result[], pages: readonly PageItem[], records: Records): Item[] {
  const built = results
    .flatMap(({ url, content }) => (isPageAddress(url) ? [{ url, html: withoutTypesetting(content) }] : []))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  const own = built.flatMap(({ url, html }) => {
    const read = readPageText(html);
    return read
      ? [
          toItem(
            url,
            read,
            pages.find((page) => page.url === url),
            records,
          ),
        ]
      : [];
  });
  const others = listSearchRecords(records, pages).map(({ entry, searched }) => ({
    lang: 'sv',
    entry,
    searched,
    text: searched.text,
  }));
  return [...own, ...others];
}

function expectNone(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Sökindexet kunde inte ${what}: ${errors.join('; ')}`);
}

async function openIndex(): Promise<PagefindIndex> {
  const { createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Sökindexet kunde inte skapas: ${errors.join('; ')}`);
  return index;
}

/** Indexes copies in their order, each under its number. Pagefind also hands out user interfaces: we have our own. */
async function indexCopies(copies: readonly string[]): Promise<PagefindFile[]> {
  const index = await openIndex();
  for (const [key, content] of copies.entries())
    expectNone((await index.addHTMLFile({ url: String(key), content })).errors, `läsa sida ${key}`);
  const { files, errors } = await index.getFiles();
  expectNone(errors, 'skrivas');
  await index.deleteIndex();
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString()) as {
    languages: Record<string, { wasm: string | null }>;
  };
  const programs = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  return files.filter(({ path }) => (path.startsWith('wasm.') ? programs.includes(path) : !/\.(js|css)$/.test(path)));
}

interface Indexed {
  files: PagefindFile[];
  entries: Entry[];
}

/** Indexes the items of one language, and names each by what Pagefind calls it. */
async function indexItems(items: readonly Item[], copies: readonly string[], under: string): Promise<Indexed> {
  const entries: Entry[] = [];
  const files = (await indexCopies(copies)).map(({ path, content }) => {
    const target = `${under}${path}`;
    if (path.startsWith('index/')) return { path: target, content: withoutPlaces(content) };
    const id = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
    if (!id) return { path: target, content };
    const { key, content: rewritten } = rewriteFragment(content, (name) => items[Number(name)]?.text ?? '');
    const entry = items[Number(key)]?.entry;
    if (entry) entries.push({ id, ...entry });
    return { path: target, content: rewritten };
  });
  return { files, entries };
}

const read = (file: string) => readFile(`${root}/node_modules/dictionary-sv/${file}`, 'utf8');

async function indexSite(items: readonly Item[], records: Records): Promise<PagefindFile[]> {
  const dictionary = readDictionary(await read('index.aff'), await read('index.dic'));
  const weigh = createWeigher(dictionary, records.synonyms);
  const weighForeign = createWeigher(emptyDictionary, []);
  const swedish = items.filter(({ lang }) => lang === 'sv');
  const foreign = items.filter(({ lang }) => lang !== 'sv');
  const weights = swedish.map(({ searched }) => weigh(searched));
  const made = [
    await indexItems(
      swedish,
      dropCommon(weights).map((copy) => formatCopy('sv', copy)),
      '',
    ),
  ];
  for (const lang of new Set(foreign.map((item) => item.lang))) {
    const own = foreign.filter((item) => item.lang === lang);
    const copies = own.map(({ searched }) => formatCopy(lang, weighForeign(searched)));
    made.push(await indexItems(own, copies, `${lang}/`));
  }
  const titles = made.flatMap(({ entries }) => entries).sort((a, b) => (a.address + a.id < b.address + b.id ? -1 : 1));
  const telling = records.languages.map(({ code, searchWords = [] }) => ({ lang: code, text: searchWords.join(' ') }));
  const vocabulary = listVocabulary(weights, [...foreign, ...telling.filter(({ lang }) => lang !== 'sv')]);
  return [
    ...made.flatMap(({ files }) => files),
    { path: 'titles.json', content: Buffer.from(JSON.stringify(titles.map(toRow))) },
    { path: 'vocabulary.json', content: Buffer.from(JSON.stringify(vocabulary)) },
  ];
}

/** Indexes the pages for the search. A fault stops the build: a site whose search is dead is not finished. */
export default function search(config: UserConfig): void {
  // The benchmark measures the build and the index apart.
  if (process.env.SITE_SEARCH === 'off') return;
  let pages: PageItem[] = [];
  config.addCollection('searched', (api) => {
    pages = api.getAll();
    return [];
  });
  config.on('eleventy.after', async ({ directories, results = [] }) => {
    const { records } = await loadContent();
    for (const { path, content } of await indexSite(listItems(results, pages, records), records)) {
      const target = `${directories.output}${folder}${path}`;
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  });
}
