import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phone, provenance, webAddress } from '../../src/schemas/fields.ts';

const wordsOf = (result: { error?: { issues: readonly { message: string }[] } | undefined }) =>
  result.error?.issues.map(({ message }) => message.split('|')[0]) ?? [];

test('en webbadress har en värd som kan finnas', () => {
  const real = [
    'https://polisen.se',
    'https://www.länsstyrelsen.se/å?b=c#d',
    'https://a-1.b2.example:8443/',
    'https://x.укр/',
  ];
  for (const address of real) {
    assert.deepEqual(wordsOf(webAddress.safeParse(address)), [], address);
    assert.deepEqual(wordsOf(provenance.source.safeParse(address.replace('https', 'http'))), [], address);
  }
  for (const address of [
    'https://https://www.polisen.se/a',
    'https://www.polisen,se/',
    'https://polisense',
    'https:///polisen.se',
    'https://localhost:8080/lagen/',
    'https://10.0.0.1/x',
    'https://www..polisen.se/',
    'https://www.-polisen.se/',
  ]) {
    assert.deepEqual(wordsOf(webAddress.safeParse(address)), ['Adressens första del kan inte finnas.'], address);
    assert.deepEqual(wordsOf(provenance.source.safeParse(address)), ['Adressens första del kan inte finnas.'], address);
  }
  assert.equal(provenance.source.safeParse('egen').success, true);
  assert.deepEqual(wordsOf(webAddress.safeParse('www.polisen.se')), ['Adressen är ingen säker webbadress.']);
});

test('en värd med å är rätt också när kontrollen har läst många adresser', () => {
  for (let count = 0; count < 20_000; count += 1) webAddress.safeParse(`https://polisen.se/${count}`);
  assert.deepEqual(wordsOf(webAddress.safeParse('https://www.länsstyrelsen.se/')), []);
});

test('ett telefonnummer har så många siffror som dess slag har', () => {
  const real = ['112', '114 14', '116 111', '116 000', '020-50 50 50', '020-555 666', '010-225 00 00', '070-123 45 67'];
  for (const number of [...real, '023-830 00', '0226-64 50 00', '08-527 44 290', '08-12 34 56', '0281-750 00'])
    assert.deepEqual(wordsOf(phone.safeParse(number)), [], number);
  for (const number of [
    '010-225 00',
    '010-225 00 00 00',
    '023-83 00',
    '08-12 34',
    '070-123 45 6',
    '070-123 45 678',
    '023-830 00 00 00',
  ])
    assert.notDeepEqual(wordsOf(phone.safeParse(number)), [], number);
  assert.deepEqual(wordsOf(phone.safeParse('010-225 00')), ['Telefonnumret har fel antal siffror.']);
});
