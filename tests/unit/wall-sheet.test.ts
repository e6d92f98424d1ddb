import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wallSheet } from '../../src/collections/wall-sheet.ts';
import { municipalityAddress } from '../../src/lib/addresses.ts';
import type { Records } from '../../src/schemas/records.ts';
import { readRecordsOf } from '../records.ts';
import { madeUp } from '../site/copy.ts';

const records = readRecordsOf(madeUp);
const lineOf = (address: string, when: string, given: Partial<Records> = {}) =>
  wallSheet(address, [], { ...records, ...given })?.lines.find((line) => line.when === when)?.text;
const addressOf = (name: string) =>
  municipalityAddress(records.municipalities.find((one) => one.name === name)?.shortName ?? '');

test('bladet för en sida med hjälp har sidans nummer, 112 först, och frågans tre rader', () => {
  const sheet = wallSheet('/orolig-for-ett-barn/', ['bris', 'sos-112', 'polisen-114-14'], records);
  assert.deepEqual(
    sheet?.numbers.map(({ number }) => number),
    ['112', '08-465 004 15', '08-465 004 14'],
  );
  assert.deepEqual(
    sheet.lines.map(({ when }) => when),
    ['Just nu', 'Dagtid', 'Kvällar och helger'],
  );
  assert.match(
    sheet.lines[0]?.text ?? '',
    /^Ring 112 om barnet är i fara\. Prata med Barnlinjen\. \S.*:\s08-465 004 15\.$/,
  );
  assert.equal(sheet.lines[1]?.text, 'Ring din kommun och be om socialtjänsten.');
  assert.equal(sheet.lines[2]?.text, 'Ring 112 om det inte kan vänta till i morgon.');
  assert.equal(sheet.hasStamp, false);
});

test('bladets adress går att skriva av: värd och sökväg utan https', () => {
  const { url, address } = wallSheet('/orolig-for-ett-barn/', [], records) ?? {};
  assert.equal(url, `${records.site.origin}/orolig-for-ett-barn/`);
  assert.equal(`https://${address}`, url);
});

test('ett nummer som raden redan säger sägs inte en gång till', () => {
  const [now] = wallSheet(addressOf('Drakskärs kommun'), ['sos-112'], records)?.lines ?? [];
  assert.equal(now?.text, 'Ring 112 om någon är i fara. Ring också när en drake är nära.');
});

test('en kommuns blad har dess nummer bara där det är bekräftat, annars hur man når den', () => {
  const trusted = wallSheet(addressOf('Drakskärs kommun'), ['sos-112'], records);
  assert.deepEqual(trusted?.numbers.at(-1), {
    number: '0980-319 240',
    name: 'Drakskärs kommun',
    text: 'Växeln, dagtid.',
  });
  assert.match(trusted.lines[1]?.text ?? '', /^Ring Drakskärs kommun på 0980-319 240 och be om drakvakten\. /);
  assert.equal(trusted.hasStamp, true);
  const doubted = wallSheet(addressOf('Sagolunda kommun'), ['sos-112'], records);
  assert.deepEqual(
    doubted?.numbers.map(({ number }) => number),
    ['112'],
  );
  assert.match(doubted.lines[1]?.text ?? '', /^Kontakta kommunen: 031-390 06 20\. Be om drakvakten\. /);
  assert.match(
    lineOf(addressOf('Ödåsens kommun'), 'Dagtid') ?? '',
    /^Kontakta kommunen: odasen\.example\.org\. Be om drakvakten\. /,
  );
});

test('kvällens rad är kommunens egen jour där den är känd, annars den som gäller överallt', () => {
  const evening = 'Kvällar och helger';
  assert.equal(lineOf(addressOf('Påhittsköpings kommun'), evening), 'Ring 112 och be om socialjouren.');
  assert.equal(lineOf(addressOf('Drakskärs kommun'), evening), 'Ring 112 om det inte kan vänta till i morgon.');
});

test('en sida som ingen i nöd frågar efter har inget blad, och en kommun har sitt också utan frågor', () => {
  assert.equal(wallSheet('/stod-till-kommuner/', ['sos-112'], records), undefined);
  const asked = records.questions.map(({ now: _now, ...rest }) => ({ ...rest, page: '/lagen/' }));
  assert.equal(wallSheet('/lagen/', ['sos-112'], { ...records, questions: asked }), undefined);
  const bare = wallSheet(addressOf('Ödåsens kommun'), ['sos-112'], { ...records, questions: [] });
  assert.deepEqual([bare?.numbers.length, bare?.lines], [1, []]);
});
