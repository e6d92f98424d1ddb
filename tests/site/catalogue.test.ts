import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { listFiles } from '../../src/checks/source/read.ts';
import { headersFor, readNetlifyRules } from '../../src/commands/preview/start-preview.ts';
import { componentCatalogueAddress } from '../../src/lib/addresses.ts';
import { pagePolicy } from '../../src/lib/policies.ts';
import { listCatalogue } from '../instruments/built-pages.ts';
import { formatFinding } from '../instruments/finding.ts';
import { findInvalidMarkup } from '../instruments/html-validate.ts';
import { readSiteFile, siteFolder } from './site.ts';

const components = readdirSync('src/components');
const pages = listCatalogue(siteFolder).map((address) => {
  const html = readSiteFile(`${address}index.html`);
  return { address, html, $: load(html) };
});

test('katalogen har en sida om varje komponent, och en som leder till dem alla', () => {
  const addresses = [
    componentCatalogueAddress,
    ...components.map((name) => `${componentCatalogueAddress}${name}/`),
  ].sort();
  assert.deepEqual(pages.map(({ address }) => address).sort(), addresses);
  const index = pages.find(({ address }) => address === componentCatalogueAddress);
  for (const address of addresses.slice(1)) assert.equal(index?.$(`main a[href="${address}"]`).length, 1, address);
  for (const { address, $ } of pages)
    assert.ok(address === componentCatalogueAddress || $('.example').length > 0, address);
});

test('en komponent som bara startsidan har visas med startsidans stilmall', () => {
  for (const name of components) {
    const $ = pages.find(({ address }) => address.endsWith(`/${name}/`))?.$;
    const isOnStart = existsSync(`src/components/${name}/${name}.start.css`);
    assert.match($?.('link[rel=stylesheet]').attr('href') ?? '', isOnStart ? /\/start\./ : /\/komponenter\./, name);
  }
});

const packed = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

test('varje sida i katalogen och dess stilmall väger högst 14 000 byte packade', () => {
  const styles = new Map<string, number>();
  for (const { address, html, $ } of pages) {
    const name = $('link[rel=stylesheet]').attr('href') ?? '';
    const weight = styles.get(name) ?? packed(readSiteFile(name));
    styles.set(name, weight);
    assert.ok(packed(html) + weight <= 14_000, `${address}: ${packed(html) + weight}`);
  }
});

test('sidorna i katalogen har samma stränga policy som alla andra', async () => {
  const { headers } = await readNetlifyRules(process.cwd(), siteFolder);
  for (const { address, $ } of pages)
    assert.equal(
      headersFor(headers, address)['Content-Security-Policy'],
      pagePolicy($('script[src]').attr('integrity') ?? ''),
      address,
    );
});

/** What a file says, packed or not. */
function textOf(path: string): string {
  const bytes = readFileSync(`${siteFolder}/${path}`);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

test('ingenting på webbplatsen leder till katalogen, och sökmotorer hålls ute', () => {
  const own = componentCatalogueAddress.slice(1);
  // The rules of the host name it, and the whole of the editor's program has all addresses of our code.
  const others = listFiles(siteFolder).filter(
    (path) => !path.startsWith(own) && path !== '_headers' && !/\.(webp|png|ico|pdf|woff2|wasm|js)$/.test(path),
  );
  assert.ok(others.length > 100);
  for (const path of others) assert.ok(!textOf(path).includes(own), path);
  for (const { address, $ } of pages) {
    assert.equal($('meta[name=robots]').attr('content'), 'noindex', address);
    assert.equal($('[data-search-body]').length, 0, address);
  }
});

// One component several times calls its landmarks the same each time, and may have the heading of a page: no page of the
// site has it twice.
const becauseOfMany = /^html-validate:unique-landmark|Multiple <h1> are not allowed$/;

test('sidorna i katalogen är giltig HTML', async () => {
  const found = await Promise.all(pages.map(({ address, html }) => findInvalidMarkup(address, html)));
  assert.deepEqual(
    found
      .flat()
      .map(formatFinding)
      .filter((fault) => !becauseOfMany.test(fault)),
    [],
  );
});
