import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type CheerioAPI, load } from 'cheerio';
import { toStatement } from '../../src/collections/statement.ts';
import { startPreview } from '../../src/commands/preview/start-preview.ts';
import { contentVersion } from '../../src/plugins/content-version.ts';
import type { Audit } from '../../src/schemas/audit.ts';
import type { Link } from '../../src/schemas/link.ts';
import type { Review } from '../../src/schemas/review.ts';
import type { Site } from '../../src/schemas/site.ts';
import { createVisitor } from '../instruments/visit.ts';
import { rateByWebperf } from '../instruments/webperf.ts';
import { madeUp, ProjectCopy } from './copy.ts';
import { fold, readRecords } from './site.ts';

// After the day in the front matter of the page, which is the 28th.
const today = '2026-11-30';
const audit: Audit = {
  date: today,
  version: 'a'.repeat(64),
  passed: true,
  pages: 51,
  rules: 246,
  states: ['320 px, ljust'],
  instruments: [],
};
const review: Review = {
  id: 'granskning',
  role: 'Samordnare för tillgänglighet',
  date: '2026-11-20',
  method: 'Skärmläsare på sex sidtyper.',
  result: 'utan brister',
};

test('helt förenlig kräver att allt är prövat: varje sak som fattas gör den delvis', () => {
  const level = (change: Partial<Audit>, reviews: Review[], version = audit.version) =>
    toStatement({ ...audit, ...change }, reviews, version, today).level;
  assert.equal(level({}, [review]), 'helt');
  assert.equal(level({ passed: false }, [review]), 'delvis');
  assert.equal(level({}, []), 'delvis');
  assert.equal(level({}, [{ ...review, result: 'med brister' }]), 'delvis');
  assert.equal(level({}, [{ ...review, date: '2025-11-30' }]), 'delvis');
  assert.equal(level({}, [{ ...review, date: '2026-12-01' }]), 'delvis');
  assert.equal(level({}, [review], 'b'.repeat(64)), 'delvis');
  assert.equal(level({ date: '2025-11-30' }, [review]), 'delvis');
});

test('den senaste granskningen är den som gäller', () => {
  const older: Review = { ...review, date: '2026-10-01', result: 'med brister' };
  assert.equal(toStatement(audit, [older, review], audit.version, today).level, 'helt');
  assert.equal(toStatement(audit, [{ ...review, page: '/lagen/' }], audit.version, today).level, 'delvis');
  assert.equal(toStatement(audit, [review, { ...older, date: '2026-11-22' }], audit.version, today).level, 'delvis');
});

const project = new ProjectCopy(madeUp);
after(() => project.remove());
const write = (name: string, value: object) =>
  writeFileSync(join(project.folder, `_data/${name}.json`), `${JSON.stringify(value, null, 2)}\n`);

async function rateStatement(day = today): Promise<{ text: string; rating: number; checks: string[] }> {
  const { status, output } = project.build({ SITE_NOW: `${day}T12:00:00Z`, SITE_SEARCH: 'off' });
  assert.equal(status, 0, output);
  const site = join(project.folder, '_site');
  const { url, server } = await startPreview(project.folder, site, 0);
  const { origin } = readRecords<Site>('site', madeUp);
  const { rating, findings } = await rateByWebperf('a11y-statement', `${origin}/`, createVisitor(url, origin), day);
  server.close();
  const text = load(readFileSync(`${site}/tillganglighet/index.html`, 'utf8'))('main')
    .text()
    .replace(/\s+/g, ' ');
  return { text, rating, checks: findings.map(({ check }) => check) };
}

test('med bevis och en granskning av människor är redogörelsen värd 5,00 i webperf', async () => {
  write('reviews', [review]);
  write('audit', {
    ...audit,
    version: contentVersion(project.folder),
    instruments: [{ name: 'axe-core', version: '1' }],
  });
  const { text, rating, checks } = await rateStatement();
  assert.deepEqual(checks, []);
  assert.equal(rating, 5);
  assert.match(text, /Webbplatsen är helt förenlig med lagen\./);
  assert.match(text, /Våra program prövade 51 sidor den 30 november 2026, mot 246 regler\./);
  assert.match(text, /320 px, ljust/);
  assert.match(text, /senast uppdaterad den 30 november 2026/);
  assert.match(text, /Samordnare för tillgänglighet gjorde en granskning den 20 november 2026\./);
});

test('samma bevis och granskning räcker inte efter tretton månader', async () => {
  const { text, checks } = await rateStatement('2027-12-30');
  assert.match(text, /delvis förenlig/);
  assert.ok(checks.includes('webperf-a11y-statement:compatible-word-partly'), checks.join());
});

test('utan granskning av människor säger den delvis, varför, och vilken version som är granskad', async () => {
  write('reviews', []);
  const { text, rating, checks } = await rateStatement();
  assert.deepEqual(checks, ['webperf-a11y-statement:compatible-word-partly']);
  assert.equal(rating, 4.5);
  assert.match(text, /delvis förenlig/);
  assert.match(text, /Ingen människa har granskat webbplatsen/);
  assert.match(text, /Vi gjorde vår bedömning den 30 november 2026\. Innehållet har ändrats sedan dess/);
  assert.match(text, /fingeravtrycket\s+[0-9a-f]{12}/);
});

const statement = (folder = '.') => load(readFileSync(join(folder, '_site/tillganglighet/index.html'), 'utf8'));

test('redogörelsen har allt som Digg kräver, och aldrig undantaget i 12 §', () => {
  const $ = statement();
  const text = fold($('main').text());
  assert.ok(text.includes(`${readRecords<Site>('site').sender} står bakom webbplatsen`));
  for (const part of [
    /(helt|delvis) förenlig/,
    /Innehåll som inte är tillgängligt/,
    /självskattning/,
    /Vi gjorde vår bedömning den \d+ \S+ \d{4}/,
    /senast uppdaterad den \d+ \S+ \d{4}/,
    /innehållet i en annan form/,
  ])
    assert.match(text, part);
  const { url } = readRecords<Link[]>('links').find(({ id }) => id === 'digg-tdosanmalan') ?? {};
  assert.equal($(`main a[href="${url}"]`).length, 1);
  assert.ok($('main a[href^="mailto:"]').length > 0 && $('main a[href^="tel:"]').length > 0);
  assert.doesNotMatch(text, /12 ?§|betungande/i);
});

/** What stands between a heading and the next of its level. */
const section = ($: CheerioAPI, id: string) => fold($(`#${id}`).nextUntil('h2').text());

test('redogörelsen börjar med vad du kan göra, och slutar med hur vi har prövat och ett infällt underlag', () => {
  const $ = statement();
  const ids = $('main .flow > h2[id]').map((_, heading) => $(heading).attr('id'));
  assert.deepEqual(ids.get().slice(0, 5), ['sag-till', 'niva', 'brister', 'tillsyn', 'metod']);
  assert.match(section($, 'sag-till'), /Ring [\d -]+ om du inte kan skriva/);
  // The proof is there for who wants it, and nowhere else.
  const proof = $('#metod').nextAll('details');
  assert.equal(proof.length, 1);
  const instruments = readRecords<Audit>('audit').instruments.map(({ name }) => name);
  for (const technical of ['fingeravtryck', ...instruments]) {
    assert.ok(proof.text().includes(technical), technical);
    assert.ok(!$('main').text().replace(proof.text(), '').includes(technical), technical);
  }
});

test('att ingen människa har granskat står under hur vi har prövat, inte som en brist i innehållet', () => {
  const $ = statement(project.folder);
  assert.match(section($, 'metod'), /Ingen människa har granskat/);
  // Nor does the law ask for easy Swedish.
  for (const id of ['niva', 'brister']) assert.doesNotMatch(section($, id), /ingen människa|lättläst/i, id);
  assert.match(section($, 'brister'), /9 §/);
});
