import type { Site } from '../schemas/site.ts';
import { type Dataset, fileOf, filesFolder, licence, openDataAddress } from './dataset.ts';
import { type Table, toSchema } from './writers.ts';

const version = '1.0.0';
const write = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const toAnswer = (description: string, schema: object) => ({
  200: { description, content: { 'application/json': { schema } } },
});

/**
 * What the files are, for programs that read OpenAPI 3.1: addresses to GET, and what they answer with.
 * @param rowFiles the files of one row each, by the dataset that the row is of: a folder, and the names in it
 */
export function toOpenApi(
  datasets: readonly Dataset[],
  rowFiles: Readonly<Record<string, readonly string[]>>,
  { origin, name }: Site,
): string {
  const wholes = datasets.map((dataset) => [
    fileOf(dataset.name, 'json'),
    {
      get: {
        operationId: dataset.name,
        summary: dataset.title,
        description: dataset.description,
        responses: toAnswer('Alla rader.', { $ref: `#/components/schemas/${dataset.name}` }),
      },
    },
  ]);
  const singles = Object.entries(rowFiles).map(([id, names]) => [
    `${filesFolder}${id}/{namn}.json`,
    {
      get: {
        operationId: `${id}-en`,
        summary: `En rad ur ${id}`,
        parameters: [{ name: 'namn', in: 'path', required: true, schema: { type: 'string', enum: names } }],
        responses: toAnswer('Raden.', { $ref: `#/components/schemas/${id}/properties/rows/items` }),
      },
    },
  ]);
  const schemas = datasets.map((dataset) => {
    const { $schema: _, $id: __, ...schema } = toSchema(dataset, origin);
    return [dataset.name, schema];
  });
  return write({
    openapi: '3.1.0',
    info: { title: `Öppna data: ${name}`, version, license: { name: 'CC0 1.0', url: licence } },
    externalDocs: { url: origin + openDataAddress },
    servers: [{ url: origin }],
    paths: Object.fromEntries([...wholes, ...singles]),
    components: { schemas: Object.fromEntries(schemas) },
  });
}

/** A table that is given away. */
export interface GivenTable {
  name: string;
  title: string;
  description: string;
  table: Table;
}

/** The same for programs that read Frictionless Data Packages: the tables in CSV, and the columns of each. */
export function toDataPackage(tables: readonly GivenTable[], { name: siteName }: Site): string {
  const resources = tables.map(({ name, title, description, table }) => ({
    name,
    title,
    description,
    path: fileOf(name, 'csv').slice(filesFolder.length),
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields: table.columns },
  }));
  return write({
    profile: 'tabular-data-package',
    name: 'brottsforebyggande',
    title: `Öppna data: ${siteName}`,
    version,
    licenses: [{ name: 'CC0-1.0', path: licence }],
    resources,
  });
}
