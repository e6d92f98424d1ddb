import { municipalityAddress, pageAddress } from '../lib/addresses.ts';
import { addDays } from '../lib/dates.ts';
import { suggest } from '../lib/suggest.ts';
import type { Records } from '../schemas/records.ts';
import { type Fault, sortFaults } from './fault.ts';
import type { Targets } from './link-rules.ts';
import { contentFolder, listFiles, nameFault, type ParsedPage, readPages, readRecords } from './load.ts';
import * as rules from './page-rules.ts';
import { checkRecordsTogether, toKnownRecords } from './records.ts';
import type { SourceText } from './source-text.ts';

const daysBetweenReviews = 365;

export interface Content {
  records: Records;
  pages: readonly ParsedPage[];
  /** Errors and warnings, sorted by place. Content may be published only where none is an error. */
  faults: readonly Fault[];
}

const headingIds = ({ tokens }: ParsedPage) =>
  new Set(tokens.filter(({ type }) => type === 'heading_open').map((token) => String(token.attrGet('id'))));

/** The addresses of all pages, each with the file it comes from: templates, municipalities and Markdown. */
function listAddresses(
  paths: readonly string[],
  { municipalities = [] }: Partial<Records>,
): (readonly [address: string, file: string])[] {
  const templates = paths.filter((path) => path.endsWith('.11ty.tsx') && !path.endsWith('.records.11ty.tsx'));
  const files = [...templates, ...paths.filter((path) => path.endsWith('.md'))];
  const named = municipalities.filter(({ shortName }) => shortName);
  return [
    ...named.map(({ shortName }) => [municipalityAddress(shortName), '_data/municipalities.json'] as const),
    ...files.map((path) => [pageAddress(path), `${contentFolder}/${path}`] as const),
  ];
}

function checkAddresses(addresses: ReturnType<typeof listAddresses>): Fault[] {
  const owners = new Map<string, string>();
  return addresses.flatMap(([address, file]) => {
    const first = owners.get(address);
    if (!first) owners.set(address, file);
    if (!first || first === file) return [];
    return [
      {
        file,
        line: 1,
        column: 1,
        what: `Sidan har samma adress (${address}) som ${first}.`,
        fix: 'Byt namn på den ena filen eller ta bort den.',
      },
    ];
  });
}

function checkNavigation(
  { navigation = [] }: Partial<Records>,
  source: SourceText | undefined,
  pages: Targets['pages'],
): Fault[] {
  return navigation.flatMap(({ address }, index) => {
    if (!source || !address || pages.has(address)) return [];
    const meant = suggest(address, [...pages.keys()]);
    return [
      {
        file: source.file,
        ...source.placeOf([index, 'address']),
        what: `Sidan ${address} finns inte.`,
        fix: meant ? `Menade du "${meant}"?` : 'Rätta adressen eller ta bort posten ur menyn.',
      },
    ];
  });
}

// A value that is wrong by itself is not also reported as one that nothing else knows.
const isSamePlace = (a: Fault, b: Fault) => a.file === b.file && a.line === b.line && a.column === b.column;

/**
 * Checks all content in one pass, before any page is made: every fault at once, in Swedish, with its place.
 * @param root the project's folder
 * @param today the build's day, `YYYY-MM-DD`
 */
export async function checkContent(root: string, today: string): Promise<Content> {
  const reviewLimit = addDays(today, -daysBetweenReviews);
  const paths = await listFiles(`${root}/${contentFolder}`);
  const assets = new Set((await listFiles(`${root}/assets`)).map((path) => `/assets/${path}`));
  const [{ sources, faults: dataFaults }, { pages, faults }] = await Promise.all([
    readRecords(root),
    readPages(root, paths),
  ]);
  const records = toKnownRecords(sources);
  const addresses = listAddresses(paths, records);
  // A page that can't be read is still a page: links to it are no faults.
  const targets: Targets = {
    records,
    pages: new Map([
      ...addresses.map(([address]) => [address, undefined] as const),
      ...pages.map((page) => [page.address, page.body.trim() ? headingIds(page) : undefined] as const),
    ]),
    assets,
    doubtful: new Set(dataFaults.map(({ file }) => file)),
    own: '',
  };
  const own = [...dataFaults, ...faults, ...paths.flatMap(nameFault)];
  const between = [
    ...checkRecordsTogether(records, sources),
    ...checkNavigation(records, sources.navigation, targets.pages),
    ...pages.flatMap((page) => rules.checkFrontMatterReferences(page, records)),
    ...checkAddresses(addresses),
    ...(['title', 'description'] as const).flatMap((key) => rules.checkUnique(pages, key)),
  ];
  return {
    records: Object.fromEntries(
      Object.entries(sources).map(([kind, { value }]) => [kind, value]),
    ) as unknown as Records,
    pages,
    faults: sortFaults([
      ...own,
      ...between.filter((fault) => !own.some((other) => isSamePlace(fault, other))),
      ...pages.flatMap((page) => [...rules.checkText(page, targets), ...rules.checkReviewDate(page, reviewLimit)]),
    ]),
  };
}
