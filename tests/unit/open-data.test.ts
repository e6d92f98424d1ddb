import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocument } from 'htmlparser2';
import { renderToString } from 'preact-render-to-string';
import { municipalitySources } from '../../src/collections/sources.ts';
import OpenDataPage from '../../src/content/data/index.11ty.tsx';
import { catalogueOf, dcatAddress, listDataFiles, municipalityFile } from '../../src/open-data/data-files.ts';
import { datasets } from '../../src/open-data/datasets.ts';
import { listFacts } from '../../src/open-data/facts.ts';
import { toCsv, toTable } from '../../src/open-data/writers.ts';
import type { Fact } from '../../src/schemas/fields.ts';
import type { TemplateData } from '../../src/types/template-data.ts';
import { readRecordsOf } from '../records.ts';

const day = '2026-11-24';
const records = readRecordsOf('tests/fixtures/site');
const files = listDataFiles(records, day);
const { origin } = records.site;

/** The cells of a table as RFC 4180 writes it. */
const readCsv = (text: string): string[][] =>
  text
    .split('\r\n')
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, a, b]) => a?.replaceAll('""', '"') ?? b ?? ''),
    );

test('varje rad är som datamängdens eget schema säger, och inget annat', () => {
  for (const { name, row, rows } of datasets) {
    const all = rows(records, day);
    assert.ok(all.length > 0, name);
    for (const one of all)
      assert.deepEqual(row.safeParse(one).error?.issues ?? [], [], `${name}: ${JSON.stringify(one)}`);
  }
});

test('en uppgift som saknas står inte med, och inte heller det som bara är för webbplatsen', () => {
  const text = [...files.values()].join('\n');
  assert.doesNotMatch(text, /"(tile|embargo|unconfirmed)":/);
  assert.doesNotMatch(text, /undefined|\[object/);
});

test('ett nummer som ingen har ringt lämnas inte ut', () => {
  const [first] = records.helplines;
  assert.ok(first);
  const unsure = { ...records, helplines: [{ ...first, unconfirmed: 'Inte bekräftat.' }] };
  assert.deepEqual(datasets.find(({ name }) => name === 'hjalpnummer')?.rows(unsure, day), []);
});

test('varje värde står i tabellen över uppgifter en gång, med sin källa', () => {
  const facts = listFacts(datasets.map((dataset) => ({ dataset, rows: dataset.rows(records, day) })));
  const [place] = records.municipalities;
  assert.ok(place);
  const own = facts.filter(({ dataset, row }) => dataset === 'kommuner' && row === place.code);
  const phone = own.filter(({ field }) => field === 'phone');
  assert.deepEqual(
    phone.map(({ value, source, checked }) => ({ value, source, checked })),
    place.phone ? [{ value: place.phone.value, source: place.phone.source, checked: place.phone.checked }] : [],
  );
  for (const fact of facts) assert.ok(fact.source && fact.checked && fact.confidence, JSON.stringify(fact));
  assert.equal(readCsv(files.get('/data/v1/uppgifter.csv') ?? '').length, facts.length + 1);
});

test('tabellerna har lika många rader som datamängden, och celler som inte är formler', () => {
  for (const { name, rows } of datasets) {
    const [head = [], ...lines] = readCsv(files.get(`/data/v1/${name}.csv`) ?? '');
    assert.equal(lines.length, rows(records, day).length, name);
    for (const line of lines) assert.equal(line.length, head.length, `${name}: ${line}`);
  }
  const [, cells] = readCsv(
    toCsv(toTable([{ a: '=1+1', b: '@SUM(A1)', c: '-2', d: '+46', e: 'vanlig, "text"', f: true }])),
  );
  assert.deepEqual(cells, ["'=1+1", "'@SUM(A1)", "'-2", "'+46", 'vanlig, "text"', 'true']);
});

test('katalogen har det som DCAT-AP-SE kräver, i RDF/XML och JSON-LD lika', () => {
  const catalogue = catalogueOf(records, day) as unknown as Record<string, unknown>;
  for (const key of ['title', 'description', 'publisher', 'license']) assert.ok(catalogue[`dcterms:${key}`], key);
  const publisher = catalogue['dcterms:publisher'] as Record<string, unknown>;
  for (const key of ['foaf:name', 'dcterms:type', 'dcterms:identifier']) assert.ok(publisher[key], key);
  const told = catalogue['dcat:dataset'] as Record<string, unknown>[];
  assert.equal(told.length, datasets.length);
  for (const dataset of told) {
    for (const key of ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcat:contactPoint'])
      assert.ok(dataset[key], key);
    for (const distribution of dataset['dcat:distribution'] as Record<string, Record<string, string>>[]) {
      assert.match(distribution['dcterms:license']?.['@id'] ?? '', /^http:\/\/creativecommons\.org\//);
      assert.match(String(distribution['dcterms:format']), /^(text\/csv|application\/json)$/);
      const address = distribution['dcat:accessURL']?.['@id'] ?? '';
      assert.ok(files.has(address.slice(origin.length)), address);
    }
  }
  const rdf = files.get(dcatAddress) ?? '';
  const names = (pattern: RegExp) => (rdf.match(pattern) ?? []).length;
  assert.equal(names(/<dcat:Dataset /g), datasets.length);
  assert.equal(names(/<dcat:Distribution /g), datasets.length * 2);
  // Well-formed: what is read comes out as it was.
  const open = [...rdf.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)];
  assert.equal(open.filter(([, end, , alone]) => !end && !alone).length, open.filter(([, end]) => end).length);
  assert.ok(parseDocument(rdf, { xmlMode: true }).children.length > 0);
  const linked = JSON.parse(files.get(`${dcatAddress}.jsonld`) ?? '{}') as { '@context'?: object };
  assert.deepEqual({ ...linked, '@context': undefined }, { ...catalogue, '@context': undefined });
});

test('beskrivningarna för program leder till filer som finns', () => {
  const api = JSON.parse(files.get('/data/v1/openapi.json') ?? '{}') as {
    paths: Record<string, { get: { parameters?: { schema: { enum: string[] } }[] } }>;
  };
  const addresses = Object.entries(api.paths).flatMap(([path, { get }]) =>
    get.parameters ? (get.parameters[0]?.schema.enum ?? []).map((name) => path.replace('{namn}', name)) : [path],
  );
  assert.deepEqual(
    new Set(addresses),
    new Set([...files.keys()].filter((file) => /v1\/(?!openapi|datapackage).*(?<!schema)\.json$/.test(file))),
  );
  const whole = JSON.parse(files.get('/data/v1/datapackage.json') ?? '{}') as {
    resources: { path: string; schema: { fields: { name: string; type: string }[] } }[];
  };
  for (const { path, schema } of whole.resources) {
    const [head = [], ...lines] = readCsv(files.get(`/data/v1/${path}`) ?? '');
    assert.deepEqual(
      schema.fields.map(({ name }) => name),
      head,
      path,
    );
    for (const [index, { name, type }] of schema.fields.entries())
      if (type !== 'string')
        for (const line of lines)
          assert.match(line[index] ?? '', type === 'boolean' ? /^(true|false)?$/ : /^-?\d*$/, `${path}: ${name}`);
  }
});

test('en annan värd ändrar bara adresserna', () => {
  const other = { ...records, site: { ...records.site, origin: 'https://annan.example' } };
  const moved = listDataFiles(other, day);
  for (const [address, text] of files)
    assert.equal(moved.get(address)?.replaceAll('https://annan.example', origin), text, address);
});

test('det som en kommun har gemensamt med andra står i dess egen rad, med sin källa', () => {
  const [place, fact] = [records.municipalities.find(({ shared = [] }) => shared.length > 0), records.shared];
  assert.ok(place?.shared);
  const { shared } = JSON.parse(files.get(municipalityFile(place.shortName)) ?? '{}') as {
    shared: Record<string, { value: string; source: string }[]>;
  };
  const told = Object.values(shared).flat();
  assert.deepEqual(
    told.map(({ value, source }) => ({ value, source })),
    fact.filter(({ id }) => place.shared?.includes(id)).map(({ value, source }) => ({ value, source })),
  );
});

test('en kommuns fil har precis de uppgifter som dess sida visar, med samma källor', () => {
  const key = ({ source, publisher, published, checked }: Fact<unknown>) =>
    [source, publisher, published, checked].join();
  for (const place of records.municipalities) {
    const { shared = {}, ...row } = JSON.parse(files.get(municipalityFile(place.shortName)) ?? '{}') as {
      shared?: object;
    };
    const told = [...Object.values(row), ...Object.values(shared).flat()].filter(
      (value): value is Fact<unknown> => value !== null && typeof value === 'object' && 'source' in value,
    );
    const shown = municipalitySources(place, records.shared).map(({ provenance }) => provenance as Fact<unknown>);
    assert.deepEqual(told.map(key).sort(), shown.map(key).sort(), place.name);
  }
});

test('inget namn på en person står i någon fil', () => {
  const { governor } = records.site;
  for (const [address, text] of files) assert.ok(!text.includes(governor), address);
});

test('sidan om öppna data leder till koden när någon har sagt var den är, och annars inte', () => {
  const show = (repository?: string) =>
    renderToString(
      OpenDataPage({
        records: { ...records, site: { ...records.site, ...(repository && { repository }) } },
      } as TemplateData),
    );
  assert.match(show('saga/webb'), /<h2 id="kod">Koden är öppen<\/h2>.*href="https:\/\/github\.com\/saga\/webb"/);
  assert.match(show(), /<h2 id="kod">/);
  assert.doesNotMatch(show(), /github/);
});
