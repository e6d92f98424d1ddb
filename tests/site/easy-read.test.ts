import assert from 'node:assert/strict';
import { test } from 'node:test';
import { easyAddress, municipalityAddress, ordinaryAddress } from '../../src/lib/addresses.ts';
import { toTelHref } from '../../src/lib/phone.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import { madeUp } from './copy.ts';
import { readMadeUpPages } from './made-up.ts';
import { isTrusted, readPages, readRecords, type SitePage } from './site.ts';

const pages = new Map(readPages().map((page) => [page.address, page]));
const municipalities = readRecords<Municipality[]>('municipalities');

function assertTwins(ordinary: SitePage | undefined, easy: SitePage | undefined, label: string): void {
  assert.equal(ordinary?.$(`main a[href="${easy?.address}"]`).first().text(), 'Läs på lätt svenska', label);
  assert.equal(easy?.$(`main a[href="${ordinary?.address}"]`).first().text(), 'Läs på vanlig svenska', label);
}

/** The record's number and mailbox stand on the page; a number to be trusted stands in the answer too. */
function assertOfRecord(page: SitePage | undefined, { shortName, phone, email, ...rest }: Municipality): void {
  const times = isTrusted({ phone, ...rest }) ? 2 : 1;
  if (phone) assert.equal(page?.$(`main a[href="${toTelHref(phone.value)}"]`).length, times, shortName);
  if (email) assert.equal(page?.$(`main a[href="mailto:${email.value}"]`).length, 1, shortName);
}

test('start och varje kommun finns på lätt svenska, och varje lättläst sida är ett klick från sin vanliga', () => {
  for (const address of ['/', ...municipalities.map(({ shortName }) => municipalityAddress(shortName))])
    assert.ok(pages.has(easyAddress(address)), address);
  for (const [address, easy] of pages) {
    const ordinary = pages.get(ordinaryAddress(address) ?? '');
    if (ordinary) assertTwins(ordinary, easy, address);
  }
});

test('den lättlästa sidan har samma nummer som posterna', () => {
  for (const municipality of municipalities)
    assertOfRecord(pages.get(easyAddress(municipalityAddress(municipality.shortName))), municipality);
});

const { at } = readMadeUpPages();

test('en sida med samma adress under lattlast är den lättlästa av två, och de leder till varandra', () => {
  const twins = ['/', '/orolig-for-ett-barn/', '/utsatt-for-brott/', '/for-unga/', '/kontakt/', '/kommuner/'];
  for (const address of [...twins, '/kommuner/pahittskoping/'])
    assertTwins(at(address), at(easyAddress(address)), address);
  assert.equal(at('/gangsnacket/').$('main a[href^="/lattlast/"]').length, 0);
});

test('varje avsnitt i det som mallarna skriver på lätt svenska börjar med ett tecken', () => {
  for (const address of ['/kommuner/', '/kommuner/pahittskoping/', '/kommuner/drakskar/']) {
    const { $ } = at(easyAddress(address));
    assert.ok($('.flow h2').length > 0, address);
    assert.equal($('.flow h2').length, $('.flow h2 > .sign:first-child').length, address);
  }
});

test('en lättläst kommunsida har kommunens nummer, i svaret när det är säkert, och mejladressen, och tiger om det som fattas', () => {
  for (const municipality of readRecords<Municipality[]>('municipalities', madeUp)) {
    const page = at(easyAddress(municipalityAddress(municipality.shortName)));
    assertOfRecord(page, municipality);
    if (!municipality.email) assert.equal(page.$('main a[href^="mailto:kommun@"]').length, 0, municipality.shortName);
  }
});
