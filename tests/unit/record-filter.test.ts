import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFileChoices, listPageChoices, listRecordChoices } from '../../src/editor/choices.ts';
import { findRecords, recordName } from '../../src/editor/record-filter.ts';

const items = [
  { code: '9901', shortName: 'Påhittsköping', phone: { value: '08-465 001 00' } },
  { code: '9902', shortName: 'Sagolunda', note: 'Granne med Påhittsköping.' },
  { code: '9903', shortName: 'Ödåsen' },
];

test('poster hittas på sitt namn, och på resten bara där inget namn stämmer', () => {
  assert.deepEqual([...findRecords(items, 'påhitt')], [0]);
  assert.deepEqual([...findRecords(items, ' ÖDÅSEN ')], [2]);
  assert.deepEqual([...findRecords(items, '465 001')], [0]);
  assert.deepEqual([...findRecords(items, 'granne påhittsköping')], [1]);
  assert.deepEqual([...findRecords(items, 'drake')], []);
  assert.deepEqual([...findRecords(items, ' ')], [0, 1, 2]);
  assert.equal(recordName(items[1] ?? {}), 'Sagolunda');
});

const project = new Map([
  ['src/content/lagen/index.md', '---\ntitle: "Lagen"\n---\n'],
  ['src/content/ny/index.md', '---\ntitle: Ny sida\n---\n'],
  ['src/content/404.md', '---\ntitle: Fel\n---\n'],
  ['_data/contacts.json', '[{"id":"b","name":"Bo","phone":"1"},{"id":"a","name":"Anna"}]'],
  ['assets/rapport.pdf', undefined],
  ['assets/bilder/torg.webp', undefined],
]);

test('det som går att länka till är sidor som finns, också de som är skrivna sedan sidan byggdes', () => {
  const pages = [
    { address: '/lagen/', title: 'Gammal rubrik' },
    { address: '/kommuner/mora/', title: 'Mora' },
    { address: '/admin/hjalp/', title: 'Hjälp' },
  ];
  const values = (gone?: Set<string>) => listPageChoices(project, pages, gone).map(({ label }) => label);
  assert.deepEqual(values(), ['Lagen (/lagen/)', 'Mora (/kommuner/mora/)', 'Ny sida (/ny/)']);
  assert.deepEqual(values(new Set(['/lagen/'])), ['Mora (/kommuner/mora/)', 'Ny sida (/ny/)']);
});

test('av poster och filer väljs bara bland dem som går att använda', () => {
  assert.deepEqual(listRecordChoices(project, 'contacts', 'phone', ['name', 'phone']), [
    { label: 'Bo, 1', value: 'b' },
  ]);
  assert.deepEqual(listRecordChoices(project, 'links', 'url', ['title']), []);
  assert.deepEqual(listFileChoices(project, ['webp']), [
    { label: 'bilder/torg.webp', value: 'assets/bilder/torg.webp' },
  ]);
});
