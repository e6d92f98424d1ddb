import type Token from 'markdown-it/lib/token.mjs';
import { isRealDate } from '../../lib/dates.ts';
import { listRepeats } from '../../lib/repeats.ts';
import { pageFileOf } from '../../schemas/page-kinds.ts';
import type { Records } from '../../schemas/records.ts';
import { listRefs, namesAt } from '../../schemas/refs.ts';
import type { Fault, Finding } from '../fault.ts';
import { findAvoidedWords, findLongSentences, findVagueLinks } from '../language/language-rules.ts';
import { findDoubledWords, findJargon, findNominalisations, findPassives } from '../language/sentence-rules.ts';
import type { Targets } from '../pages/addresses.ts';
import { namesIn } from '../records/record-rules.ts';
import { remedyForName } from '../records/references.ts';
import { findTemplateCode } from '../source/character-rules.ts';
import type { ContentPage } from '../source/load.ts';
import { listPassages, type Passage } from '../source/passages.ts';
import { findWritten } from '../written/written.ts';
import { findBadBoxes, findBadTables, findCode } from './block-rules.ts';
import { findForeignSlips } from './custom-rules.ts';
import { findBadDates } from './date-rules.ts';
import { findBadDrawings } from './drawing-names.ts';
import { findHeadingsWithoutSign, findLongLines } from './easy-read-rules.ts';
import { findBareMail, findLeftovers } from './leftover-rules.ts';
import { findBadLinks } from './link-rules.ts';
import { findOddLinks } from './link-text-rules.ts';
import * as rules from './markdown-rules.ts';
import { findOldNewsWords } from './news-rules.ts';
import { findBadImages } from './picture-rules.ts';
import { findOddStructure } from './structure-rules.ts';

// Our rules of language are for Swedish.
const adviseOn = (passages: readonly Passage[], { records }: Targets): Finding[] => [
  ...findAvoidedWords(passages, records.wordings ?? []),
  ...findLongSentences(passages),
  ...findPassives(passages),
  ...findNominalisations(passages),
  ...findJargon(passages, records),
  ...findDoubledWords(passages),
];

const findHabits = (page: ContentPage, tokens: readonly Token[], passages: readonly Passage[], today: string) => [
  ...findWritten(page, passages, today),
  ...findOddStructure(tokens, page),
  ...(page.data.lang ? [] : findOddLinks(tokens, passages, page.address)),
];

/** True for a page that helps somebody who has been hurt: it has to come at once. */
const isForVictims = ({ data }: ContentPage, { records }: Targets) =>
  data.quickExit === true ||
  (records.helplines ?? []).some(
    ({ id, audience }) =>
      Array.isArray(data.helplines) && data.helplines.includes(id) && audience?.includes('utsatt') === true,
  );

const isHeading = (tokens: readonly Token[], index: number) => tokens[index - 1]?.type === 'heading_open';

const toFault =
  ({ file, bodyLine }: ContentPage) =>
  ({ line, column, ...said }: Finding): Fault => ({ file, line: bodyLine + line, column: column + 1, ...said });

/**
 * Every fault in the text of one page, and advice on its language.
 * @param today the build's day, `YYYY-MM-DD`
 */
export function checkText(page: ContentPage, tokens: readonly Token[], targets: Targets, today: string): Fault[] {
  const { file, body, bodyLine } = page;
  if (body.trim() === '')
    return [{ file, line: bodyLine, column: 1, what: 'Sidan har ingen text.', fix: 'Skriv texten under raden ---.' }];
  const lines = body.split('\n');
  const passages = listPassages(tokens, lines);
  const headings = new Set(tokens.flatMap(({ content }, index) => (isHeading(tokens, index) ? [content] : [])));
  const errors = [
    ...findTemplateCode(lines),
    ...rules.findHtml(tokens, passages, lines),
    ...rules.findBadHeadings(tokens, lines),
    ...rules.findFalseHeadings(tokens, lines),
    ...findBadImages(passages, targets.assets, { address: page.address, isUrgent: isForVictims(page, targets) }),
    ...rules.findBareAddresses(passages),
    ...findBareMail(passages),
    ...findBadBoxes(tokens, passages, lines),
    ...findBadDrawings(tokens),
    ...findBadTables(tokens, lines),
    ...findCode(tokens),
    ...findLeftovers(passages),
    ...findBadLinks(passages, lines, {
      ...targets,
      own: page.address,
      ownDay: targets.coming?.get(page.address),
    }),
    ...findVagueLinks(passages),
    ...findBadDates(passages, headings, today),
    ...findOldNewsWords(page, passages, lines, today),
  ];
  const habits = findHabits(page, tokens, passages, today).filter(
    // Of a line that has to be written anew, advice can wait.
    ({ line, severity }) => !severity || !errors.some((error) => error.line === line),
  );
  const advice = [
    ...(page.data.lang ? findForeignSlips(passages, String(page.data.lang)) : adviseOn(passages, targets)),
    ...findHeadingsWithoutSign(tokens, page.address),
    ...findLongLines(passages, page.address),
  ];
  const inFile = toFault(page);
  return [
    ...[...errors, ...habits].map(inFile),
    ...advice.map((finding) => ({ ...inFile(finding), severity: 'warning' as const })),
  ];
}

/** Names in the front matter that no record has. */
export function checkFrontMatterReferences(page: ContentPage, records: Partial<Records>): Fault[] {
  return listRefs(pageFileOf(page.file).schema).flatMap(({ keys, to }) => {
    const names = namesAt(page.data, keys);
    if (names.length === 0) return [];
    const known = namesIn(records[to as keyof Records] as readonly { id: string }[] | undefined, 'id');
    const place = `_data/${to}.json`;
    return names.flatMap(({ path, name }) => {
      if (!known || known.includes(name)) return [];
      const fix = remedyForName(name, known, to, `Välj ett id ur ${place}.`);
      return [{ file: page.file, ...page.frontMatter.placeOf(path), what: `"${name}" finns inte i ${place}.`, fix }];
    });
  });
}

/** Pages that share a title or a description, which must be their own. */
export function checkUnique(pages: readonly ContentPage[], key: 'title' | 'description'): Fault[] {
  const name = { title: 'rubrik', description: 'beskrivning' }[key];
  const textOf = ({ data: { [key]: value } }: ContentPage) => (typeof value === 'string' && value.trim() ? value : '');
  return listRepeats(pages, textOf).map(({ item: { file, frontMatter }, first }) => ({
    file,
    ...frontMatter.placeOf([key]),
    what: `Sidan har samma ${name} som ${first.file}.`,
    fix: `Ge sidan en egen ${name}.`,
  }));
}

/** A title or description in curly quotation marks, which visitors would see: advice, since it may be a quotation. */
export function checkQuotes(page: ContentPage): Fault[] {
  return ['title', 'description'].flatMap((key) =>
    /^[”“„].*[”“]$/.test(String(page.data[key] ?? ''))
      ? [
          {
            file: page.file,
            ...page.frontMatter.placeOf([key]),
            severity: 'warning' as const,
            what: `Hela värdet i ${key} står inom böjda citattecken. De syns på sidan.`,
            fix: 'Ta bort dem, om det inte är ett citat.',
          },
        ]
      : [],
  );
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
      what: `Sidan gicks igenom senast ${reviewed}.`,
      fix: 'Läs igenom den och skriv dagens datum.',
    },
  ];
}
