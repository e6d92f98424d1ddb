import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from 'cheerio';
import { renderToString } from 'preact-render-to-string';
import { ExampleList } from '../../src/components/example-list/example-list.tsx';
import { componentCatalogueAddress } from '../../src/lib/addresses.ts';
import type { Example } from '../../src/types/example.ts';

const names = readdirSync('src/components');
const folderOf = (name: string) => `../../src/components/${name}/${name}.examples.tsx`;
const catalogue = new Map(
  await Promise.all(
    names.map(async (name) => [name, ((await import(folderOf(name))) as { examples: Example[] }).examples] as const),
  ),
);

// What they say is their own: no word comes from outside that could be long.
const ownWords = [
  'compliance-level',
  'drawing',
  'editor-shell',
  'fas-levels',
  'feed-items',
  'from-left',
  'icon',
  'law-ring',
  'not-out',
  'page-feedback',
];

const long = (text: string) =>
  text
    .replaceAll('\u00ad', '')
    .split(/[\s/.@-]/)
    .some((word) => word.length >= 26);

test('varje komponent visar sig som vanligt, med långa ord, och från höger där den kan stå på en sida på arabiska', () => {
  for (const [name, examples] of catalogue) {
    assert.ok(examples.length > 0, `${name} har inga exempel`);
    assert.equal(new Set(examples.map((example) => example.name)).size, examples.length, `${name}: två heter lika`);
    const html = examples.map(({ element }) => load(renderToString(element)).text());
    assert.ok(ownWords.includes(name) || html.some(long), `${name} visas inte med långa ord`);
    const takesLanguage = /\b(lang|words|on)\??: /.test(readFileSync(`src/components/${name}/${name}.tsx`, 'utf8'));
    assert.ok(!takesLanguage || examples.some(({ lang }) => lang), `${name} visas inte från höger till vänster`);
  }
});

test('inget exempel lämnar ett hål: en tom lista, en rad utan ord eller ett värde som inte finns', () => {
  for (const [name, examples] of catalogue)
    for (const { name: state, element } of examples) {
      const $ = load(renderToString(element));
      const label = `${name}, ${state}`;
      for (const list of $('ul, ol, dl, nav').toArray())
        assert.ok($(list).children().length > 0, `${label}: tom lista`);
      for (const part of $('dd, dt, li, p:not([role]), h1, h2, h3, h4, a').toArray())
        assert.ok(
          /[\p{L}\d]/u.test($(part).text()) || $(part).find('svg, img').length > 0,
          `${label}: tom <${part.tagName}>`,
        );
      assert.doesNotMatch($.html(), /undefined|\bnull\b|NaN|\[object/, label);
    }
});

// PTS keeps 031-390 06 and 08-465 004 for fiction, and 112 is the same for all.
const madeUp = /^tel:(112|\+463139006\d\d|\+4684650040?\d\d?)$/;

test('ingen kan ta ett exempel för en uppgift: nummer är påhittade, och länkar ut leder till example.org', () => {
  for (const [name, examples] of catalogue)
    for (const { element } of examples)
      for (const link of load(renderToString(element))('a').toArray()) {
        const { href = '' } = link.attribs;
        if (href.startsWith('tel:')) assert.match(href, madeUp, name);
        if (/^(https?|webcal):/.test(href)) assert.match(new URL(href).host, /(^|\.)example\.org$/, name);
        if (/^mailto:./.test(href) && !href.startsWith('mailto:?'))
          assert.match(href, /@([\w.-]+\.)?example\.org$/, name);
      }
});

test('exemplen på en sida har egna id:n, leder inte bort och skickar inget', () => {
  for (const [name, examples] of catalogue) {
    const $ = load(renderToString(<ExampleList examples={examples} />));
    const ids = $('[id]')
      .toArray()
      .map(({ attribs }) => attribs.id);
    assert.equal(new Set(ids).size, ids.length, `${name}: ${ids}`);
    assert.equal($('main, html html').length, 0, name);
    for (const element of $('[href^="/"], form').toArray())
      assert.equal(element.attribs.href ?? element.attribs.action, componentCatalogueAddress, name);
    for (const link of $('a[href^="#"]').toArray()) assert.ok(ids.includes(link.attribs.href?.slice(1)), name);
    for (const element of $('[aria-labelledby], label[for]').toArray())
      for (const id of (element.attribs['aria-labelledby'] ?? element.attribs.for ?? '').split(' '))
        assert.ok(ids.includes(id), `${name}: ${id}`);
  }
});
