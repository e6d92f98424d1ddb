import { page as pageSchema } from '../../schemas/page.ts';
import type { Records } from '../../schemas/records.ts';
import type { Fault } from '../fault.ts';
import type { Sources } from '../records/record-rules.ts';
import type { ContentPage } from '../source/load.ts';

// A heading with a fault of its own is told of where it stands.
function titleAt(address: string, pages: readonly ContentPage[]): string | undefined {
  const { data: title } = pageSchema.shape.title.safeParse(pages.find((page) => page.address === address)?.data.title);
  return title;
}

const lower = (text: string) => text.toLocaleLowerCase('sv');

/**
 * Entries of the menu and the footer that call a page something else than it calls itself (WCAG 3.2.4). A short form is
 * a part of the heading: "Personuppgifter" for "Personuppgifter och kakor". It is advice, since the visitor arrives.
 */
export function checkMenuNames(
  pages: readonly ContentPage[],
  { navigation = [] }: Partial<Records>,
  { navigation: source }: Sources,
): Fault[] {
  return navigation.flatMap(({ label, address, language }, index) => {
    const title = titleAt(address, pages);
    if (!source || !label || language || !title || lower(title).includes(lower(label))) return [];
    return [
      {
        file: source.file,
        ...source.placeOf([index, 'label']),
        severity: 'warning' as const,
        what: `Här heter sidan "${label}", men dess rubrik är "${title}".`,
        fix: 'Skriv samma namn, eller en del av rubriken.',
      },
    ];
  });
}
