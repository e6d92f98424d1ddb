import type { Site } from '../schemas/site.ts';
import { type Dataset, fileOf, filesFolder, licence, openDataAddress } from './dataset.ts';
import { toSchema } from './writers.ts';

const version = '1.0.0';
const write = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** What the files are, for programs that read OpenAPI 3.1: addresses to GET, and what they answer with. */
export function toOpenApi(datasets: readonly Dataset[], { origin, name }: Site): string {
  const paths = datasets.map((dataset) => [
    fileOf(dataset.name, 'json'),
    {
      get: {
        operationId: dataset.name,
        summary: dataset.title,
        description: dataset.description,
        responses: {
          200: {
            description: 'Alla rader.',
            content: { 'application/json': { schema: { $ref: `#/components/schemas/${dataset.name}` } } },
          },
        },
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
    paths: Object.fromEntries(paths),
    components: { schemas: Object.fromEntries(schemas) },
  });
}

/** The same for programs that read Frictionless Data Packages: the tables in CSV. */
export function toDataPackage(datasets: readonly Dataset[], { name }: Site): string {
  const resource = (id: string, title: string, description: string) => ({
    name: id,
    title,
    description,
    path: fileOf(id, 'csv').slice(filesFolder.length),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
  });
  return write({
    name: 'brottsforebyggande',
    title: `Öppna data: ${name}`,
    version,
    licenses: [{ name: 'CC0-1.0', path: licence }],
    resources: [
      ...datasets.map(({ name: id, title, description }) => resource(id, title, description)),
      resource('uppgifter', 'Alla uppgifter', 'En rad för varje uppgift, med källa, årtal och hur säker den är.'),
    ],
  });
}
