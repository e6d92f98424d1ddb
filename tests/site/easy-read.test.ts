import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { rateReadability } from '../../src/checks/language/readability.ts';
import { easyAddress, municipalityAddress } from '../../src/lib/addresses.ts';
import { toTelHref } from '../../src/lib/phone.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import { readPages } from './site.ts';

const municipalities = JSON.parse(readFileSync('_data/municipalities.json', 'utf8')) as Municipality[];
const core = [
  '/',
  '/orolig-for-ett-barn/',
  '/utsatt-for-brott/',
  '/for-unga/',
  '/gangsnacket/',
  '/kontakt/',
  '/kommuner/',
];
const twins = [...core, ...municipalities.map(({ shortName }) => municipalityAddress(shortName))];
const pages = new Map(readPages().map((page) => [page.address, page]));

test('start, hjälp, guide, kontakt och varje kommun finns på lätt svenska, ett klick bort och tillbaka', () => {
  assert.equal(twins.length, 22);
  for (const address of twins) {
    const easy = easyAddress(address);
    assert.equal(pages.get(address)?.$(`main a[href="${easy}"]`).first().text(), 'Läs på lätt svenska', address);
    assert.equal(pages.get(easy)?.$(`main a[href="${address}"]`).first().text(), 'Läs på vanlig svenska', easy);
  }
  for (const [address, { $ }] of pages)
    if (address.endsWith('/')) assert.ok($('footer a[href="/lattlast/"]').length === 1, address);
});

test('varje lättläst sida har LIX under 30 och en tanke på varje rad', () => {
  const rated = rateReadability(
    new Map(twins.map(easyAddress).map((address) => [address, readFileSync(`_site${address}index.html`, 'utf8')])),
  );
  for (const { address, lix } of rated) assert.ok(lix < 30, `${address} ${lix.toFixed(1)}`);
  for (const address of twins.map(easyAddress)) {
    const $ = pages.get(address)?.$;
    assert.ok($, address);
    for (const paragraph of $('main .flow > p, main > p:not([class])').toArray()) {
      const sentences = $(paragraph)
        .text()
        .split(/[.!?](?=\s|$)/)
        .filter((sentence) => sentence.trim());
      assert.ok(sentences.length <= 2, `${address}: ${$(paragraph).text()}`);
    }
  }
});

test('den lättlästa sidan har samma nummer som posterna', () => {
  for (const { shortName, phone, email } of municipalities) {
    const $ = pages.get(easyAddress(municipalityAddress(shortName)))?.$;
    if (phone) assert.ok(($?.(`main a[href="${toTelHref(phone.value)}"]`).length ?? 0) >= 2, shortName);
    if (email) assert.equal($?.(`main a[href="mailto:${email.value}"]`).length, 1, shortName);
  }
});
