import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rateReadability } from '../../src/checks/language/readability.ts';
import { buildMadeUp } from './made-up.ts';

// How easy the real pages are is advice, which the content check gives: a correction may be urgent. Here the words that
// come of templates and components are rated, on pages whose own text is easy.
const site = join(buildMadeUp(), '_site');
const addresses = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('index.html'))
  .map((path) => `/${path.replace(/index\.html$/, '')}`);

test('det som mallarna skriver är så lätt som sidan ska vara, och mycket lätt där texten är lättläst', () => {
  const rated = rateReadability(
    new Map(addresses.map((address) => [address, readFileSync(`${site}${address}index.html`, 'utf8')])),
  );
  assert.ok(rated.length > 40);
  assert.deepEqual(
    rated.filter(({ lix, limit }) => lix > limit).map(({ address, lix }) => `${address} ${lix.toFixed(1)}`),
    [],
  );
  const limits = new Map(rated.map(({ address, limit }) => [address, limit]));
  assert.equal(limits.get('/lattlast/kommuner/pahittskoping/'), 30);
  assert.equal(limits.get('/for-unga/'), 35);
});
