import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { listFiles } from '../../src/checks/source/read.ts';
import { headersFor, readNetlifyRules } from '../../src/commands/preview/start-preview.ts';
import { isMunicipalityPage, readPages, siteFolder } from './site.ts';

const { headers } = await readNetlifyRules(process.cwd(), siteFolder);
const shared =
  /^\/(data\/v1|datasets|folj|kalendrar|bilder)\/|^\/(kalender\.ics|favicon\.ico|apple-touch-icon\.png)$|^\/assets\/.*\.(svg|jpe?g|png|webp|avif)$/;
const data = listFiles(`${siteFolder}/data/v1`).map((path) => `/data/v1/${path}`);

test('öppna data, flöden, kalendrar och bilder får läsas från andra webbplatser, och ingenting annat', () => {
  const isOpen = (path: string) => headersFor(headers, path)['Access-Control-Allow-Origin'] === '*';
  assert.ok(data.length > 20);
  for (const path of [...data, '/datasets/dcat', '/datasets/dcat.jsonld']) assert.ok(isOpen(path), path);
  for (const path of listFiles(siteFolder).map((file) => `/${file}`))
    assert.equal(isOpen(path), shared.test(path), path);
  assert.match(headersFor(headers, '/datasets/dcat')['Content-Type'] ?? '', /^application\/rdf\+xml/);
});

test('varje fil med JSON går att läsa', () => {
  for (const path of data.filter((name) => name.endsWith('.json')))
    assert.ok(JSON.parse(readFileSync(`${siteFolder}${path}`, 'utf8')), path);
});

test('varje kommuns sida leder till kommunens fil', () => {
  for (const { address, $ } of readPages().filter((page) => isMunicipalityPage(page.address))) {
    const file = `/data/v1${address.replace(/\/$/, '')}.json`;
    assert.equal($(`main a[href="${file}"]`).length, 1, address);
    assert.ok(existsSync(`${siteFolder}${file}`), file);
  }
});

// Words and addresses of facts, wherever they lie; what a role or a yes becomes on the page is for the page to word.
function* shownValues(value: unknown, key = ''): Generator<string> {
  if (value === null || typeof value !== 'object') return;
  if ('source' in value && 'value' in value && typeof value.value === 'string' && key !== 'coordinator')
    yield value.value;
  for (const [name, inner] of Object.entries(value)) yield* shownValues(inner, name);
}

test('varje uppgift i en kommuns fil går att läsa på kommunens sida', () => {
  let count = 0;
  for (const { address, $, text } of readPages().filter((page) => isMunicipalityPage(page.address))) {
    const file = JSON.parse(readFileSync(`${siteFolder}/data/v1${address.replace(/\/$/, '')}.json`, 'utf8')) as object;
    const links = new Set(
      $('main a')
        .map((_, link) => $(link).attr('href'))
        .get(),
    );
    for (const value of shownValues(file)) {
      count += 1;
      assert.ok(links.has(value) || text.includes(value), `${address}: ${value}`);
    }
  }
  assert.ok(count > 0);
});
