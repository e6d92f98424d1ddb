import { addDays } from '../lib/dates.ts';
import type { Pictures } from '../lib/pictures.ts';
import type { Records } from '../schemas/records.ts';
import { errorsIn, type Fault, sortFaults } from './fault.ts';
import type { CheckMemory } from './memory.ts';
import type { Targets } from './pages/addresses.ts';
import * as addressRules from './pages/addresses.ts';
import { checkDocuments } from './pages/documents.ts';
import { checkEasyNumbers } from './pages/easy-read.ts';
import { checkMenuNames } from './pages/menu-names.ts';
import { checkLanguages, checkTranslations } from './pages/translations.ts';
import { findUnusedPictures } from './pages/unused-pictures.ts';
import { checkWords } from './pages/words.ts';
import { checkAuditAge } from './records/audit-age.ts';
import { checkExceptionAges, checkFactAges, checkHours } from './records/fact-ages.ts';
import { checkNumbers } from './records/number-rules.ts';
import { checkRecordsTogether, type Sources, toKnownRecords } from './records/records.ts';
import { checkReferences } from './records/references.ts';
import { checkAssetFiles } from './source/asset-files.ts';
import { checkHostSettings } from './source/host-settings.ts';
import { type ContentPage, contentFolder, createParser, nameFault, readPages, readRecords } from './source/load.ts';
import { listFiles } from './source/read.ts';
import { checkFutureDates } from './text/date-rules.ts';
import { checkOldNewsHead } from './text/news-rules.ts';
import * as rules from './text/page-rules.ts';
import { checkTexts, type RendererFor } from './text/texts.ts';

const daysBetweenReviews = 365;

export interface Content {
  records: Records;
  pages: readonly ContentPage[];
  /** The pictures that pages may show, by address. */
  pictures: Pictures;
  /** Errors and warnings, sorted by place. Content may be published only where none is an error. */
  faults: readonly Fault[];
}

const checkAges = (pages: readonly ContentPage[], sources: Sources, today: string): Fault[] => [
  ...pages.flatMap((page) => rules.checkReviewDate(page, addDays(today, -daysBetweenReviews))),
  ...pages.flatMap((page) => checkOldNewsHead(page, today)),
  ...checkFactAges(sources, today),
  ...checkHours(sources, today),
  ...checkFutureDates(pages, sources, today),
];

interface Whole {
  records: Partial<Records>;
  sources: Sources;
  addresses: ReturnType<typeof addressRules.listAddresses>;
  targets: Targets;
}

/** What no file shows by itself. */
function checkTogether(pages: readonly ContentPage[], { records, sources, addresses, targets }: Whole): Fault[] {
  return [
    ...checkRecordsTogether(records, sources),
    ...checkReferences(records, sources),
    ...checkNumbers(pages, sources),
    ...addressRules.checkPageReferences(records, sources, targets.pages),
    ...pages.flatMap((page) => rules.checkFrontMatterReferences(page, records)),
    ...checkEasyNumbers(pages, sources),
    ...checkMenuNames(pages, records, sources),
    ...checkTranslations(pages, sources),
    ...checkLanguages(sources),
    ...addressRules.checkAddresses(addresses),
    ...checkDocuments(pages, targets.assets),
    ...findUnusedPictures(pages, records, targets.assets),
    ...(['title', 'description'] as const).flatMap((key) => rules.checkUnique(pages, key)),
  ];
}

// A value that is wrong by itself is not also reported as one that nothing else knows.
const isSaidBy = (a: Fault, b: Fault) => !a.severity && a.file === b.file && a.line === b.line && a.column === b.column;

/**
 * Checks all content in one pass, before any page is made: every fault at once, in Swedish, with its place.
 * @param root the project's folder
 * @param today the build's day, `YYYY-MM-DD`
 * @param rendererFor makes each page's HTML while its tokens are at hand; the check alone needs none
 * @param memory lets files that have not changed be; without HTML only
 */
export async function checkContent(
  root: string,
  today: string,
  rendererFor?: RendererFor,
  memory?: CheckMemory,
): Promise<Content> {
  const paths = listFiles(`${root}/${contentFolder}`);
  const assets = await checkAssetFiles(root);
  const { pictures } = assets;
  const { sources, ownSources, faults: dataFaults } = await readRecords(root);
  const { pages, faults } = readPages(root, paths, memory && ((...given) => memory.read(...given)));
  const parse = createParser();
  const records = toKnownRecords(sources);
  const addresses = addressRules.listAddresses(paths, records);
  const targets: Targets = {
    records,
    pages: addressRules.listTargets(addresses, pages, parse),
    assets: assets.addresses,
    doubtful: new Set(dataFaults.map(({ file }) => file)),
    own: '',
  };
  const own = [
    ...dataFaults,
    ...faults,
    ...checkHostSettings(root),
    ...checkAuditAge(sources, addDays(today, -daysBetweenReviews)),
    ...paths.flatMap(nameFault),
    ...assets.faults,
  ];
  const between = checkTogether(pages, { records, sources, addresses, targets });
  const complete = Object.fromEntries(Object.entries(sources).map(([kind, { value }]) => [kind, value])) as unknown;
  const render = errorsIn([...own, ...between]).length === 0 ? rendererFor?.(complete as Records, pictures) : undefined;
  const texts = checkTexts(pages, targets, parse, { render, memory, today });
  const used = faults.length === 0 ? new Set(pages.flatMap(({ words }) => words)) : undefined;
  return {
    records: complete as Records,
    pages,
    pictures,
    faults: sortFaults([
      ...own,
      ...between.filter((fault) => !own.some((other) => isSaidBy(other, fault))),
      ...texts,
      ...pages.flatMap(rules.checkQuotes),
      ...checkAges(pages, sources, today),
      ...checkExceptionAges(ownSources['link-exceptions'], today),
      ...checkWords(records, sources, used),
    ]),
  };
}
