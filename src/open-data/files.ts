import { toSlug } from '../lib/slug.ts';
import type { Records } from '../schemas/records.ts';
import { type CatalogueSource, describeCatalogue, toJsonLd, toRdfXml } from './catalogue.ts';
import { type Dataset, fileOf, filesFolder, type Row } from './dataset.ts';
import { datasets, municipalityRow } from './datasets.ts';
import { toDataPackage, toOpenApi } from './descriptions.ts';
import { factColumns, listFacts } from './facts.ts';
import { toCsv, toJson, toRowFile, toSchemaFile } from './writers.ts';

/** The address that the national data portal looks for. */
export const catalogueAddress = '/datasets/dcat';

/** A municipality's own file. */
export const municipalityFile = (shortName: string): string => `${filesFolder}kommuner/${toSlug(shortName)}.json`;

const latestOf = (rows: readonly Row[]) =>
  rows
    .map(({ modified }) => String(modified))
    .sort()
    .at(-1) ?? '';

/** Each dataset in each way of writing it. */
function listDatasetFiles(dataset: Dataset, rows: readonly Row[], origin: string): [address: string, text: string][] {
  return [
    [fileOf(dataset.name, 'json'), toJson(dataset, rows, origin)],
    [fileOf(dataset.name, 'csv'), toCsv(rows)],
    [fileOf(dataset.name, 'schema.json'), toSchemaFile(dataset, origin)],
  ];
}

/** What the catalogue tells of; undefined on a site without a contact, who has nobody to ask. */
export function catalogueOf(records: Records, today: string): ReturnType<typeof describeCatalogue> | undefined {
  const { site, contacts } = records;
  const [contact] = contacts;
  const modified = new Map(datasets.map(({ name, rows }) => [name, latestOf(rows(records, today))]));
  const source: CatalogueSource | undefined = contact && { site, contact, datasets, modified };
  return source && describeCatalogue(source);
}

/**
 * Every file of open data, by its address: one module, kinds by ways of writing.
 * @param today the build's day, `YYYY-MM-DD`
 */
export function listDataFiles(records: Records, today: string): Map<string, string> {
  const { site } = records;
  const catalogue = catalogueOf(records, today);
  return new Map([
    ...datasets.flatMap((dataset) => listDatasetFiles(dataset, dataset.rows(records, today), site.origin)),
    ...records.municipalities.map((record): [string, string] => [
      municipalityFile(record.shortName),
      toRowFile(municipalityRow(record, records)),
    ]),
    [fileOf('uppgifter', 'csv'), toCsv(listFacts(records, today), factColumns)],
    [`${filesFolder}openapi.json`, toOpenApi(datasets, site)],
    [`${filesFolder}datapackage.json`, toDataPackage(datasets, site)],
    ...(catalogue
      ? ([
          [catalogueAddress, toRdfXml(catalogue)],
          [`${catalogueAddress}.jsonld`, `${toJsonLd(catalogue)}\n`],
        ] as const)
      : []),
  ]);
}
