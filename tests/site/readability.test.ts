import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatReadability, rateReadability } from '../../src/checks/language/readability.ts';
import { readPages } from './site.ts';

const addresses = readPages().flatMap(({ address }) => (address.endsWith('/') ? [address] : []));
const rated = rateReadability(
  new Map(addresses.map((address) => [address, readFileSync(`_site${address}index.html`, 'utf8')])),
);

test('ingen sida är svårare än den får vara, och den för unga är mycket lätt', () => {
  console.log(formatReadability(rated));
  assert.ok(rated.length > 40);
  assert.deepEqual(
    rated.filter(({ lix, limit }) => lix > limit).map(({ address, lix }) => `${address} ${lix.toFixed(1)}`),
    [],
  );
  const young = rated.find(({ address }) => address === '/for-unga/');
  assert.ok(young && young.lix < 30, String(young?.lix));
});
