import type Token from 'markdown-it/lib/token.mjs';
import { isRealDate } from '../lib/dates.ts';
import { suggest } from '../lib/suggest.ts';
import type { Records } from '../schemas/records.ts';
import { findBadBoxes, findBadTables, findLeftovers } from './block-rules.ts';
import type { Fault } from './fault.ts';
import { findHeavyWords, findLongSentences, findVagueLinks } from './language-rules.ts';
import { findBadLinks, type Targets } from './link-rules.ts';
import type { ContentPage } from './load.ts';
import * as rules from './markdown-rules.ts';
import { listPassages } from './passages.ts';
import { namesIn } from './records.ts';

/** Every fault in the text of one page, and advice on its language. */
export function checkText(page: ContentPage, tokens: readonly Token[], targets: Targets): Fault[] {
  const { file, body, bodyLine } = page;
  if (body.trim() === '')
    return [{ file, line: bodyLine, column: 1, what: 'Sidan har ingen text.', fix: 'Skriv texten under raden ---.' }];
  const lines = body.split('\n');
  const passages = listPassages(tokens, lines);
  const errors = [
    ...rules.findTemplateCode(lines),
    ...rules.findHtml(tokens, passages, lines),
    ...rules.findBadHeadings(tokens, lines),
    ...rules.findBadImages(passages, targets.assets),
    ...rules.findBareAddresses(passages),
    ...findBadBoxes(tokens, passages, lines),
    ...findBadTables(tokens, lines),
    ...findLeftovers(passages),
    ...findBadLinks(passages, lines, { ...targets, own: page.address }),
    ...findVagueLinks(passages),
  ];
  // Our rules of language are for Swedish.
  const advice = page.data.lang
    ? []
    : [...findHeavyWords(passages, targets.records.wordings ?? []), ...findLongSentences(passages)];
  const inFile = ({ line, column, what, fix }: rules.Finding) => ({
    file,
    line: bodyLine + line,
    column: column + 1,
    what,
    fix,
  });
  return [...errors.map(inFile), ...advice.map((finding) => ({ ...inFile(finding), severity: 'warning' as const }))];
}

/** Ids in the front matter that no record has. */
export function checkFrontMatterReferences(page: ContentPage, { helplines, links }: Partial<Records>): Fault[] {
  const judge = (
    value: unknown,
    path: PropertyKey[],
    known: readonly { id: string }[] | undefined,
    place: string,
  ): Fault[] => {
    const ids = namesIn(known, 'id');
    if (typeof value !== 'string' || !value || !ids || ids.includes(value)) return [];
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

/** Pages that share a title or a description, which must be their own. */
export function checkUnique(pages: readonly ContentPage[], key: 'title' | 'description'): Fault[] {
  const name = { title: 'rubrik', description: 'beskrivning' }[key];
  const seen = new Map<unknown, string>();
  return pages.flatMap((page) => {
    const value = page.data[key];
    const first = seen.get(value);
    if (!first) seen.set(value, page.file);
    if (!first || typeof value !== 'string' || value.trim() === '') return [];
    return [
      {
        file: page.file,
        ...page.frontMatter.placeOf([key]),
        what: `Sidan har samma ${name} som ${first}.`,
        fix: `Ge sidan en egen ${name}.`,
      },
    ];
  });
}

/** A page that nobody has read through for a year: a warning, the page stays. */
export function checkReviewDate(page: ContentPage, limit: string): Fault[] {
  const { reviewed } = page.data;
  if (typeof reviewed !== 'string' || !isRealDate(reviewed)) return [];
  if (reviewed >= limit) return [];
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
