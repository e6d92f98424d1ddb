import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rateReadability } from '../../src/checks/language/readability.ts';
import { componentCatalogueAddress } from '../../src/lib/addresses.ts';
import { readBuiltPage } from '../../src/plugins/built-page.ts';
import { buildMadeUp } from './made-up.ts';

// How the real pages read is advice, which the content check gives: a correction may be urgent. Here the words that
// come of templates and components are rated, on pages whose own text is easy. That its own texts are chopped is as it
// should be: they are made up to try something else, a sentence or two for each thing.
const site = join(buildMadeUp(), '_site');
const addresses = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('index.html') && !`/${path}`.startsWith(componentCatalogueAddress))
  .map((path) => `/${path.replace(/index\.html$/, '')}`);

test('det som mallarna skriver är så lätt som sidan ska vara, och mycket lätt där texten är lättläst', () => {
  const rated = rateReadability(
    new Map(addresses.map((address) => [address, readBuiltPage(readFileSync(`${site}${address}index.html`, 'utf8'))])),
  );
  assert.ok(rated.length > 40);
  assert.deepEqual(
    rated.flatMap(({ address, heavy }) => (heavy.length > 0 ? [`${address} ${heavy.join(', ')}`] : [])),
    [],
  );
  const kinds = new Map(rated.map(({ address, reader }) => [address, reader.name]));
  assert.equal(kinds.get('/lattlast/kommuner/pahittskoping/'), 'lättläst');
  assert.equal(kinds.get('/kommuner/pahittskoping/'), 'hjälp');
  assert.equal(kinds.get('/for-unga/'), 'unga');
});

test('svaren på en kommuns sida räknas inte till hur meningarna hänger ihop', () => {
  const html = readFileSync(`${site}/kommuner/pahittskoping/index.html`, 'utf8');
  const [, answer = ''] = /class="answer-list".*?<p>([^<]+)<\/p>/s.exec(html) ?? [];
  assert.deepEqual(
    readBuiltPage(html).running.filter(({ text }) => text === answer.trim()),
    [{ text: answer.trim(), isApart: true }],
  );
});
