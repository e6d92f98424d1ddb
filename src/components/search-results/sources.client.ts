import type { KnownNeed } from '../../search/answer/needs.ts';
import type { PlacesByPage } from '../../search/answer/places.ts';
import { hasWord, pieceFile, pieceOf } from '../../search/answer/real-words.ts';
import type { Hit, Sources } from '../../search/answer/sources.ts';
import type { Entry } from '../../search/answer/titles.ts';
import type { Vocabulary } from '../../search/answer/vocabulary.ts';
import {
  type Catalogue,
  entriesOf,
  findIn,
  type Part,
  partFile,
  partOf,
  type Stems,
  stemOf,
  textFile,
} from '../../search/answer/word-index.ts';
import { read, readBytes, startAnew } from './parts.client.ts';

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
 * Opens everything anew the next time, and gives up what has not come.
 * @param isFailed false where the parts are only late
 */
export function forgetAll(isFailed: boolean): void {
  kept.clear();
  startAnew(isFailed);
}

const folder = '/sokindex/';

const keepRead = <Value>(file: string): Promise<Value> => keep(folder + file, (address) => read<Value>(address));

const readCatalogue = (): Promise<Catalogue> =>
  keep(`${folder}titles.json`, async (address) => {
    const catalogue = await read<Catalogue>(address);
    if (!catalogue.languages?.sv) throw new Error(`${address}: tom`);
    return catalogue;
  });

const listAll = (catalogue: Catalogue): Entry[] =>
  Object.keys(catalogue.languages).flatMap((lang) => entriesOf(catalogue, lang));

/** All pages and records, by their titles. @throws where the list did not come */
export const listTitles = async (): Promise<Entry[]> => listAll(await readCatalogue());

const readStems =
  (wanted: string) =>
  async (address: string): Promise<Stems> => {
    const { version, stems } = await read<Part>(address);
    if (version !== wanted) throw new Error(`${address}: en annan version`);
    return stems;
  };

const openIndex = async (language: string): Promise<Index> => {
  const catalogue = await readCatalogue();
  const { version, languages } = catalogue;
  return {
    language,
    all: listAll(catalogue),
    entries: entriesOf(catalogue, language),
    // None of these is a reason to withhold what was found.
    places: () => keepRead<PlacesByPage>('places.json').catch(() => ({})),
    needs: () => keepRead<KnownNeed[]>('needs.json').catch(() => []),
    // A word that nobody can vouch for is left as it is written.
    isReal: (word) =>
      keep(folder + pieceFile(pieceOf(word)), readBytes).then(
        (piece) => hasWord(piece, word),
        () => true,
      ),
    vocabulary: () => keepRead<Vocabulary>('vocabulary.json'),
    async find(word): Promise<Hit[]> {
      const part = partOf(stemOf(word, language), languages[language]?.parts ?? 1);
      return findIn(await keep(folder + partFile(version, language, part), readStems(version)), word, language);
    },
  };
};

/**
 * The index of a language, opened once: the Swedish one for a language that has none.
 * @throws, it or its `find`, where a part of it did not come
 */
export async function indexOf(language: string): Promise<Index> {
  const { languages } = await readCatalogue();
  return keep(Object.hasOwn(languages, language) ? language : 'sv', openIndex);
}

/** The text of a page or record, which excerpts are taken from. @throws where it did not come */
export async function readText(id: string): Promise<string> {
  const { version } = await readCatalogue();
  return read<string>(folder + textFile(version, id));
}
