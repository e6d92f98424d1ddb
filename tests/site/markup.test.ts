import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFinding } from '../instruments/finding.ts';
import { findInvalidMarkup } from '../instruments/html-validate.ts';
import { readMadeUpPages } from './made-up.ts';
import { readPages } from './site.ts';

const pages = readPages();

// The made-up pages have every kind of markup that an editor can come to use.
test('varje sida är giltig HTML, också de påhittade', async () => {
  for (const { address, html } of [...pages, ...readMadeUpPages().all]) {
    assert.deepEqual((await findInvalidMarkup(address, html)).map(formatFinding), []);
  }
});

test('ingen sida har kod i texten: inga inbäddade skript, händelser, stilar eller javascript-adresser', () => {
  for (const { address, $ } of pages) {
    $('script').each((_, script) => {
      const { type, src, integrity } = $(script).attr() ?? {};
      assert.ok(
        type === 'application/ld+json' || (src?.startsWith('/build/') && integrity?.startsWith('sha256-')),
        address,
      );
    });
    $('*').each((_, element) => {
      for (const [name, value] of Object.entries($(element).attr() ?? {})) {
        assert.ok(!/^on/i.test(name) && name !== 'style', `${address}: ${name}`);
        assert.ok(!/^\s*(javascript|data|vbscript):/i.test(value), `${address}: ${value}`);
      }
    });
    assert.equal($('style, iframe, object, embed, base').length, 0, address);
  }
});

test('inget mallspråk syns på sidorna', () => {
  for (const { address, text } of pages) assert.ok(!/\{\{|\{%|\[object|undefined/.test(text), address);
});

test('rubrikerna hoppar inte över någon nivå', () => {
  for (const { address, $ } of pages) {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .map((_, heading) => Number(heading.tagName.slice(1)))
      .get();
    for (const [index, level] of levels.entries())
      assert.ok(level <= (levels[index - 1] ?? 0) + 1, `${address}: h${level}`);
  }
});

test('strukturerad data säger det som sidan visar', () => {
  for (const { address, $, text } of pages) {
    $('script[type="application/ld+json"]').each((_, script) => {
      const data = JSON.parse($(script).text()) as Record<string, unknown>;
      for (const value of visibleValues(data))
        assert.ok(text.includes(value.replace(/\s+/g, ' ')), `${address}: ${value}`);
    });
  }
});

// Dates are compared with the page's time elements, addresses with its links; everything else is text.
function visibleValues(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  const skipped = ['@context', '@type', 'item', 'startDate', 'endDate', 'license', 'contentUrl', 'encodingFormat'];
  return Object.entries(value).flatMap(([key, inner]) => (skipped.includes(key) ? [] : visibleValues(inner)));
}

test('varje händelse i strukturerad data har sin dag på sidan, och varje brödsmula sin länk', () => {
  for (const { address, $ } of pages) {
    const times = new Set(
      $('time')
        .map((_, time) => $(time).attr('datetime'))
        .get(),
    );
    const links = new Set(
      $('a')
        .map((_, link) => $(link).attr('href'))
        .get(),
    );
    $('script[type="application/ld+json"]').each((_, script) => {
      const data = JSON.parse($(script).text()) as { startDate?: string; itemListElement?: { item: string }[] };
      if (data.startDate) assert.ok(times.has(data.startDate), `${address}: ${data.startDate}`);
      for (const { item } of data.itemListElement ?? []) {
        const path = new URL(item).pathname;
        assert.ok(path === address || links.has(path), `${address}: ${item}`);
      }
    });
  }
});
