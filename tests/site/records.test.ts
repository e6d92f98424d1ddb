import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import type { Fact } from '../../src/schemas/fields.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import { readRecords } from './site.ts';

// What we measured and published ourselves, and how we choose our words, has no source outside the project.
const own = [
  'audit.json',
  'link-exceptions.json',
  'published.json',
  'redirects.json',
  'reviews.json',
  'searches.json',
  'synonyms.json',
  'wordings.json',
];
const files = readdirSync('_data').filter((name) => name.endsWith('.json') && !own.includes(name));

function collect(value: unknown, key: string): unknown[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === key ? [inner] : collect(inner, key)));
}

test('ingen uppgift i _data är osäkrare än medium', () => {
  for (const file of files) {
    const levels = collect(readRecords(file.replace('.json', '')), 'confidence');
    assert.deepEqual(
      [...new Set(levels)].filter((level) => level !== 'high' && level !== 'medium'),
      [],
      file,
    );
  }
});

test('varje post har källa, datum för källan och datum för kontrollen', () => {
  for (const file of files) {
    const records = readRecords<object | object[]>(file.replace('.json', ''));
    for (const record of Array.isArray(records) ? records : [records]) {
      for (const key of ['source', 'published', 'checked'])
        assert.ok(key in record, `${file}: ${JSON.stringify(record).slice(0, 60)}`);
    }
  }
});

test('grannkommuner är grannar åt båda håll', () => {
  const municipalities = readRecords<Municipality[]>('municipalities');
  const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
  for (const { code, neighbours } of municipalities) {
    for (const neighbour of neighbours)
      assert.ok(byCode.get(neighbour)?.neighbours.includes(code), `${code}–${neighbour}`);
  }
});

test('grannar ligger intill varandra på den grova kartan, och ingen ruta har två kommuner', () => {
  const municipalities = readRecords<Municipality[]>('municipalities');
  const places = municipalities.flatMap(({ tile }) => (tile ? [`${tile.row}:${tile.column}`] : []));
  assert.equal(new Set(places).size, places.length);
  const apart = municipalities.flatMap((one) =>
    municipalities.flatMap((other) => {
      if (!one.neighbours.includes(other.code) || one.code > other.code || !one.tile || !other.tile) return [];
      const steps = Math.max(Math.abs(one.tile.row - other.tile.row), Math.abs(one.tile.column - other.tile.column));
      return steps > 1 ? [`${one.shortName}–${other.shortName}: ${steps}`] : [];
    }),
  );
  // One border there is that equal tiles have no room for.
  assert.ok(apart.length <= 1, apart.join());
});

// Which they are is law, and no editor's to change.
test('länets femton kommuner har rätt koder', () => {
  const codes = readRecords<Municipality[]>('municipalities').map(({ code }) => code);
  assert.deepEqual(codes.sort(), [
    '2021',
    '2023',
    '2026',
    '2029',
    '2031',
    '2034',
    '2039',
    '2061',
    '2062',
    '2080',
    '2081',
    '2082',
    '2083',
    '2084',
    '2085',
  ]);
});

test('ingen nyhet står som kommunens sida om brottsförebyggande arbete', () => {
  for (const { shortName, crimePreventionPage } of readRecords<Municipality[]>('municipalities'))
    assert.doesNotMatch(crimePreventionPage?.value ?? '', /nyhet/, shortName);
});

test('en källa som lästes en viss dag har samma datum, i vilken kommun den än står', () => {
  const days = new Map<string, string | null>();
  for (const municipality of readRecords<Municipality[]>('municipalities'))
    for (const fact of Object.values(municipality) as Partial<Fact>[]) {
      const { source, published, checked } = fact ?? {};
      if (!source || published === undefined) continue;
      const read = `${source} ${checked}`;
      assert.equal(days.has(read) ? days.get(read) : published, published, `${municipality.shortName}: ${read}`);
      days.set(read, published);
    }
});
