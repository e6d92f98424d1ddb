import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listTasks } from '../../src/editor/guide/editor-guide.ts';
import { hints } from '../../src/editor/guide/writing-samples.ts';
import { editorSchemas } from '../../src/editor/json-schema.ts';
import { signNames } from '../../src/lib/signs.ts';
import { readProjectRecords } from '../records.ts';
import { readMadeUpPages } from './made-up.ts';
import { readPages, readSiteFile } from './site.ts';

const pages = readPages();
const own = pages.filter(({ address }) => /^\/admin\/(hjalp|skriva|falt|granska)\/$/.test(address));
// Spaces at the edges of elements are no part of what stands there.
const bare = (text: string) => text.replace(/[\s\u00ad`]+/g, '');
const textOf = (address: string) => own.find((page) => page.address === address)?.text ?? '';

test('sidorna för redaktörer syns varken i sökmotorer, sök, webbkarta eller A–Ö', () => {
  assert.equal(own.length, 4);
  for (const { address, $ } of own) {
    assert.equal($('meta[name=robots]').attr('content'), 'noindex', address);
    assert.equal($('[data-search-body]').length, 0, address);
    assert.ok(!readSiteFile('sitemap.xml').includes(address), address);
  }
  for (const { address, $ } of pages.filter((page) => !page.address.startsWith('/admin/')))
    assert.equal($('a[href^="/admin/"]').length, 0, address);
});

test('hjälpen visar varje tecken som går att välja, med dess namn', () => {
  const $ = own.find(({ address }) => address === '/admin/skriva/')?.$;
  const named = $?.('li:has(> .sign) > code').map((_, element) => $(element).text());
  assert.deepEqual(named?.get(), signNames);
});

test('hjälpen har varje uppgift, rad, meddelande och råd', () => {
  const text = bare(textOf('/admin/hjalp/'));
  for (const { title, lines } of hints)
    for (const line of [title, ...lines]) assert.ok(text.includes(bare(line)), line);
  for (const { title, lines, mistake } of listTasks(readProjectRecords()))
    for (const line of [title, ...lines, mistake?.message ?? '']) assert.ok(text.includes(bare(line)), line);
});

test('fältlistan har varje fält i sidor och poster, med schemats egna ord', () => {
  const text = textOf('/admin/falt/').replace(/\s+/g, ' ');
  for (const [kind, schema] of Object.entries(editorSchemas()).filter(([name]) => name !== 'audit')) {
    const { properties = {} } = (schema.items ?? schema) as typeof schema;
    for (const [key, field] of Object.entries(properties as Record<string, typeof schema>)) {
      if (field.not) continue;
      assert.ok(text.includes(key), `${kind}.${key}`);
      assert.ok(text.includes(String(field.description).replace(/\s+/g, ' ')), `${kind}.${key}: ${field.description}`);
    }
  }
  for (const name of ['tile.row', 'document.kilobytes', 'translation.reviewed', 'En uppgift om en kommun'])
    assert.ok(text.includes(name), name);
});

test('listan över det som ska läsas igen har rader med ansvarig, källa och fil', () => {
  const { $, text } = readMadeUpPages().at('/admin/granska/');
  assert.ok($('main ol > li').length >= 20);
  assert.match(text, /Ansvarig: Redaktionen\. Källa: \S+ ?\. Fil: /);
  const unknown = $('main h2:contains("Det här saknas") ~ ul').text();
  assert.match(unknown, /Rapporten om drakägg: Adressen är inte känd\. Besökaren leds till "sagokallan"\./);
});
