import { ordinaryAddress } from '../../lib/addresses.ts';
import type { Helpline } from '../../schemas/helpline.ts';
import type { Fault } from '../fault.ts';
import { listOf, type Sources } from '../records/record-rules.ts';
import type { ContentPage } from '../source/load.ts';

/** Numbers on easy-read pages that nothing is said of in easy Swedish: the reader would not know when to call. */
export function checkEasyNumbers(pages: readonly ContentPage[], { helplines }: Sources): Fault[] {
  const silent = new Set(listOf<Helpline>(helplines).flatMap(({ id, easy }) => (id && easy === undefined ? id : [])));
  return pages.flatMap(({ file, address, data, frontMatter }) => {
    if (ordinaryAddress(address) === undefined || !Array.isArray(data.helplines)) return [];
    return data.helplines.flatMap((id: string, index) =>
      silent.has(id)
        ? [
            {
              file,
              ...frontMatter.placeOf(['helplines', index]),
              what: `Numret "${id}" har ingen text på lätt svenska.`,
              fix: 'Skriv när man ska ringa under easy i _data/helplines.json, en tanke i varje rad.',
            },
          ]
        : [],
    );
  });
}
