import type { Records } from '../../schemas/records.ts';
import type { Denials, KnownNeed } from '../answer/needs.ts';
import { denialsFile } from '../answer/word-index.ts';

/**
 * The needs as browsers get them: with the numbers to call and the page's title, so that a card needs nothing else.
 * @param titles of the pages, by their address
 */
export function listNeeds(
  { needs, helplines }: Pick<Records, 'needs' | 'helplines'>,
  titles: ReadonlyMap<string, string>,
): KnownNeed[] {
  return needs.map(({ id, sentence, words, alone, english, page, helplines: ids }) => ({
    id,
    sentence,
    words,
    ...(alone && { alone }),
    ...(english && { english }),
    numbers: ids.flatMap((wanted) => {
      const line = helplines.find((helpline) => helpline.id === wanted);
      return line ? [{ number: line.number, name: line.name, english: line.translations?.en?.name ?? line.name }] : [];
    }),
    page: { address: page, title: titles.get(page) ?? page },
  }));
}

/** The files of what denies each need, apart from what is sought by, since few queries have its words. */
export function listDenials({ needs }: Pick<Records, 'needs'>): Map<string, Record<string, Denials>> {
  const files = new Map<string, Record<string, Denials>>();
  for (const { id, not, unless } of needs)
    files.set(denialsFile(id), {
      ...files.get(denialsFile(id)),
      [id]: { ...(not && { not }), ...(unless && { unless }) },
    });
  return files;
}
