import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { DateTime } from 'luxon';
import { listFiles } from '../../src/checks/source/read.ts';
import { headersFor, readNetlifyRules } from '../../src/commands/preview/start-preview.ts';
import { pdfPolicy } from '../../src/lib/policies.ts';
import { today } from '../../src/plugins/project.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import { readEntries } from '../search/site-sources.ts';
import { madeUp, ProjectCopy } from './copy.ts';
import { isMunicipalityPage, readPages, readSiteFile } from './site.ts';

const now = '2026-11-24T12:00:00+01:00';
const commit = '0123456789abcdef0123456789abcdef01234567';
const first = new ProjectCopy();
// With nothing at hand from an earlier build.
const second = new ProjectCopy(undefined, []);
// What the host decides and what an editor adds is told by made-up content.
const third = new ProjectCopy(madeUp);
after(() => {
  for (const project of [first, second, third]) project.remove();
});

// Moves the system's clock by ten years, to see that nothing asks it.
const otherClock = `data:text/javascript,${encodeURIComponent(
  'const Real = Date; globalThis.Date = class extends Real { constructor(...given) { given.length ? super(...given) : super(Real.now() + 3e11); } static now() { return Real.now() + 3e11; } };',
)}`;

test('två byggen är lika byte för byte, i en annan mapp, tidszon, språk och klocka', () => {
  const one = first.build({ SITE_NOW: now, TZ: 'Europe/Stockholm', LANG: 'sv_SE.UTF-8' });
  assert.equal(one.status, 0, one.output);
  const two = second.build({ SITE_NOW: now, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'C' }, [
    '--import',
    otherClock,
  ]);
  assert.equal(two.status, 0, two.output);
  assert.deepEqual(second.hashes(), first.hashes());
});

// One build for all that the host decides: the day, the address, and that it is a proposal.
test('byggets dag kommer av SITE_NOW', () => {
  const day = (folder: string) =>
    readPages(join(folder, '_site'))
      .find(({ address }) => address === '/kalender/')
      ?.$('main time')
      .first()
      .attr('datetime');
  assert.equal(day(first.folder), '2026-11-24');
  const build = third.build({
    SITE_NOW: '2027-01-31T23:30:00Z',
    URL: 'https://forhandsvisning.example.org/',
    SITE_PREVIEW: '1',
    COMMIT_REF: commit,
  });
  assert.equal(build.status, 0, build.output);
  assert.equal(day(third.folder), '2027-02-01');
});

test('webbplatsen säger vilken incheckning och dag den är av, och ingen incheckning där ingen vet', () => {
  const version = ({ folder }: ProjectCopy) => JSON.parse(readSiteFile('version.json', join(folder, '_site')));
  assert.deepEqual(version(first), { commit: null, day: '2026-11-24' });
  assert.deepEqual(version(third), { commit, day: '2027-02-01' });
});

test('adressen kommer av URL när värden sätter den', () => {
  const site = join(third.folder, '_site');
  assert.match(readSiteFile('sitemap.xml', site), /<loc>https:\/\/forhandsvisning\.example\.org\/lagen\/<\/loc>/);
  assert.ok(!readSiteFile('index.html', site).includes('sagolandet.example'));
});

test('en förhandsvisning säger på varje sida att den är en, och göms för sökmotorer', () => {
  const site = join(third.folder, '_site');
  for (const { address, $, text } of readPages(site)) {
    assert.equal($('aside[aria-label="Förhandsvisning"]').length, 1, address);
    assert.match(text, /Förhandsvisning\. Det här är ett förslag/, address);
    assert.equal($('meta[name=robots]').attr('content'), 'noindex', address);
  }
  assert.match(readSiteFile('_headers', site), /^\/\*\n(?: {2}.*\n)* {2}X-Robots-Tag: noindex$/m);
  assert.ok(!readFileSync(join(first.folder, '_site/lagen/index.html'), 'utf8').includes('Förhandsvisning'));
});

test('ett SITE_NOW som inte är ett datum stoppar bygget på svenska', () => {
  const { status, output } = third.build({ SITE_NOW: 'i går' });
  assert.equal(status, 1);
  assert.match(output, /SITE_NOW är inget datum/);
});

/** Addresses of the pages in the search, each once: records on a page have its address too. */
function indexedAddresses(site: string): string[] {
  const addresses = readEntries(site)
    .map(({ address }) => address)
    .filter((address) => /^\/[^#]*$/.test(address));
  return [...new Set(addresses)];
}

// One build for all that an editor adds; what is added is on different pages.
function addMunicipality(): void {
  const file = join(third.folder, '_data/municipalities.json');
  const records = JSON.parse(readFileSync(file, 'utf8')) as Municipality[];
  assert.equal(records.length, 5);
  // Its tile on the map is taken; without one it stands in the list.
  const { tile: _taken, ...known } = records[0] as Municipality;
  const added = { ...known, code: '9999', name: 'Provköpings kommun', shortName: 'Provköping', neighbours: [] };
  writeFileSync(file, JSON.stringify([...records, added], null, 2));
}

function reviewEnglish(): void {
  const file = join(third.folder, 'src/content/en/index.md');
  const review = 'reviewed: 2026-11-24\n  reviewer: auktoriserad translator i engelska';
  writeFileSync(file, readFileSync(file, 'utf8').replace('  reviewed: null', `  ${review}`));
}

function addDocument(): void {
  const page = join(third.folder, 'src/content/stod-till-kommuner/index.md');
  writeFileSync(join(third.folder, 'assets/stodet.pdf'), '%PDF-1.4'.padEnd(12_300));
  for (const litter of ['.DS_Store', 'Thumbs.db', 'desktop.ini'])
    writeFileSync(join(third.folder, 'assets', litter), 'x');
  writeFileSync(page, readFileSync(page, 'utf8').replace(/^reviewed:/m, 'document: /assets/stodet.pdf\nreviewed:'));
}

test('en sjätte kommun får sida, rad i A–Ö, träff i sökningen och rad i webbkartan, utan någon annan ändring', () => {
  addMunicipality();
  reviewEnglish();
  addDocument();
  const build = third.build({ SITE_NOW: now });
  assert.equal(build.status, 0, build.output);
  const site = join(third.folder, '_site');
  const pages = readPages(site);
  const links = (address: string) =>
    pages.find((page) => page.address === address)?.$('main a[href="/kommuner/provkoping/"]').length;
  assert.ok(
    pages.some(({ address, text }) => address === '/kommuner/provkoping/' && text.includes('Provköpings kommun')),
  );
  for (const address of ['/', '/kommuner/', '/a-o/', '/webbkarta/']) assert.ok(links(address), address);
  assert.match(readSiteFile('sitemap.xml', site), /\/kommuner\/provkoping\//);
  assert.ok(indexedAddresses(site).includes('/kommuner/provkoping/'));
  const shown = pages.filter(({ $ }) => $('main[data-search-body]').length > 0);
  assert.deepEqual(indexedAddresses(site).sort(), shown.map(({ address }) => address).sort());
  assert.equal(pages.filter(({ address }) => isMunicipalityPage(address)).length, 6);
});

test('en översättning som en människa har granskat är en sida som andra: ingen ruta, i webbkartan och i sökningen', () => {
  const site = join(third.folder, '_site');
  const pages = readPages(site);
  for (const [address, isReviewed] of Object.entries({ '/en/': true, '/ar/': false })) {
    const page = pages.find((other) => other.address === address);
    assert.equal(page?.$('.translation-note').length, isReviewed ? 0 : 1, address);
    assert.equal(page?.$('meta[name=robots]').length, isReviewed ? 0 : 1, address);
    assert.equal(page?.$('link[rel=canonical]').length, isReviewed ? 1 : 0, address);
    assert.equal(readSiteFile('sitemap.xml', site).includes(`${address}<`), isReviewed, address);
    assert.ok(indexedAddresses(site).includes(address), address);
  }
  const note = pages.find(({ address }) => address === '/sprak/')?.text ?? '';
  assert.match(note, /Det här gäller texten på arabiska\./);
  assert.doesNotMatch(note, /engelska, arabiska|och engelska/);
});

test('en sida med samma innehåll som ett dokument länkar till det, med slag och storlek', () => {
  const site = join(third.folder, '_site');
  const page = readPages(site).find(({ address }) => address === '/stod-till-kommuner/');
  assert.equal(page?.$('main a[href="/assets/stodet.pdf"]').text(), 'Samma text som dokument (Pdf, 12,3\u00a0kB)');
  assert.ok(readFileSync(join(site, 'assets/stodet.pdf'), 'utf8').startsWith('%PDF'));
});

test('innehållet som det är granskas och byggs utan fel efter tretton månader och fem år', () => {
  for (const time of [{ months: 13 }, { years: 5 }]) {
    const later = DateTime.fromISO(`${today()}T12:00:00Z`).plus(time).toISO() ?? '';
    const { status, output } = first.build({ SITE_NOW: later, SITE_SEARCH: 'off' });
    assert.equal(status, 0, output);
  }
});

test('det som datorn själv lägger i assets publiceras inte', () => {
  const published = Object.keys(third.hashes()).filter((path) => path.startsWith('assets/'));
  const own = listFiles(`${madeUp}/assets`).map((path) => `assets/${path}`);
  assert.deepEqual(published, [...own, 'assets/stodet.pdf'].sort());
});

test('ett dokument som läggs till får sin egen policy utan att någon skriver den', async () => {
  const { headers } = await readNetlifyRules(third.folder, join(third.folder, '_site'));
  assert.equal(headersFor(headers, '/assets/stodet.pdf')['Content-Security-Policy'], pdfPolicy);
});
