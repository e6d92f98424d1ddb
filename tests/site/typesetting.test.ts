import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTexts } from '../search/site-sources.ts';
import { readMadeUpPages } from './made-up.ts';
import { readPages, readSiteFile, siteFolder } from './site.ts';

const pages = readPages();
const { at } = readMadeUpPages();
const soft = '\u00ad';

test('varje långt ord i en rubrik kan brytas på en smal telefon', () => {
  for (const { address, $ } of pages)
    for (const heading of $('h1, h2, h3').toArray())
      for (const [word] of $(heading)
        .text()
        .replaceAll(soft, '')
        .matchAll(/\p{L}{18,}/gu))
        assert.ok(!$(heading).text().includes(word), `${address}: ${word}`);
  const heading = at('/lagen/').$('h2#drakbekampningsforordningen').text();
  assert.match(heading, new RegExp(`^Drak\\p{L}*${soft}`, 'u'));
  assert.equal(heading.replaceAll(soft, ''), 'Drakbekämpningsförordningen');
});

test('mjuka bindestreck står bara i rubriker, i dörrar och kartans rutor, i sidfoten och i namn bredvid nummer', () => {
  for (const { address, html, $ } of pages) {
    $('h1, h2, h3, .doorway-list a, .tile-map :is(a, b), .helpline-list a, .site-footer li a')
      .contents()
      .each((_, node) => {
        if (node.type === 'text') node.data = node.data.replaceAll(soft, '');
        else $(node).text($(node).text().replaceAll(soft, ''));
      });
    assert.ok(!$.html().includes(soft), address);
    assert.ok(!/(?:&shy;|&#173;|&#xad;)/i.test(html), address);
  }
});

test('sökindexet, flödet och webbplatskartan har varken mjuka bindestreck eller hårda mellanslag', () => {
  const titles = readSiteFile('sokindex/titles.json');
  const all = [...readTexts(siteFolder), titles, readSiteFile('folj/aktuellt.xml'), readSiteFile('sitemap.xml')];
  assert.ok(titles.includes('Tillgänglighetsredogörelse'));
  for (const text of all) assert.doesNotMatch(text, /[\u00ad\u00a0]/);
});

test('en dag bryts aldrig mellan siffra och månad, och ett nummer kopieras med vanliga mellanslag', () => {
  const months =
    /(?<!\d)\d{1,2} (januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b/;
  // The made-up law began on a day that the text names.
  for (const { address, $ } of [...pages, at('/lagen/')]) {
    if ($('html').attr('lang') !== 'sv') continue;
    const body = $('body').clone();
    // Those marked as dates are kept in one piece by styles.
    body.find('script, time').remove();
    assert.doesNotMatch(body.text(), months, address);
    for (const link of body.find('a[href^="tel:"]').toArray()) assert.ok(!$(link).text().includes('\u00a0'), address);
  }
});
