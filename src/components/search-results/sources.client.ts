import { createInstance, type PagefindData } from 'pagefind-client';
import type { Hit, Sources } from '../../search/answer/answer.ts';
import { ranking } from '../../search/answer/ranking.ts';
import { type Entry, fromRow } from '../../search/answer/titles.ts';
import type { Vocabulary } from '../../search/answer/vocabulary.ts';

/** The index of a language, and the text of what was found in it last. */
export interface Index extends Sources {
  /** All entries, in every language. */
  all: readonly Entry[];
  text(id: string): Promise<string>;
}

async function load<Value>(file: string): Promise<Value> {
  const response = await fetch(`/pagefind/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as Value;
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const loadTitles = once(async () => (await load<(string | 0)[][]>('titles.json')).map(fromRow));
const loadVocabulary = once(() => load<Vocabulary>('vocabulary.json'));

/** All pages and records, by their titles: fetched once. */
export const listTitles = loadTitles;

/** Opens the index of a language: Swedish has the folder itself, others one below it. */
export async function openIndex(language: string): Promise<Index> {
  const basePath = language === 'sv' ? '/pagefind/' : `/pagefind/${language}/`;
  const pagefind = createInstance({ basePath, baseUrl: '/', noWorker: true, ranking });
  const data = new Map<string, () => Promise<PagefindData>>();
  const [all] = await Promise.all([loadTitles(), pagefind.init()]);
  return {
    all,
    entries: all.filter(({ id }) => id.startsWith(`${language}_`)),
    vocabulary: loadVocabulary,
    async find(word): Promise<Hit[]> {
      // A word in quotation marks is found in its forms, one without also where others begin so.
      const exact = await pagefind.search(`"${word}"`);
      const ids = new Set(exact.results.map(({ id }) => id));
      const { results } = ids.size > 0 ? await pagefind.search(word) : exact;
      const hits = results.filter(({ id }) => ids.has(id));
      for (const hit of hits) data.set(hit.id, () => hit.data());
      return hits.map(({ id, score }) => ({ id, score }));
    },
    text: async (id) => (await data.get(id)?.())?.content ?? '',
  };
}
