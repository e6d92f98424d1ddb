import type Token from 'markdown-it/lib/token.mjs';
import { municipalityAddress, pageAddress } from '../lib/addresses.ts';
import { addDays } from '../lib/dates.ts';
import { suggest } from '../lib/suggest.ts';
import type { Records } from '../schemas/records.ts';
import { checkAuditAge } from './audit-age.ts';
import { checkDocuments } from './documents.ts';
import { checkFactAges } from './fact-ages.ts';
import { type Fault, sortFaults } from './fault.ts';
import type { Targets } from './link-rules.ts';
import { type ContentPage, contentFolder, createParser, listFiles, nameFault, readPages, readRecords } from './load.ts';
import type { CheckMemory } from './memory.ts';
import * as rules from './page-rules.ts';
import { checkRecordsTogether, type Sources, toKnownRecords } from './records.ts';
import { checkTexts, type RendererFor } from './texts.ts';
import { checkLanguages, checkTranslations } from './translations.ts';
import { checkWords } from './words.ts';

const daysBetweenReviews = 365;

export interface Content {
  records: Records;
  pages: readonly ContentPage[];
  /** Errors and warnings, sorted by place. Content may be published only where none is an error. */
  faults: readonly Fault[];
}

// Few links have a fragment: the headings of a page are looked up when one does, and kept.
function headingIds({ body }: ContentPage, parse: (text: string) => Token[]): () => ReadonlySet<string> {
  let ids: ReadonlySet<string> | undefined;
  return () => {
    ids ??= new Set(
      parse(body).flatMap((token) => (token.type === 'heading_open' ? [String(token.attrGet('id'))] : [])),
    );
    return ids;
  };
}

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

/** What a link may lead to. A page that can't be read is still a page: links to it are no faults. */
function listTargets(
  addresses: ReturnType<typeof listAddresses>,
  pages: readonly ContentPage[],
  parse: (text: string) => Token[],
): Targets['pages'] {
  return new Map([
    ...addresses.map(([address]) => [address, undefined] as const),
    ...pages.map((page) => [page.address, page.body.trim() ? headingIds(page, parse) : undefined] as const),
  ]);
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

/** Pages that records lead to, and that nobody has made. */
function checkPageReferences(
  { languages = [], navigation = [], questions = [], words = [] }: Partial<Records>,
  sources: Sources,
  pages: Targets['pages'],
): Fault[] {
  const menu = navigation.map(({ address }, index) => ({
    address,
    path: [index, 'address'],
    source: sources.navigation,
  }));
  const more = questions.map(({ page }, index) => ({
    address: page,
    path: [index, 'page'],
    source: sources.questions,
  }));
  const explained = words.map(({ more: page }, index) => ({
    address: page?.split('#')[0],
    path: [index, 'more'],
    source: sources.words,
  }));
  const translated = languages.map(({ page }, index) => ({
    address: page,
    path: [index, 'page'],
    source: sources.languages,
  }));
  return [...menu, ...more, ...explained, ...translated].flatMap(({ address, path, source }) => {
    if (!source || !address || pages.has(address)) return [];
    const meant = suggest(address, [...pages.keys()]);
    const otherwise = source === sources.navigation ? 'posten ur menyn' : `raden ${path[1]}`;
    return [
      {
        file: source.file,
        ...source.placeOf(path),
        what: `Sidan ${address} finns inte.`,
        fix: meant ? `Menade du "${meant}"?` : `Rätta adressen eller ta bort ${otherwise}.`,
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
 * @param rendererFor makes each page's HTML while its tokens are at hand; the check alone needs none
 * @param memory lets files that have not changed be; without HTML only
 */
export async function checkContent(
  root: string,
  today: string,
  rendererFor?: RendererFor,
  memory?: CheckMemory,
): Promise<Content> {
  const reviewLimit = addDays(today, -daysBetweenReviews);
  const paths = listFiles(`${root}/${contentFolder}`);
  const assets = new Set(listFiles(`${root}/assets`).map((path) => `/assets/${path}`));
  const { sources, faults: dataFaults } = await readRecords(root);
  const { pages, faults } = readPages(root, paths, memory);
  const parse = createParser();
  const records = toKnownRecords(sources);
  const addresses = listAddresses(paths, records);
  const targets: Targets = {
    records,
    pages: listTargets(addresses, pages, parse),
    assets,
    doubtful: new Set(dataFaults.map(({ file }) => file)),
    own: '',
  };
  const own = [...dataFaults, ...faults, ...checkAuditAge(sources, reviewLimit), ...paths.flatMap(nameFault)];
  const between = [
    ...checkRecordsTogether(records, sources),
    ...checkPageReferences(records, sources, targets.pages),
    ...pages.flatMap((page) => rules.checkFrontMatterReferences(page, records)),
    ...checkTranslations(pages, sources),
    ...checkLanguages(sources),
    ...checkAddresses(addresses),
    ...checkDocuments(pages, assets),
    ...(['title', 'description'] as const).flatMap((key) => rules.checkUnique(pages, key)),
  ];
  const complete = Object.fromEntries(Object.entries(sources).map(([kind, { value }]) => [kind, value])) as unknown;
  const render = own.length + between.length === 0 ? rendererFor?.(complete as Records) : undefined;
  const texts = checkTexts(pages, targets, parse, render, memory);
  const used = faults.length === 0 ? new Set(pages.flatMap(({ words }) => words)) : undefined;
  return {
    records: complete as Records,
    pages,
    faults: sortFaults([
      ...own,
      ...between.filter((fault) => !own.some((other) => isSamePlace(fault, other))),
      ...texts,
      ...pages.flatMap((page) => rules.checkReviewDate(page, reviewLimit)),
      ...checkFactAges(sources, today),
      ...checkWords(records, sources, used),
    ]),
  };
}
