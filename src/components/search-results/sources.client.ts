import { PagefindInstance } from 'pagefind-client';
import type { KnownNeed } from '../../search/answer/needs.ts';
import type { PlacesByPage } from '../../search/answer/places.ts';
import { ranking } from '../../search/answer/ranking.ts';
import { hasWord, pieceFile, pieceOf } from '../../search/answer/real-words.ts';
import type { Hit, Sources } from '../../search/answer/sources.ts';
import { type Entry, fromRow } from '../../search/answer/titles.ts';
import type { Vocabulary } from '../../search/answer/vocabulary.ts';
import { countLost, read, readBytes, startAnew } from './parts.client.ts';

/** The index of a language. */
export interface Index extends Sources {
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
 * Opens everything anew the next time, and gives up what has not come: Pagefind itself remembers what did not, and asks
 * for it no more.
 * @param isFailed false where the parts are only late
 */
export function forgetAll(isFailed: boolean): void {
  kept.clear();
  startAnew(isFailed);
}

/** All pages and records, by their titles. @throws where the list did not come */
export const listTitles = (): Promise<Entry[]> =>
  keep('/pagefind/titles.json', async (address) => {
    const rows = await read<(string | 0)[][]>(address);
    if (!rows[0]) throw new Error(`${address}: tom`);
    return rows.map(fromRow);
  });

// Swedish has the folder itself, others one below it.
const folderOf = (language: string) => (language === 'sv' ? '/pagefind/' : `/pagefind/${language}/`);

async function openIndex(language: string): Promise<Index> {
  const before = countLost();
  const pagefind = new PagefindInstance({ basePath: folderOf(language), baseUrl: '/', ranking });
  // Each folder has one index, which is taken whatever the language is called here.
  const [all] = await Promise.all([listTitles(), pagefind.init(language, { load_wasm: true })]);
  return {
    language,
    all,
    entries: all.filter(({ id }) => id.startsWith(`${language}_`)),
    // None of these is a reason to withhold what was found.
    places: () => keep('/pagefind/places.json', (address) => read<PlacesByPage>(address)).catch(() => ({})),
    needs: () => keep('/pagefind/needs.json', (address) => read<KnownNeed[]>(address)).catch(() => []),
    // A word that nobody can vouch for is left as it is written.
    isReal: (word) =>
      keep(`/pagefind/${pieceFile(pieceOf(word))}`, readBytes).then(
        (piece) => hasWord(piece, word),
        () => true,
      ),
    vocabulary: () => keep('/pagefind/vocabulary.json', (address) => read<Vocabulary>(address)),
    async find(word): Promise<Hit[]> {
      // A word in quotation marks is found in its forms, one without also where others begin so.
      const exact = await pagefind.search(`"${word}"`);
      const ids = new Set(exact.results.map(({ id }) => id));
      const { results } = ids.size > 0 ? await pagefind.search(word) : exact;
      if (countLost() > before) throw new Error('En del av sökindexet kom inte.');
      return results.filter(({ id }) => ids.has(id)).map(({ id, score }) => ({ id, score }));
    },
  };
}

/**
 * The index of a language, opened once: the Swedish one for a language that has none.
 * @throws, it or its `find`, where a part of it did not come
 */
export async function indexOf(language: string): Promise<Index> {
  const isKnown = language === 'sv' || (await listTitles()).some(({ id }) => id.startsWith(`${language}_`));
  const code = isKnown ? language : 'sv';
  return keep(code, openIndex);
}

/** The text of a page or record, which excerpts are taken from. @throws where it did not come */
export async function readText(id: string): Promise<string> {
  const [language = ''] = id.split('_');
  return (await read<{ content: string }>(`${folderOf(language)}fragment/${id}.pf_fragment`)).content;
}
