import { addDays } from '../lib/dates.ts';
import { suggest } from '../lib/suggest.ts';
import type { Records } from '../schemas/records.ts';
import type { Fault } from './fault.ts';
import { findBadLinks, type Targets } from './link-rules.ts';
import type { ParsedPage } from './load.ts';
import * as rules from './markdown-rules.ts';

const daysBetweenReviews = 365;

function toFault(page: ParsedPage, lines: readonly string[], { line, at, what, fix }: rules.Finding): Fault {
  const offset = at ? lines.slice(line).findIndex((text) => text.includes(at)) : 0;
  const row = line + Math.max(0, offset);
  const column = at ? Math.max(0, lines[row]?.indexOf(at) ?? 0) + 1 : 1;
  return { file: page.file, line: page.bodyLine + row, column, what, fix };
}

/** Every fault in the text of one page. */
export function checkText(page: ParsedPage, targets: Targets): Fault[] {
  const lines = page.body.split('\n');
  if (page.body.trim() === '')
    return [
      {
        file: page.file,
        line: page.bodyLine,
        column: 1,
        what: 'Sidan har ingen text.',
        fix: 'Skriv texten under raden ---.',
      },
    ];
  return [
    ...rules.findTemplateCode(lines),
    ...rules.findHtml(page.tokens),
    ...rules.findBadHeadings(page.tokens),
    ...rules.findBadBoxes(page.tokens, lines),
    ...rules.findBadImages(page.tokens),
    ...rules.findBareAddresses(page.tokens),
    ...rules.findBadTables(page.tokens),
    ...findBadLinks(page.tokens, { ...targets, own: page.address }),
  ].map((finding) => toFault(page, lines, finding));
}

/** Ids in the front matter that no record has. */
export function checkFrontMatterReferences(page: ParsedPage, { helplines, links }: Partial<Records>): Fault[] {
  const judge = (
    value: unknown,
    path: PropertyKey[],
    known: readonly { id: string }[] | undefined,
    place: string,
  ): Fault[] => {
    const ids = known?.map(({ id }) => id);
    if (typeof value !== 'string' || !ids || ids.includes(value)) return [];
    const meant = suggest(value, ids);
    return [
      {
        file: page.file,
        ...page.frontMatter.placeOf(path),
        what: `"${value}" finns inte i ${place}.`,
        fix: meant ? `Menade du "${meant}"?` : `Välj ett id ur ${place}.`,
      },
    ];
  };
  const numbers = Array.isArray(page.data.helplines) ? page.data.helplines : [];
  return [
    ...numbers.flatMap((value, index) => judge(value, ['helplines', index], helplines, '_data/helplines.json')),
    ...judge(page.data.source, ['source'], links, '_data/links.json'),
  ];
}

/** Pages that share what must be their own. */
export function checkUnique(pages: readonly ParsedPage[], key: 'address' | 'title' | 'description'): Fault[] {
  const names = { address: 'adress', title: 'rubrik', description: 'beskrivning' };
  const seen = new Map<string, string>();
  return pages.flatMap((page) => {
    const value = key === 'address' ? page.address : String(page.data[key] ?? page.file);
    const first = seen.get(value);
    if (!first) {
      seen.set(value, page.file);
      return [];
    }
    const place = key === 'address' ? { line: 1, column: 1 } : page.frontMatter.placeOf([key]);
    return [
      {
        file: page.file,
        ...place,
        what: `Sidan har samma ${names[key]} som ${first}.`,
        fix: `Ge sidan en egen ${names[key]}.`,
      },
    ];
  });
}

/** A page that nobody has read through for a year: a warning, the page stays. */
export function checkReviewDate(page: ParsedPage, today: string): Fault[] {
  const { reviewed } = page.data;
  if (typeof reviewed !== 'string' || reviewed >= addDays(today, -daysBetweenReviews)) return [];
  return [
    {
      file: page.file,
      ...page.frontMatter.placeOf(['reviewed']),
      severity: 'warning',
      what: `Sidan granskades senast ${reviewed}.`,
      fix: 'Läs igenom den och skriv dagens datum.',
    },
  ];
}
