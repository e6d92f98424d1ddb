import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { load } from 'cheerio';
import iconFile from 'ico-endec';
import { faviconAddress, touchIconAddress } from '../../src/lib/addresses.ts';
import { decode } from '../instruments/scripted/picture.ts';
import { readPages, readSiteFile, siteFolder, siteOrigin } from './site.ts';

const pages = readPages();
const listed = pages.filter(({ address }) => address.endsWith('/'));
// A translation that no person has reviewed is no page for search engines.
const indexed = listed.filter(({ $ }) => $('meta[name=robots]').length === 0);
const origin = siteOrigin();

test('webbkartan för sökmotorer har varje sida en gång, och bara sidor', () => {
  const $ = load(readSiteFile('sitemap.xml'), { xml: true });
  const addresses = $('loc')
    .map((_, element) => $(element).text())
    .get();
  assert.deepEqual([...addresses].sort(), indexed.map(({ address }) => origin + address).sort());
  $('lastmod').each((_, element) => assert.match($(element).text(), /^\d{4}-\d{2}-\d{2}$/));
});

test('sidans lastmod är dagen den ändrades', () => {
  const $ = load(readSiteFile('sitemap.xml'), { xml: true });
  const lastmod = $('url')
    .filter((_, element) => $(element).find('loc').text() === `${origin}/lagen/`)
    .find('lastmod')
    .text();
  const page = pages.find(({ address }) => address === '/lagen/');
  assert.equal(lastmod, page?.$('main > p').last().find('time').first().attr('datetime'));
});

test('robots.txt pekar på webbkartan', () => {
  assert.match(readSiteFile('robots.txt'), new RegExp(`^Sitemap: ${origin}/sitemap.xml$`, 'm'));
});

test('security.txt säger vem man når, och går ut inom ett år från bygget', () => {
  const text = readSiteFile('.well-known/security.txt');
  assert.match(text, /^Contact: mailto:\S+@\S+$/m);
  assert.match(text, /^Preferred-Languages: sv, en$/m);
  assert.match(text, new RegExp(`^Canonical: ${origin}/.well-known/security.txt$`, 'm'));
  const expires = new Date(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
  const built = new Date(
    pages
      .find(({ address }) => address === '/kalender/')
      ?.$('main time')
      .first()
      .attr('datetime') ?? '',
  );
  const days = (expires.getTime() - built.getTime()) / 86_400_000;
  assert.ok(days > 300 && days < 365, `${days} dagar`);
});

test('Atom-flödet har alla nyheter, giltiga tider och egna id:n', () => {
  const $ = load(readSiteFile('folj/aktuellt.xml'), { xml: true });
  const ids = $('entry > id')
    .map((_, element) => $(element).text())
    .get();
  const news = listed.filter(({ address }) => /^\/aktuellt\/.+/.test(address));
  const links = $('entry > link')
    .map((_, element) => $(element).attr('href'))
    .get();
  assert.deepEqual([...links].sort(), news.map(({ address }) => origin + address).sort());
  // What follows a feed knows an entry by an id that no other host would give another.
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.ok(/^tag:/.test(id) && !id.includes(new URL(origin).host), id);
  for (const name of ['feed > title', 'feed > id', 'feed > updated', 'feed > author > name'])
    assert.equal($(name).length, 1, name);
  $('updated, published').each((_, element) =>
    assert.match($(element).text(), /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+0[12]:00$/),
  );
  for (const link of links) assert.ok(existsSync(`${siteFolder}${new URL(link).pathname}index.html`), link);
});

test('en sida visar vägen till det flöde som följer den, och annars till nyheterna', () => {
  for (const { address, $ } of pages) {
    const [, folder = 'aktuellt'] = /^\/(kalender|nyhetsbrev)\//.exec(address) ?? [];
    const feed = $('link[type="application/atom+xml"]').attr('href') ?? '';
    // The editors' pages are another document, which follows nothing.
    if (address.startsWith('/admin/') && !feed) continue;
    assert.equal(feed, `/folj/${folder}.xml`, address);
    assert.ok(existsSync(siteFolder + feed), feed);
  }
});

test('webbläsaren får veta hur man söker bara på söksidan, och orden stannar i webbläsaren', () => {
  // What a browser is told of elsewhere it may keep, and show to whoever looks in it.
  const telling = pages.filter(({ $ }) => $('link[rel="search"]').length > 0).map(({ address }) => address);
  assert.deepEqual(telling, ['/sok/']);
  const $ = load(readSiteFile('opensearch.xml'), { xml: true });
  assert.equal($('Url[type="text/html"]').attr('template'), `${origin}/sok/#q={searchTerms}`);
  assert.ok($('ShortName').text().length <= 16);
  const icon = new URL($('Image').text()).pathname;
  assert.ok(existsSync(siteFolder + icon), icon);
});

test('ingen fil ligger i webbplatsen utan att höra dit', () => {
  const tops = readdirSync(siteFolder)
    // Under /admin/ lie the pages for editors. Copies of pictures, and calendars of days, are there where there are any.
    .filter(
      (name) => !['admin', 'bilder', 'kalendrar'].includes(name) && !existsSync(`${siteFolder}/${name}/index.html`),
    )
    .sort();
  assert.deepEqual(tops, [
    '.well-known',
    '404.html',
    '_headers',
    '_redirects',
    'apple-touch-icon.png',
    'assets',
    'build',
    'datasets',
    'favicon.ico',
    'folj',
    'index.html',
    'kalender.ics',
    'opensearch.xml',
    'robots.txt',
    'sitemap.xml',
    'sokindex',
    'version.json',
  ]);
  assert.ok(!readdirSync(`${siteFolder}/sokindex`).some((name) => /\.(js|css)$/.test(name)));
});

test('ikonerna som frågas efter vid namn har de storlekar som visas, och en teckning utan hål', () => {
  const read = (address: string) => readFileSync(siteFolder + address);
  const small = iconFile.decode(read(faviconAddress)).map(({ imageData }) => decode(imageData));
  const touch = decode(read(touchIconAddress));
  assert.deepEqual(
    [...small, touch].map(({ width, height }) => `${width} × ${height}`),
    ['16 × 16', '32 × 32', '48 × 48', '180 × 180'],
  );
  for (const { data } of [...small, touch]) {
    // A phone puts black behind what is see-through.
    assert.ok(data.every((value, at) => at % 4 !== 3 || value === 255));
    assert.ok(new Set(Array.from({ length: data.length / 4 }, (_, at) => data[at * 4])).size > 1);
  }
});

test('bilden som andra visar av en delad sida finns, har de mått som sidan säger, och väger högst 20 000 byte', () => {
  const shared = pages.filter(({ $ }) => $('meta[property="og:title"]').length > 0);
  assert.ok(shared.length > 0);
  for (const { address, $ } of shared) {
    const said = (name: string) => $(`meta[property="og:image${name}"]`).attr('content') ?? '';
    assert.ok(said('').startsWith(`${origin}/`), address);
    const file = readFileSync(siteFolder + new URL(said('')).pathname);
    assert.ok(file.length <= 20_000, `${file.length}`);
    const { width, height } = decode(file);
    assert.deepEqual([said(':width'), said(':height')], [String(width), String(height)], address);
    assert.ok(said(':alt').length > 10, address);
    assert.equal($('meta[name="twitter:card"]').attr('content'), 'summary_large_image', address);
  }
});

const packed = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

test('varje sida och dess stilmall väger under 14 000 byte packade, och skriptet högst 1 000', () => {
  for (const { address, html, $ } of pages) {
    const styles = readSiteFile($('link[rel=stylesheet]').attr('href') ?? '');
    const weight = packed(html) + packed(styles);
    assert.ok(weight < 14_000, `${address}: ${weight}`);
    const script = packed(readSiteFile($('script[src]').attr('src') ?? ''));
    if (address !== '/sok/' && address !== '/kommuner/') assert.ok(script <= 1_000, `${address}: ${script}`);
  }
});

test('fältet som hittar en kommun väger högst 1 000 byte skript, och hela sidans skript högst 2 000', () => {
  const weigh = (address: string) =>
    packed(
      readSiteFile(
        pages
          .find((page) => page.address === address)
          ?.$('script[src]')
          .attr('src') ?? '',
      ),
    );
  const [ordinary, whole] = [weigh('/lagen/'), weigh('/kommuner/')];
  console.log(`Fältet som hittar en kommun: ${whole - ordinary} byte, hela skriptet ${whole}`);
  assert.ok(whole - ordinary > 300 && whole - ordinary <= 1_000, `${whole} − ${ordinary}`);
  assert.ok(whole <= 2_000);
});

test('varje klass på startsidan som har en stil finns i startsidans egen stilmall', () => {
  const start = pages.find(({ address }) => address === '/');
  const own = readSiteFile(start?.$('link[rel=stylesheet]').attr('href') ?? '');
  const whole = readSiteFile(
    pages
      .find(({ address }) => address === '/lagen/')
      ?.$('link[rel=stylesheet]')
      .attr('href') ?? '',
  );
  const classes = new Set(
    start
      ?.$('[class]')
      .map((_, element) => start.$(element).attr('class')?.split(' '))
      .get(),
  );
  for (const name of classes) if (whole.includes(`.${name}`)) assert.ok(own.includes(`.${name}`), name);
});
