import type { Records } from '../../schemas/records.ts';
import type { Fault } from '../fault.ts';
import type { SourceText } from '../source/source-text.ts';

/** Links without an address that nothing else leads on from: a visitor would stand there. */
export function findDeadEnds({ links = [] }: Partial<Records>, source: SourceText | undefined): Fault[] {
  const leadNowhere = (fallback: string) => {
    const named = links.filter(({ id }) => id === fallback);
    return named.length > 0 && named.every(({ url }) => url === null);
  };
  return links.flatMap((link, index) =>
    source && link.url === null && (!link.fallback || leadNowhere(link.fallback))
      ? [
          {
            file: source.file,
            ...source.placeOf([index, 'url']),
            what: `Länken "${link.id}" har ingen adress.`,
            fix: 'Skriv adressen, eller lägg till "fallback" med id för en sida som besökaren kan gå till i stället.',
          },
        ]
      : [],
  );
}
