import { municipalityAddress, pageAddress } from '../lib/addresses.ts';
import type { Records } from '../schemas/records.ts';
import { type Fault, sortFaults } from './fault.ts';
import type { Targets } from './link-rules.ts';
import { contentFolder, listFiles, nameFault, type ParsedPage, readPages, readRecords } from './load.ts';
import * as rules from './page-rules.ts';
import { checkRecordsTogether, toKnownRecords } from './records.ts';
import type { SourceText } from './source-text.ts';

export interface Content {
  records: Records;
  pages: readonly ParsedPage[];
  /** Errors and warnings, sorted by place. Content may be published only where none is an error. */
  faults: readonly Fault[];
}

const headingIds = ({ tokens }: ParsedPage) =>
  new Set(tokens.filter(({ type }) => type === 'heading_open').map((token) => String(token.attrGet('id'))));

/** Addresses of all pages: Markdown, templates, and one for each municipality. */
function listAddresses(
  paths: readonly string[],
  pages: readonly ParsedPage[],
  { municipalities = [] }: Partial<Records>,
): Targets['pages'] {
  const templates = paths.filter((path) => path.endsWith('.11ty.tsx') && !path.endsWith('.records.11ty.tsx'));
  return new Map([
    ...templates.map((path) => [pageAddress(path), undefined] as const),
    ...municipalities.map(({ shortName }) => [municipalityAddress(String(shortName)), undefined] as const),
    ...pages.map((page) => [page.address, headingIds(page)] as const),
  ]);
}

function checkNavigation(
  { navigation = [] }: Partial<Records>,
  source: SourceText | undefined,
  pages: Targets['pages'],
): Fault[] {
  return navigation.flatMap(({ address }, index) =>
    !source || !address || pages.has(address)
      ? []
      : [
          {
            file: source.file,
            ...source.placeOf([index, 'address']),
            what: `Sidan ${address} finns inte.`,
            fix: 'Rätta adressen eller ta bort posten ur menyn.',
          },
        ],
  );
}

/**
 * Checks all content in one pass, before any page is made: every fault at once, in Swedish, with its place.
 * @param root the project's folder
 * @param today the build's day, `YYYY-MM-DD`
 */
export async function checkContent(root: string, today: string): Promise<Content> {
  const paths = await listFiles(`${root}/${contentFolder}`);
  const assets = new Set((await listFiles(`${root}/assets`)).map((path) => `/assets/${path}`));
  const [{ sources, faults: dataFaults }, { pages, faults }] = await Promise.all([
    readRecords(root),
    readPages(root, paths),
  ]);
  const records = toKnownRecords(sources);
  const targets = { records, pages: listAddresses(paths, pages, records), assets, own: '' };
  return {
    records: Object.fromEntries(
      Object.entries(sources).map(([kind, { value }]) => [kind, value]),
    ) as unknown as Records,
    pages,
    faults: sortFaults([
      ...dataFaults,
      ...faults,
      ...paths.flatMap(nameFault),
      ...checkRecordsTogether(records, sources),
      ...checkNavigation(records, sources.navigation, targets.pages),
      ...pages.flatMap((page) => [
        ...rules.checkText(page, targets),
        ...rules.checkFrontMatterReferences(page, records),
        ...rules.checkReviewDate(page, today),
      ]),
      ...(['address', 'title', 'description'] as const).flatMap((key) => rules.checkUnique(pages, key)),
    ]),
  };
}
