import type { Records } from '../../schemas/records.ts';
import type { KnownNeed } from '../answer/needs.ts';

/**
 * The needs as browsers get them: with the numbers to call and the page's title, so that a card needs nothing else.
 * @param titles of the pages, by their address
 */
export function listNeeds(
  { needs, helplines }: Pick<Records, 'needs' | 'helplines'>,
  titles: ReadonlyMap<string, string>,
): KnownNeed[] {
  return needs.map(({ id, sentence, words, not, unless, alone, english, page, helplines: ids }) => ({
    id,
    sentence,
    words,
    ...(not && { not }),
    ...(unless && { unless }),
    ...(alone && { alone }),
    ...(english && { english }),
    numbers: ids.flatMap((wanted) => {
      const line = helplines.find((helpline) => helpline.id === wanted);
      return line ? [{ number: line.number, name: line.name, english: line.translations?.en?.name ?? line.name }] : [];
    }),
    page: { address: page, title: titles.get(page) ?? page },
  }));
}
