import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFinding } from '../instruments/finding.ts';
import { findInvalidMarkup } from '../instruments/html-validate.ts';
import { readMadeUpPages } from './made-up.ts';
import { isMunicipalityPage, readPages, siteOrigin } from './site.ts';

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

// Moments are compared with the page's time elements, addresses with its links; everything else but terms is text.
const apart = [
  '@context',
  '@type',
  '@id',
  'item',
  'url',
  'sameAs',
  'logo',
  'target',
  'query-input',
  'contactType',
  'inLanguage',
  'startDate',
  'endDate',
  'license',
  'contentUrl',
  'encodingFormat',
];

function visibleValues(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (apart.includes(key) ? [] : visibleValues(inner)));
}

interface Told {
  startDate?: string;
  endDate?: string;
  url?: string;
  sameAs?: string | string[];
  itemListElement?: { item: string }[];
}

test('varje tidpunkt i strukturerad data står på sidan, och varje adress är dess egen eller en länk', () => {
  for (const { address, $, text } of pages) {
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
    const isShown = (url: string) => {
      const own = url.startsWith(siteOrigin()) ? url.slice(siteOrigin().length) : url;
      return own === address || links.has(own);
    };
    $('script[type="application/ld+json"]').each((_, script) => {
      const { startDate, endDate, url, sameAs = [], itemListElement = [] } = JSON.parse($(script).text()) as Told;
      for (const moment of [startDate, endDate]) {
        if (!moment) continue;
        assert.ok(times.has(moment.slice(0, 10)), `${address}: ${moment}`);
        if (moment.length > 10)
          assert.ok(text.includes(moment.slice(11, 16).replace(':', '.')), `${address}: ${moment}`);
      }
      for (const one of [url ?? siteOrigin() + address, sameAs, itemListElement.map(({ item }) => item)].flat())
        assert.ok(isShown(one), `${address}: ${one}`);
    });
  }
});

test('sidan om webbplatsen säger för maskiner vem som står bakom den, och var man söker', () => {
  const about = pages.find(({ address }) => address === '/om-webbplatsen/');
  assert.ok(about);
  const told = about
    .$('script[type="application/ld+json"]')
    .map((_, script) => JSON.parse(about.$(script).text()))
    .get() as Record<string, unknown>[];
  const [publisher] = told.filter((one) => one['@type'] === 'GovernmentOrganization');
  const [web] = told.filter((one) => one['@type'] === 'WebSite');
  for (const key of ['name', 'url', 'logo', 'contactPoint']) assert.ok(publisher?.[key], key);
  assert.equal(JSON.stringify(web?.publisher), JSON.stringify({ '@id': publisher?.['@id'] }));
  assert.match(JSON.stringify(web?.potentialAction), /"urlTemplate":"[^"]*\/sok\/#q=\{search_term_string\}"/);
});

test('varje kommuns sida säger för maskiner vilken kommun den handlar om', () => {
  for (const { address, html } of pages.filter((page) => isMunicipalityPage(page.address)))
    assert.match(html, /"@type":"AdministrativeArea","name":"[^"]+","url":/, address);
});
