import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ofTime } from '../../src/checks/fault.ts';
import { listReviews, type ReviewedPage } from '../../src/collections/review-list.ts';
import { listUnknown } from '../../src/collections/unknown-facts.ts';
import { formatCsv, formatReviewTable, formatTicket, formatUnknown } from '../../src/commands/granska/review-report.ts';
import type { Records } from '../../src/schemas/records.ts';
import { readRecordsOf } from '../records.ts';
import { madeUp } from '../site/copy.ts';

const page = (file: string, reviewed: string, more: Partial<ReviewedPage> = {}): ReviewedPage => ({
  file,
  title: file,
  reviewed,
  ...more,
});
const origin = { publisher: 'Exempel', source: 'https://exempel.se/', published: null, confidence: 'high' };
const records = {
  links: [{ id: 'rapport', title: 'Rapporten', url: 'https://exempel.se/rapport', checked: '2026-01-01', ...origin }],
  municipalities: [
    {
      shortName: 'Mora',
      phone: { value: '0250-1', checked: '2025-01-01', ...origin },
      checked: '2026-06-01',
      ...origin,
    },
  ],
} as unknown as Partial<Records>;

test('det som är mest försenat står först: sidor efter ett år, uppgifter efter ett halvt', () => {
  const rows = listReviews([page('a', '2025-11-24'), page('b', '2025-11-23')], records, '2026-11-24');
  assert.deepEqual(
    rows.map(({ kind, name, overdue }) => [kind, name, overdue]),
    [
      ['uppgift', 'Mora: phone', 692 - 180],
      ['uppgift', 'Rapporten', 327 - 180],
      ['sida', 'b', 1],
      ['sida', 'a', 0],
      ['uppgift', 'Mora', 176 - 180],
    ],
  );
});

test('varje rad säger vem som ansvarar, en roll, och vad man jämför med', () => {
  const pages = [page('a', '2025-01-01', { owner: 'Samordnaren', source: 'rapport' }), page('b', '2025-01-01')];
  const rows = listReviews(pages, records, '2026-11-24').filter(({ kind }) => kind === 'sida');
  assert.deepEqual(
    rows.map(({ owner, source }) => [owner, source]),
    [
      ['Samordnaren', 'https://exempel.se/rapport'],
      ['Redaktionen', 'egen'],
    ],
  );
});

test('varje uppgift med en källa är med', () => {
  const all = readRecordsOf(madeUp);
  const dates = JSON.stringify(all).match(/"checked":"\d{4}-\d{2}-\d{2}"/g) ?? [];
  const rows = listReviews([], all, '2026-11-24');
  assert.equal(rows.length, dates.length);
  for (const { name, source, file } of rows) assert.ok(name && source && file.endsWith('.json'), name);
});

const placedOn = (day: string) =>
  listReviews([page('src/content/a.md', '2025-11-01')], records, day).map((row) => ({ ...row, line: 7 }));
const placed = placedOn('2026-11-24');

test('tabellen för terminalen visar det som är sent, annars det som står på tur', () => {
  const table = formatReviewTable(placed, [], '2026-11-24');
  assert.match(table, /^Försenat den 24 november 2026: 1 sida och 2 uppgifter\./);
  assert.match(table, /512 dagar sen {2}2025-01-01 {2}Redaktionen {2}Mora: phone .*municipalities\.json:7 {2}https:/);
  assert.ok(!table.includes('om 4 dagar'));
  assert.match(formatReviewTable(placed, [], '2026-11-24', true), /om 4 dagar/);
  assert.match(formatReviewTable(placedOn('2025-01-02'), [], '2025-01-02'), /^Ingenting är försenat.*\n\nNär/);
});

test('CSV har en rad för var och en, och en cell kan varken bli formel eller dela raden', () => {
  const rows = placed.map((row) => ({ ...row, name: '=1+1, "x"' }));
  const lines = formatCsv(rows).split('\n');
  assert.equal(lines.length, placed.length + 1);
  assert.equal(lines[0], 'slag,namn,dagar_sen,senast,ansvarig,kalla,sager,fil,rad');
  assert.match(lines[1] ?? '', /^uppgift,"'=1\+1, ""x""",512,/);
});

test('månadens ärende har bara det som är sent, och är tomt när inget är det', () => {
  assert.match(formatTicket(placed, [], '2026-11-24'), /\| 512 dagar \| 2025-01-01 \| Redaktionen \| Mora: phone \|/);
  assert.ok(!formatTicket(placed, [], '2026-11-24').includes('om 4'));
  assert.equal(formatTicket(placedOn('2025-01-02'), [], '2025-01-02'), '');
});

test('det som tiden har gjort fel står i ärendet och i tabellen, också när inget är sent', () => {
  const lapsed = [
    { file: 'src/content/a.md', line: 7, column: 1, what: 'Dagen har varit.', fix: 'Ta bort den.', ...ofTime },
  ];
  const ticket = formatTicket(placedOn('2025-01-02'), lapsed, '2025-01-02');
  assert.match(
    ticket,
    /^Det här stämmer inte längre[^\n]*\n\n- src\/content\/a\.md:7 Dagen har varit\. Ta bort den\.$/,
  );
  assert.match(formatTicket(placed, lapsed, '2026-11-24'), /Ta bort den\.\n\nFörsenat den 24 november 2026/);
  assert.match(
    formatReviewTable(placed, lapsed, '2026-11-24'),
    /a\.md:7:1 {2}Varning: Dagen har varit\. {2}Ta bort den\.$/,
  );
});

test('det som bara myndigheten kan säga om sig själv står först bland det som saknas, med värdens logg överst', () => {
  const site = { name: 'Webben', retention: 'Ett år.' };
  const links = [{ id: 'film', title: 'Filmen', url: null, fallback: 'sidan' }];
  const unknown = listUnknown({ site, links } as unknown as Partial<Records>);
  assert.deepEqual(
    unknown.map(({ name, file }) => [name, file]),
    [
      ['hostLog', '_data/site.json'],
      ['processors', '_data/site.json'],
      ['answerTime', '_data/site.json'],
      ['responsible', '_data/site.json'],
      ['Filmen', '_data/links.json'],
    ],
  );
  for (const { what } of unknown) assert.match(what, /\.$/);
});

test('det som ingen vet står för redaktörerna: adresser, och uppgifter som andra kommuner har', () => {
  const fact = { value: '0250-1', checked: '2026-11-24', ...origin };
  const unknown = listUnknown({
    links: [{ id: 'film', title: 'Filmen', url: null, fallback: 'sidan' }, ...(records.links ?? [])],
    municipalities: [
      { name: 'Mora kommun', shortName: 'Mora', phone: { ...fact, publisher: 'Mora kommun' }, email: fact },
      { shortName: 'Orsa', email: fact, localCouncil: fact },
    ],
  } as unknown as Partial<Records>);
  assert.deepEqual(
    unknown.map(({ name, what, path }) => [name, what, path]),
    [
      ['Filmen', 'Adressen är inte känd. Besökaren leds till "sidan".', [0, 'url']],
      ['Mora', 'Fyll i om det går: localCouncil.', [0]],
      ['Orsa', 'Fyll i om det går: phone.', [1]],
    ],
  );
  assert.deepEqual(listUnknown({ links: records.links ?? [] }), []);
  assert.deepEqual(formatUnknown([]), []);
  assert.match(formatUnknown(unknown.map((row) => ({ ...row, line: 7 }))).join('\n'), /links\.json:7 {2}Filmen: /);
});

test('först står numren som någon behöver ringa, och det kommuner har gemensamt är känt', () => {
  const phone = { value: '0250-1', ...origin };
  const unknown = listUnknown({
    helplines: [
      { id: 'linjen', name: 'Linjen', number: '020-1', unconfirmed: 'Fanns 2024.' },
      { id: 'annan', name: 'Annan', number: '020-2' },
    ],
    municipalities: [
      { name: 'Mora kommun', shortName: 'Mora', phone, shared: ['jour'] },
      { name: 'Orsa kommun', shortName: 'Orsa', phone: { ...phone, source: 'egen' }, onCall: phone },
      {
        name: 'Falu kommun',
        shortName: 'Falun',
        phone: { ...phone, secondSource: 'https://exempel.se/2' },
        onCall: phone,
      },
    ],
    shared: [{ id: 'jour', key: 'onCall' }],
  } as unknown as Partial<Records>);
  assert.deepEqual(
    unknown.map(({ name, path }) => [name, path]),
    [
      ['Linjen, 020-1', [0, 'unconfirmed']],
      ['Mora kommun, 0250-1', [0, 'phone']],
    ],
  );
});

test('varje språk som ingen har granskat är en rad för redaktören, hur många sidor det än har', () => {
  const languages = [
    { code: 'ar', nameSv: 'arabiska' },
    { code: 'tr', nameSv: 'turkiska' },
    { code: 'sv', nameSv: 'svenska' },
  ];
  const pages = [
    { file: 'ar/index.md', lang: 'ar', translation: { reviewed: null } },
    { file: 'ar/mer.md', lang: 'ar', translation: { reviewed: null } },
    { file: 'tr/index.md', lang: 'tr', translation: { reviewed: '2026-11-24', reviewer: 'x' } },
    { file: 'lagen.md' },
  ];
  const unknown = listUnknown({ languages } as unknown as Partial<Records>, pages);
  assert.deepEqual(
    unknown.map(({ name, file }) => [name, file]),
    [['arabiska', 'ar/index.md']],
  );
  assert.match(unknown[0]?.what ?? '', /talar språket flytande/);
});

test('en kommun utanför minoritetsspråkens områden saknar ingenting', () => {
  const municipalities = [
    { shortName: 'Borlänge', minorityLanguage: { value: 'finska' } },
    { shortName: 'Mora' },
  ] as unknown as Records['municipalities'];
  assert.deepEqual(listUnknown({ municipalities }), []);
});
