import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBuiltPage } from '../../src/plugins/built-page.ts';
import { readDictionaryFiles } from '../../src/plugins/dictionary.ts';
import { pageKind } from '../../src/schemas/page-kinds.ts';
import type { Synonym } from '../../src/schemas/synonym.ts';
import { listVocabulary } from '../../src/search/answer/vocabulary.ts';
import { readDictionary } from '../../src/search/index/dictionary.ts';
import { createExpander, createWeigher, dropCommon } from '../../src/search/index/index-copy.ts';
import { indexPhrases } from '../../src/search/index/phrases.ts';
import { makeIndex } from '../../src/search/index/word-index.ts';

// Run by the benchmark in a process of its own: indexes as many pages as it is told, in our way or as Pagefind does.
const [way, count = '0', folder = ''] = process.argv.slice(2);

/** The site's Swedish pages over and over, each time under another name and with a word of its own. */
function* listPages(): Generator<{ address: string; html: string }> {
  const files = readdirSync('_site', { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?!admin|build).*index\.html$/.test(file))
    .sort();
  const pages = files
    .map((file) => ({ file, html: readFileSync(join('_site', file), 'utf8') }))
    .filter(({ html }) => html.includes('data-search-body') && html.includes('<html lang="sv"'));
  for (let number = 0; number < Number(count); number += 1) {
    const { file, html } = pages[number % pages.length] ?? { file: '', html: '' };
    const name = `Ort${Math.floor(number / pages.length)}by`;
    yield {
      address: `/${name.toLowerCase()}/${file.replace('index.html', '')}`,
      html: html.replace('</h1>', ` ${name}</h1>`),
    };
  }
}

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

async function indexOurs(): Promise<void> {
  const { affixes, words } = await readDictionaryFiles();
  const synonyms = JSON.parse(readFileSync('_data/synonyms.json', 'utf8')) as Synonym[];
  const dictionary = readDictionary(affixes, words);
  const expand = createExpander(dictionary);
  const weigh = createWeigher(expand, synonyms);
  const searches = JSON.parse(readFileSync('_data/searches.json', 'utf8')) as { page: string; phrases: string[] }[];
  const phrasesOf = new Map(searches.map(({ page, phrases }) => [`/ort0by${page}`, phrases]));
  const items = [...listPages()].flatMap(({ address, html }) => {
    const { found: read } = readBuiltPage(html);
    // A site's phrases are written for its pages once, however many more it has.
    return read ? [{ address, read, own: phrasesOf.get(address) ?? [] }] : [];
  });
  const weights = items.map(({ read, own }) => weigh({ ...read, keywords: '', phrases: own }));
  const entries = items.map(({ address, read }) => {
    const { search: kind, audience } = pageKind(address.replace(/^\/[^/]+/, ''));
    return { address, title: read.title, kind, ...(audience && { audience }) };
  });
  const texts = items.map(({ read }) => read.text);
  const phrases = indexPhrases(
    items.map(({ own }) => own),
    (word) => Object.values(expand(word)).flat(),
  );
  const index = makeIndex([{ lang: 'sv', entries, copies: dropCommon(weights), texts, phrases }]);
  for (const [path, content] of index) write(`sokindex/${path}`, content);
  write('sokindex/vocabulary.json', JSON.stringify(listVocabulary(weights, [])));
  // What does not grow with the pages is the site's own.
  for (const name of ['needs.json', 'places.json', 'ord'])
    cpSync(`_site/sokindex/${name}`, join(folder, 'sokindex', name), { recursive: true });
}

async function indexPlainly(): Promise<void> {
  const { createIndex } = await import('pagefind');
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind startade inte.');
  for (const { address, html } of listPages()) await index.addHTMLFile({ url: address, content: html });
  for (const { path, content } of (await index.getFiles()).files) write(`pagefind/${path}`, content);
}

await (way === 'ours' ? indexOurs() : indexPlainly());
process.exit();
