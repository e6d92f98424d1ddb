import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minoritiesAddress, municipalityAddress } from '../../src/lib/addresses.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import { readPages, readRecords } from './site.ts';

test('varje kommun i ett minoritetsspråks område leder till sidan om rätten, och sidan till kommunen och språket', () => {
  const pages = new Map(readPages().map((page) => [page.address, page]));
  const rights = pages.get(minoritiesAddress);
  for (const { shortName, minorityLanguage } of readRecords<Municipality[]>('municipalities')) {
    const address = municipalityAddress(shortName);
    const lines = pages.get(address)?.$(`main a[href="${minoritiesAddress}"]`);
    assert.equal(lines?.length, minorityLanguage ? 1 : 0, shortName);
    const item = rights?.$(`main a[href="${address}"]`).closest('li').text();
    if (!minorityLanguage) assert.ok(!item, shortName);
    else {
      assert.ok(lines?.text().includes(minorityLanguage.value), shortName);
      assert.ok(item?.includes(minorityLanguage.value), shortName);
    }
  }
});
