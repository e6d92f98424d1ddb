import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from 'cheerio';
import { headersFor, readNetlifyRules } from '../../src/commands/preview/start-preview.ts';
import { editorFile } from '../../src/lib/addresses.ts';
import { editorPolicy } from '../../src/lib/policies.ts';
import { readPages, readSiteFile, siteFolder } from './site.ts';

const { headers } = await readNetlifyRules(process.cwd(), siteFolder);
const $ = load(readSiteFile(editorFile));
const folder = 'build/redigering';

test('redigeraren har en egen policy, som bara låter den tala med GitHub', () => {
  for (const path of ['/admin/', '/admin/index.html'])
    assert.equal(headersFor(headers, path)['Content-Security-Policy'], editorPolicy, path);
  assert.equal(
    editorPolicy,
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self'; " +
      "connect-src 'self' data: blob: https://api.github.com; worker-src 'self' blob:; manifest-src 'self' blob: data:; " +
      "frame-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});

test('ingen annan adress har redigerarens policy, inte heller de under /admin/', () => {
  for (const { address } of readPages())
    assert.notEqual(headersFor(headers, address)['Content-Security-Policy'], editorPolicy, address);
  for (const path of ['/admin/finns-inte/', '/admin', `/${folder}/x.js`])
    assert.ok(!headersFor(headers, path)['Content-Security-Policy']?.includes('unsafe-inline'), path);
});

test('redigeraren göms för sökmotorer och står inte i någon lista, karta eller sökning', () => {
  assert.equal($('meta[name=robots]').attr('content'), 'noindex');
  assert.equal(headersFor(headers, '/admin/')['X-Robots-Tag'], 'noindex');
  for (const file of ['sitemap.xml', 'a-o/index.html', 'webbkarta/index.html', 'index.html', 'lagen/index.html'])
    assert.ok(!readSiteFile(file).includes('/admin/"') && !readSiteFile(file).includes('/admin/<'), file);
  assert.ok(!existsSync(`${siteFolder}/sokindex/admin`));
});

test('allt som redigeraren hämtar ligger hos oss, utan språkfiler för färgad kod', () => {
  assert.match($('script').attr('src') ?? '', /^\/build\/redigering\/redigering-\w+\.js$/);
  assert.ok(existsSync(`${siteFolder}${$('script').attr('src')}`));
  assert.equal($('script').length, 1);
  const files = readdirSync(`${siteFolder}/${folder}`).filter((name) => name.endsWith('.js'));
  // Grammars are large, and have this word for their kind.
  for (const name of files)
    assert.ok(!readFileSync(`${siteFolder}/${folder}/${name}`, 'utf8').includes('scopeName:"source.'));
  assert.deepEqual(
    readdirSync(`${siteFolder}/${folder}/assets`).filter((name) => !name.endsWith('.woff2')),
    [],
  );
});

test('utan skript säger redigeraren vad den är, och utan förvar hur det anges', () => {
  assert.equal($('h1').length, 1);
  const { repository } = JSON.parse(readFileSync('_data/site.json', 'utf8'));
  if (!repository) assert.match($('main').text(), /repository.*_data\/site\.json/);
});
