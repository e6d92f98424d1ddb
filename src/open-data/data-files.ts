import { toSlug } from '../lib/slug.ts';
import type { Records } from '../schemas/records.ts';
import { type CatalogueSource, describeCatalogue, toJsonLd, toRdfXml } from './catalogue.ts';
import { type Dataset, type DatasetRow, fileOf, filesFolder } from './dataset.ts';
import { datasets, municipalityRow } from './datasets.ts';
import { toDataPackage, toOpenApi } from './descriptions.ts';
import { listFacts } from './facts.ts';
import { type Table, toCsv, toJson, toRowFile, toSchemaFile, toTable } from './writers.ts';

/** The address that the national data portal looks for. */
export const dcatAddress = '/datasets/dcat';

/** A municipality's own file. */
export const municipalityFile = (shortName: string): string => `${filesFolder}kommuner/${toSlug(shortName)}.json`;

const latestOf = (rows: readonly DatasetRow[]) =>
  rows
    .map(({ modified }) => String(modified))
    .sort()
    .at(-1) ?? '';

/** Each dataset in each way of writing it. */
function listDatasetFiles({ dataset, rows, table }: Filled, origin: string): [address: string, text: string][] {
  return [
    [fileOf(dataset.name, 'json'), toJson(dataset, rows, origin)],
    [fileOf(dataset.name, 'csv'), toCsv(table)],
    [fileOf(dataset.name, 'schema.json'), toSchemaFile(dataset, origin)],
  ];
}

/** A dataset with its rows, which are made once for all files. */
interface Filled {
  dataset: Dataset;
  rows: readonly DatasetRow[];
  table: Table;
}

const fill = (records: Records, today: string): Filled[] =>
  datasets.map((dataset) => {
    const rows = dataset.rows(records, today);
    return { dataset, rows, table: toTable(rows) };
  });

function describe({ site, contacts }: Records, filled: readonly Filled[]) {
  const [contact] = contacts;
  const modified = new Map(filled.map(({ dataset, rows }) => [dataset.name, latestOf(rows)]));
  const source: CatalogueSource | undefined = contact && { site, contact, datasets, modified };
  return source && describeCatalogue(source);
}

/** What the catalogue tells of; undefined on a site without a contact, who has nobody to ask. */
export const catalogueOf = (records: Records, today: string): ReturnType<typeof describe> =>
  describe(records, fill(records, today));

function listCatalogueFiles(records: Records, filled: readonly Filled[]): [address: string, text: string][] {
  const catalogue = describe(records, filled);
  if (!catalogue) return [];
  return [
    [dcatAddress, toRdfXml(catalogue)],
    [`${dcatAddress}.jsonld`, `${toJsonLd(catalogue)}\n`],
  ];
}

const factTable = {
  name: 'uppgifter',
  title: 'Alla uppgifter',
  description: 'En rad för varje uppgift, med källa, årtal och hur säker den är.',
};

function makeDataFiles(records: Records, today: string): Map<string, string> {
  const { site, municipalities } = records;
  const filled = fill(records, today);
  const facts = { ...factTable, table: toTable(listFacts(filled)) };
  const tables = filled.map(({ dataset: { name, title, description }, table }) => ({
    name,
    title,
    description,
    table,
  }));
  const slugs = municipalities.map(({ shortName }) => toSlug(shortName));
  return new Map([
    ...filled.flatMap((one) => listDatasetFiles(one, site.origin)),
    ...municipalities.map((record): [string, string] => [
      municipalityFile(record.shortName),
      toRowFile(municipalityRow(record, records)),
    ]),
    [fileOf(factTable.name, 'csv'), toCsv(facts.table)],
    [`${filesFolder}openapi.json`, toOpenApi(datasets, { kommuner: slugs }, site)],
    [`${filesFolder}datapackage.json`, toDataPackage([...tables, facts], site)],
    ...listCatalogueFiles(records, filled),
  ]);
}

// A build asks for them twice: to know their addresses, and to write them.
const made = new WeakMap<Records, { today: string; files: ReadonlyMap<string, string> }>();

/**
 * Every file of open data, by its address: one module, kinds by ways of writing.
 * @param today the build's day, `YYYY-MM-DD`
 */
export function listDataFiles(records: Records, today: string): ReadonlyMap<string, string> {
  const kept = made.get(records);
  if (kept?.today === today) return kept.files;
  const files = makeDataFiles(records, today);
  made.set(records, { today, files });
  return files;
}
