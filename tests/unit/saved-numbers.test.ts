import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { describeSavedNumbers, savedNumbers } from '../../src/collections/saved-numbers.ts';
import { toVCards, type VCard } from '../../src/lib/vcard.ts';
import { readRecordsOf } from '../records.ts';
import { madeUp } from '../site/copy.ts';
import { readValue, readVCards } from '../vcards.ts';

const records = readRecordsOf(madeUp);
const card: VCard = {
  name: 'Åsa; Öst, väst \\ Co',
  phone: '+4684650041',
  email: 'prov@example.org',
  note: `Första raden; med, tecken.\nAndra raden: ${'räksmörgåsar på väg och så vidare, '.repeat(8)}🦆🦆🦆`,
  revised: '2026-11-24',
};

test('ett kort går att läsa tillbaka, med alla tecken som delar värden kvar', () => {
  const [read, ...others] = readVCards(toVCards([card]));
  assert.deepEqual(others, []);
  for (const [name, value] of [
    ['VERSION', '3.0'],
    ['FN', card.name],
    ['TEL', card.phone],
    ['EMAIL', card.email],
    ['NOTE', card.note],
    ['REV', card.revised],
  ] as const)
    assert.equal(readValue(read, name), value, name);
  assert.deepEqual(read?.get('N'), [[card.name, '', '', '', '']]);
});

test('en läsare som andra har skrivit läser samma kort', () => {
  // It leaves the escape of a semicolon in a text as it is, which is a fault of its own.
  const note = card.note?.replace(';', '');
  const parsed: unknown = ICAL.parse(toVCards([{ ...card, note }]));
  const read = new ICAL.Component(parsed as ConstructorParameters<typeof ICAL.Component>[0]);
  assert.equal(read.getFirstPropertyValue('tel'), card.phone);
  assert.equal(read.getFirstPropertyValue('note'), note);
});

test('ingen rad i filen är längre än 75 byte, delar en bokstav eller slutar utan CR LF', () => {
  const file = toVCards([card, { ...card, note: undefined, email: undefined }]);
  assert.ok(file.endsWith('END:VCARD\r\n'));
  assert.doesNotMatch(file, /[^\r]\n|\r[^\n]|\ufffd/);
  for (const line of file.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75, line);
  assert.doesNotMatch(file.slice(file.lastIndexOf('BEGIN')), /NOTE|EMAIL/);
});

test('det som kan sparas är nummer som alla kan ha i telefonen, och våra, vart och ett som sitt kort', () => {
  const cards = readVCards(savedNumbers(records));
  assert.deepEqual(
    cards.slice(0, 3).map((one) => readValue(one, 'TEL')),
    ['112', '+46846500414', '+46846500415'],
  );
  const [own] = records.contacts.filter(({ id }) => id === 'lansstyrelsen');
  assert.equal(readValue(cards.at(-1), 'FN'), own?.name);
  assert.equal(readValue(cards.at(-1), 'EMAIL'), own?.email);
  assert.equal(cards.length, 4);
});

test('ett nummer som ingen har ringt är inte med', () => {
  const doubted = records.helplines.map((line) =>
    line.id === 'bris' ? { ...line, unconfirmed: 'Ring först.' } : line,
  );
  const cards = readVCards(savedNumbers({ ...records, helplines: doubted }));
  assert.ok(!cards.some((one) => readValue(one, 'TEL') === '+46846500415'));
  assert.equal(cards.length, 3);
});

test('inget nummer till den som utsätts för våld är med: andra kan titta i telefonen', () => {
  const file = savedNumbers(records);
  const theirs = records.helplines.filter(({ audience }) => audience.includes('utsatt'));
  assert.ok(theirs.length > 0);
  for (const { name } of theirs) assert.ok(!file.includes(name), name);
});

test('filens storlek står i hela kilobyte', () => {
  assert.match(describeSavedNumbers(records).label, /^vcf, 1\u00a0kB$/);
});
