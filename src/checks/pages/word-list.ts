import { ordinaryAddress } from '../../lib/addresses.ts';
import type { WordPlaces } from '../../lib/words.ts';
import type { Records } from '../../schemas/records.ts';
import type { Fault } from '../fault.ts';
import type { Sources } from '../records/record-rules.ts';
import type { ContentPage } from '../source/load.ts';

/** True for a page whose words are explained: an easy-read page explains as it goes, and the list is in Swedish. */
export const explainsWords = ({ address, data }: Pick<ContentPage, 'address' | 'data'>) =>
  !data.lang && !ordinaryAddress(address);

/** The words to explain on a page: not those that the page itself is about. */
export function toExplain(
  places: WordPlaces,
  { address }: Pick<ContentPage, 'address'>,
  { words = [] }: Partial<Records>,
): WordPlaces {
  const own = new Set(words.flatMap(({ id, more }) => (more?.split('#')[0] === address ? [id] : [])));
  return new Map([...places].filter(([id]) => !own.has(id)));
}

/**
 * Faults of the word list that no record shows by itself: a word that no page has, and a form that two words share.
 * @param used ids of the words that pages have; undefined where not every page can be read
 */
export function checkWords(
  { words = [] }: Partial<Records>,
  { words: source }: Sources,
  used: ReadonlySet<string> | undefined,
): Fault[] {
  if (!source) return [];
  const owners = new Map<string, string>();
  return words.flatMap(({ id, word, forms }, index) => {
    const fault = (what: string, fix: string) => ({
      file: source.file,
      ...source.placeOf([index, 'word']),
      what,
      fix,
    });
    const shared = [word, ...forms].filter((form) => form && owners.has(form));
    for (const form of [word, ...forms]) owners.set(form, word);
    return [
      ...shared.map((form) => fault(`"${form}" står redan under ett annat ord.`, 'Ta bort den ena.')),
      ...(used && word && !used.has(id)
        ? [fault(`Ordet "${word}" står inte på någon sida.`, 'Ta bort posten, eller skriv formen som används i forms.')]
        : []),
    ];
  });
}
