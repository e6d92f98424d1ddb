import type { Records } from '../../schemas/records.ts';
import { type OwnScript, scriptOf } from '../answer/scripts.ts';

// Those that the search shows wherever it finds nothing.
const shown = ['sos-112', 'polisen-114-14', 'bris'];

/** The languages that have a page and are not written in our letters. */
export function listOwnScripts({ languages, helplines }: Pick<Records, 'languages' | 'helplines'>): OwnScript[] {
  const lines = shown.flatMap((wanted) => helplines.find(({ id }) => id === wanted) ?? []);
  return languages.flatMap(({ code, dir, name, page }) =>
    page && scriptOf(name)
      ? {
          lang: code,
          dir,
          name,
          address: page,
          numbers: lines.map((line) => ({
            number: line.number,
            name: line.translations?.[code as keyof typeof line.translations]?.name ?? line.name,
          })),
        }
      : [],
  );
}
