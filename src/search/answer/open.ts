import type { Denials, KnownNeed } from './needs.ts';
import type { PlacesByPage } from './places.ts';
import { hasWord, pieceFile, pieceOf } from './real-words.ts';
import type { OwnScript } from './scripts.ts';
import type { SearchSources } from './search-sources.ts';
import type { Vocabulary } from './vocabulary.ts';
import {
  denialsFile,
  entriesOf,
  findIn,
  findPairIn,
  findPhrasesIn,
  type IndexPart,
  keyOfPair,
  partFile,
  partOfKey,
  type SearchCatalogue,
  stemOf,
} from './word-index.ts';

/** How the files of the search are read, by their path below its folder. What has been read once, it may remember. */
export interface IndexFiles {
  json<Value>(file: string): Promise<Value>;
  bytes(file: string): Promise<Uint8Array>;
}

/**
 * The sources of a language's answers. Its `find` and `vocabulary` throw where a file did not come, or is of another index.
 */
export function openSources(catalogue: SearchCatalogue, language: string, { json, bytes }: IndexFiles): SearchSources {
  const { version, languages } = catalogue;
  const readPart = async (key: string) => {
    const file = partFile(version, language, partOfKey(key, languages[language]?.parts ?? 1));
    const part = await json<IndexPart>(file);
    if (part.version !== version) throw new Error(`${file}: en annan version`);
    return part;
  };
  return {
    entries: entriesOf(catalogue, language),
    // None of these is a reason to withhold what was found.
    places: () => json<PlacesByPage>('places.json').catch(() => ({})),
    needs: () => json<KnownNeed[]>('needs.json').catch(() => []),
    // Better a card too many than one too few.
    denials: (id) =>
      json<Record<string, Denials>>(denialsFile(id))
        .then((all) => all[id] ?? {})
        .catch(() => ({})),
    ownScripts: () => json<OwnScript[]>('egen-skrift.json').catch(() => []),
    county: catalogue.county ?? '',
    // A word that nobody can vouch for is left as it is written.
    isReal: (word) =>
      bytes(pieceFile(pieceOf(word))).then(
        (piece) => hasWord(piece, word),
        () => true,
      ),
    vocabulary: () => json<Vocabulary>('vocabulary.json'),
    find: async (word) => findIn((await readPart(stemOf(word, language))).stems, word, language),
    findPair: async (first, second) =>
      language === 'sv' ? findPairIn((await readPart(keyOfPair(first, second))).phrases, first, second) : [],
    findPhrases: async (word) => findPhrasesIn((await readPart(stemOf(word, language))).phrases, word, language),
  };
}
