import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'cheerio';
import { formatDate } from '../../src/lib/dates.ts';
import { swedishWords } from '../../src/lib/interface-words.ts';
import type { Link } from '../../src/schemas/link.ts';
import type { Review } from '../../src/schemas/review.ts';
import { buildMadeUp, readMadeUpPages } from './made-up.ts';
import { readPages, readRecords, readSiteFile } from './site.ts';

// Pages that tell of how the site is tried and translated.
const prose = ['/tillganglighet/', '/om-webbplatsen/'];
const sites = { webbplatsen: '.', 'den påhittade': buildMadeUp() };

for (const [name, project] of Object.entries(sites)) {
  const reviewed = readRecords<Review[]>('reviews', project).map(({ page }) => page);
  const pages = readPages(join(project, '_site')).filter(({ address }) => !address.startsWith('/admin/'));

  test(`ingen sida säger sig vara granskad utan en människas granskning: ${name}`, () => {
    for (const { address, text } of pages.filter((page) => !prose.includes(page.address)))
      assert.ok(!/\bgranskad\b/i.test(text) || reviewed.includes(address), address);
  });

  test(`en preliminär översättning säger bara det, och ingen dag: ${name}`, () => {
    for (const { address, text } of pages.filter((page) => page.text.includes(swedishWords.preliminary)))
      assert.doesNotMatch(text, /\bgranskad\b|Ändrad|Skriven/i, address);
  });
}

const { at } = readMadeUpPages();
const daysOf = (address: string) => at(address).$('main > p').last().text().trim().replaceAll('\u00a0', ' ');

test('en sida säger när den ändrades, en nyhet när den skrevs, och en granskad sida när det var', () => {
  assert.equal(daysOf('/kontakt/'), 'Ändrad 24 november 2026.');
  assert.equal(daysOf('/aktuellt/drakloftet-ar-klart/'), 'Skriven 24 november 2026.');
  assert.equal(daysOf('/lagen/'), 'Ändrad 24 november 2026. Granskad 20 november 2026.');
});

test('en nyhets källa står med sitt eget datum, på sidan, i listan och i flödena', () => {
  const links = readRecords<Link[]>('links', sites['den påhittade']);
  const news = at('/aktuellt/').$('.news-list li').toArray();
  const feed = load(readSiteFile('folj/aktuellt.xml', join(sites['den påhittade'], '_site')), { xml: true });
  assert.equal(feed('entry published').length, 0);
  for (const item of news) {
    const $ = load(item);
    const date = formatDate($('time').attr('datetime') ?? '');
    const address = $('a').attr('href') ?? '';
    const page = at(address);
    assert.match(page.text, new RegExp(`Källa, ${date} ?: `), address);
    assert.doesNotMatch(page.text, /Publicerad/, address);
    const publisher = $('small').text().split(', ')[0];
    assert.ok(
      links.some((link) => link.publisher === publisher),
      `${address}: ${publisher}`,
    );
    const entry = feed('entry').filter((_, one) => feed(one).find('link').attr('href')?.endsWith(address) === true);
    assert.match(entry.find('content').text(), new RegExp(`<p>Källa, ${date}: `), address);
  }
  assert.ok(news.length > 0);
});
