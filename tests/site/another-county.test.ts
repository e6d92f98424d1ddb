import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Language } from '../../src/schemas/language.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import type { Site } from '../../src/schemas/site.ts';
import { madeUp } from './copy.ts';
import { madeUpBuild } from './made-up.ts';
import { readPages, readRecords, readSiteFile } from './site.ts';

// The county of the made-up site, with a look of its own: a folder outside the project, without a line of code.
const county = mkdtempSync(join(tmpdir(), 'lan-'));
cpSync(madeUp, county, { recursive: true });
mkdirSync(join(county, 'src/styles'));
const accent = '#14532d';
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
writeFileSync(join(county, 'src/styles/tokens.css'), tokens.replace(/(--brand: )#\w+/, `$1${accent}`));
function change<T>(kind: string, edit: (records: T[]) => T[]): void {
  const file = join(county, `_data/${kind}.json`);
  writeFileSync(file, JSON.stringify(edit(JSON.parse(readFileSync(file, 'utf8')) as T[]), null, 2));
}
// Seven municipalities, and another language before the others.
change<Municipality>('municipalities', (all) => [
  ...all,
  ...['Sjöstad', 'Ängsby'].map((shortName, index) => {
    const [first] = structuredClone(all) as [Municipality];
    const { tile: _, ...rest } = { ...first, shortName, name: `${shortName}s kommun`, code: `991${index}` };
    return rest;
  }),
]);
const own = 'tr';
change<Language>('languages', (all) => [
  ...all.filter(({ code }) => code === 'sv'),
  ...all.filter(({ code }) => code === own),
  ...all.filter(({ code }) => code !== 'sv' && code !== own),
]);
const site = join(county, '_site');
after(() => rmSync(county, { recursive: true, force: true }));

const run = (command: string, content = county) =>
  spawnSync(process.execPath, ['src/commands/run.mjs', command], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...madeUpBuild, SITE_CONTENT: content },
  });

test('ett annat län blir en webbplats av sitt innehåll, med koden som den är', () => {
  const { status, stderr } = run('build');
  assert.equal(status, 0, stderr);
  const pages = readPages(site);
  const addresses = pages.map(({ address }) => address);
  const places = readRecords<Municipality[]>('municipalities', county);
  assert.equal(places.length, 7);
  for (const { shortName } of places)
    assert.ok(
      pages.some(({ $ }) => $('h1').text().includes(shortName)),
      shortName,
    );
  for (const { shortName } of readRecords<Municipality[]>('municipalities'))
    assert.ok(!addresses.some((address) => address.includes(`/${shortName.toLowerCase()}/`)), shortName);
  const start = pages.find(({ address }) => address === '/');
  assert.ok(start?.$('title').text().includes(readRecords<Site>('site', madeUp).county));
  const languages = pages.find(({ address }) => address === '/sprak/');
  assert.equal(languages?.$('.language-list a').not('[lang=sv]').first().attr('lang'), own);
  const styles = start?.$('link[rel="stylesheet"]').attr('href') ?? '';
  assert.ok(readSiteFile(styles.slice(1), site).includes(accent));
});

test('länets länkar håller, och ett fel i dess innehåll sägs med dess fil och lämnar webbplatsen som den är', () => {
  assert.equal(run('links').status, 0);
  const before = readSiteFile('index.html', site);
  const file = join(county, '_data/site.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"county": ".*?"/, '"county": ""'));
  const { status, stderr } = run('build');
  assert.equal(status, 1);
  assert.match(stderr, /^_data\/site\.json:\d+:\d+ {2}county: Texten är tom\./m);
  assert.equal(readSiteFile('index.html', site), before);
});

test('en mapp som inte är ett läns sägs på svenska, och ingen fil görs där', () => {
  const empty = join(county, 'tom');
  mkdirSync(empty);
  const { status, stderr } = run('check', empty);
  assert.equal(status, 1);
  assert.match(stderr, /^SITE_CONTENT är .*tom, men där finns inte src\/content, _data, assets\. Rätta sökvägen/);
  assert.ok(!existsSync(join(empty, '_site')));
});
