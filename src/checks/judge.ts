import { addDays } from '../lib/dates.ts';
import type { Pictures } from '../lib/pictures.ts';
import type { Records } from '../schemas/records.ts';
import { errorsIn, type Fault, sortFaults } from './fault.ts';
import type { TextMemory } from './memory.ts';
import type { Targets } from './pages/addresses.ts';
import * as addressRules from './pages/addresses.ts';
import { checkDocuments } from './pages/documents.ts';
import { checkEasyNumbers } from './pages/easy-read.ts';
import { checkEmbargoes, listComing } from './pages/embargo.ts';
import { checkHoldings, type Holding, listHoldings } from './pages/holdings.ts';
import { checkMenuNames } from './pages/menu-names.ts';
import { checkRedirects } from './pages/redirects.ts';
import { checkLanguages, checkTranslations } from './pages/translations.ts';
import { findUnusedPictures } from './pages/unused-pictures.ts';
import { checkWords } from './pages/word-list.ts';
import { checkAuditAge } from './records/audit-age.ts';
import { checkExceptionAges, checkFactAges, checkHours } from './records/fact-ages.ts';
import { checkNumbers } from './records/number-rules.ts';
import { checkRecordHabits } from './records/record-habits.ts';
import { checkRecordsTogether, type Sources, toKnownRecords } from './records/record-rules.ts';
import { checkReferences } from './records/references.ts';
import { readHostSettings } from './source/host-settings.ts';
import {
  type CheckedPage,
  type ContentPage,
  contentFolder,
  createParser,
  nameFault,
  readPages,
  readRecords,
} from './source/load.ts';
import type { ProjectFiles } from './source/project-files.ts';
import type { SourceText } from './source/source-text.ts';
import { checkWordFile } from './source/word-file.ts';
import { checkForeignSlips } from './text/custom-rules.ts';
import { checkFutureDates } from './text/date-rules.ts';
import { checkOldNewsHead } from './text/news-rules.ts';
import * as rules from './text/page-rules.ts';
import { checkTexts, type RendererFor } from './text/texts.ts';
import { checkWritten } from './written/written.ts';

const daysBetweenReviews = 365;

export interface Content {
  records: Records;
  pages: readonly CheckedPage[];
  /** All that the site will hold, whether it is out yet or not. */
  holdings: readonly Holding[];
  /** What is not out yet, and its first day. */
  coming: ReadonlyMap<string, string>;
  /** The pictures that pages may show, by address. */
  pictures: Pictures;
  /** Errors and warnings, sorted by place. Content may be published only where none is an error. */
  faults: readonly Fault[];
}

function checkAges(pages: readonly ContentPage[], sources: Sources, today: string): Fault[] {
  const limit = addDays(today, -daysBetweenReviews);
  return [
    ...pages.flatMap((page) => rules.checkReviewDate(page, limit)),
    ...pages.flatMap((page) => checkOldNewsHead(page, today)),
    ...checkFactAges(sources, today),
    ...checkHours(sources, today),
    ...checkFutureDates(pages, sources, today),
    ...checkEmbargoes(pages, sources, today),
  ];
}

interface Whole {
  records: Partial<Records>;
  sources: Sources;
  holdings: readonly Holding[];
  targets: Targets;
  /** The host's own settings. */
  host: SourceText | undefined;
  files: ProjectFiles;
  today: string;
}

/** What no file shows by itself. */
function checkTogether(pages: readonly ContentPage[], whole: Whole): Fault[] {
  const { records, sources, holdings, targets, host, files, today } = whole;
  return [
    ...checkRecordsTogether(records, sources),
    ...checkReferences(records, sources),
    ...checkNumbers(pages, sources),
    ...addressRules.checkPageReferences(sources, targets),
    ...pages.flatMap((page) => rules.checkFrontMatterReferences(page, records)),
    ...checkEasyNumbers(pages, sources),
    ...checkMenuNames(pages, records, sources),
    ...checkTranslations(pages, sources),
    ...checkLanguages(sources),
    ...checkForeignSlips(pages, sources),
    ...checkHoldings(holdings),
    ...checkRedirects(sources, host, targets),
    ...checkDocuments(pages, targets.assets),
    ...findUnusedPictures(pages, records, targets.assets),
    ...(['title', 'description'] as const).flatMap((key) => rules.checkUnique(pages, key)),
    ...checkWordFile(files),
    ...checkWritten(pages, sources, today),
    ...checkRecordHabits(pages, sources, today),
  ];
}

// A value that is wrong by itself is not also reported as one that nothing else knows.
const isSaidBy = (a: Fault, b: Fault) => !a.severity && a.file === b.file && a.line === b.line && a.column === b.column;

/** The records as they stand. A site without old addresses has no file of them. */
function toRecords(sources: Sources): Records {
  const values = Object.entries(sources).map(([kind, { value }]) => [kind, value]);
  return { redirects: [], ...Object.fromEntries(values) };
}

/** The files that are published as they are, already judged (`source/asset-files.ts`). */
export interface JudgedAssets {
  /** Below `assets`. */
  paths: readonly string[];
  addresses: ReadonlySet<string>;
  pictures: Pictures;
  faults: readonly Fault[];
}

/** All that is judged: where it lies, and the day of the judgement. */
export interface JudgeInput {
  files: ProjectFiles;
  assets: JudgedAssets;
  /** The build's day, `YYYY-MM-DD`. */
  today: string;
  /** Makes each page's HTML while its tokens are at hand; the check alone needs none. */
  rendererFor?: RendererFor | undefined;
  /** Lets texts be that have not changed, nor anything that they may point at. */
  memory?: TextMemory | undefined;
}

/** All that is checked, as it was read, and what links may lead to. */
function readAll({ files, assets, today, memory }: JudgeInput) {
  const paths = files.list(contentFolder);
  const remember = memory?.read?.bind(memory);
  const { sources, ownSources, faults: dataFaults } = readRecords(files, remember);
  const { pages, faults } = readPages(files, paths, remember);
  const host = readHostSettings(files);
  const parse = createParser();
  const records = toKnownRecords(sources);
  const holdings = listHoldings(paths, assets.paths, records, sources);
  const targets: Targets = {
    records,
    pages: addressRules.listTargets(holdings, pages, parse),
    assets: assets.addresses,
    doubtful: new Set(dataFaults.map(({ file }) => file)),
    own: '',
    coming: listComing(pages, records, today),
  };
  return { paths, sources, ownSources, dataFaults, pages, faults, host, parse, records, holdings, targets };
}

/**
 * Judges all content in one pass, before any page is made: every fault at once, in Swedish, with its place. It touches no
 * disk, so that the browser editor judges by the very same rules.
 */
export function judgeContent(given: JudgeInput): Content {
  const { files, assets, today, rendererFor, memory } = given;
  const { paths, sources, ownSources, dataFaults, pages, faults, host, parse, records, holdings, targets } =
    readAll(given);
  const { pictures } = assets;
  const own = [
    ...dataFaults,
    ...faults,
    ...host.faults,
    ...checkAuditAge(sources, addDays(today, -daysBetweenReviews)),
    ...paths.flatMap(nameFault),
    ...assets.faults,
  ];
  const between = checkTogether(pages, { records, sources, holdings, targets, host: host.source, files, today });
  const complete = toRecords(sources);
  const render = errorsIn([...own, ...between]).length === 0 ? rendererFor?.(complete, pictures) : undefined;
  const texts = checkTexts({ targets, pages, records: complete, pictures, today }, { render, memory, parse });
  return {
    records: complete,
    pages: texts.map(({ page }) => page),
    holdings,
    coming: targets.coming ?? new Map(),
    pictures,
    faults: sortFaults([
      ...own,
      ...between.filter((fault) => !own.some((other) => isSaidBy(other, fault))),
      ...texts.flatMap(({ faults: found }) => found),
      ...pages.flatMap(rules.checkQuotes),
      ...checkAges(pages, sources, today),
      ...checkExceptionAges(ownSources['link-exceptions'], today),
      ...checkWords(
        records,
        sources,
        faults.length === 0 ? new Set(texts.flatMap(({ page }) => page.words)) : undefined,
      ),
    ]),
  };
}
