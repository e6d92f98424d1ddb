import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { test } from 'node:test';
import { load } from 'cheerio';
import { unzipSync } from 'fflate';
import { listFiles } from '../../src/checks/source/read.ts';
import { isKept } from '../../src/commands/arkiv/archive-files.ts';
import { nameArchive, zipArchive } from '../../src/commands/arkiv/make-archive.ts';
import { siteFolder } from '../../src/commands/arkiv/papers.ts';
import { archiveOf } from '../archive.ts';
import { readProjectRecords, readRecordsOf } from '../records.ts';
import { buildMadeUp } from './made-up.ts';
import { fold } from './site.ts';

const projects = { 'den riktiga webbplatsen': '.', 'den påhittade': buildMadeUp() };
const archives = Object.entries(projects).map(([name, project]) => ({ name, project, files: archiveOf(project) }));
const day = '2026-11-24';

const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();
const sumOf = (bytes: Uint8Array | undefined) =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

/** Every address that a browser may fetch or follow from a page, but those that say where it was published. */
function listAddresses(html: string): string[] {
  const $ = load(html);
  const plain = $('[href], [src], [action], [poster], [data]')
    .not('link[rel="canonical"], link[hreflang]')
    .toArray()
    .flatMap((element) => ['href', 'src', 'action', 'poster', 'data'].flatMap((name) => $(element).attr(name) ?? []));
  const sets = $('[srcset]')
    .toArray()
    .flatMap((element) => ($(element).attr('srcset') ?? '').split(',').map((part) => part.trim().split(' ')[0] ?? ''));
  return [...plain, ...sets];
}

test('varje adress i arkivet leder till en fil i det, eller till andra', () => {
  for (const { name, project, files } of archives) {
    const { host } = new URL(process.env.URL ?? readRecordsOf(project).site.origin);
    let count = 0;
    for (const [path, bytes] of files) {
      if (!path.endsWith('.html')) continue;
      for (const address of listAddresses(textOf(bytes))) {
        if (/^(mailto|tel|sms|webcal):/.test(address) || address.startsWith('#')) continue;
        if (/^https?:/.test(address)) {
          assert.notEqual(new URL(address).host, host, `${name}: ${path}: ${address}`);
          continue;
        }
        const target = posix.join(dirname(path), decodeURI(address.replace(/#.*$/, '')));
        assert.ok(files.has(target), `${name}: ${path}: ${address}`);
        count += 1;
      }
    }
    assert.ok(count > 100, name);
  }
});

test('inget i arkivets sidor kör, väntar på skript, frågar någon eller skickar något', () => {
  for (const { name, files } of archives)
    for (const [path, bytes] of files) {
      if (!path.endsWith('.html')) continue;
      const $ = load(textOf(bytes));
      assert.equal($('script[src], form, [integrity], [data-module], meta[http-equiv]').length, 0, `${name}: ${path}`);
      assert.match($('body > .archive-note').text(), /^Arkiv\. Sidan står som den var den \d/, `${name}: ${path}`);
    }
});

test('en sidas text är densamma i arkivet, utom formulären', () => {
  for (const { name, project, files } of archives)
    for (const file of listFiles(join(project, '_site')).filter((one) => one.endsWith('.html') && isKept(one))) {
      const built = load(readFileSync(join(project, '_site', file), 'utf8'));
      if (built('main form:not(.page-feedback), #svar').length > 0) continue;
      built('.page-feedback').remove();
      const kept = load(textOf(files.get(siteFolder + file)));
      assert.equal(fold(kept('main').text()), fold(built('main').text()), `${name}: ${file}`);
    }
});

test('sökningen leder till listan från A till Ö, och ett formulär till en människa', () => {
  for (const { name, project, files } of archives) {
    const [contact] = readRecordsOf(project).contacts;
    const $ = load(textOf(files.get(`${siteFolder}kontakt/index.html`)));
    assert.equal($('.site-header .archive-index a').attr('href'), '../a-o/index.html', name);
    const instead = $('.service-form .box');
    assert.match(instead.text(), /går inte att skicka från arkivet/, name);
    for (const way of [contact?.phone, contact?.email]) if (way) assert.ok(instead.text().includes(way), name);
    const search = load(textOf(files.get(`${siteFolder}sok/index.html`)));
    assert.match(search('.search-results').text(), /I arkivet finns ingen sökning/, name);
  }
});

test('uppgifterna ligger i arkivet som JSON och CSV, byte för byte som de var', () => {
  for (const { name, project, files } of archives) {
    const data = listFiles(join(project, '_site/data/v1'));
    for (const ending of ['.json', '.csv'])
      assert.ok(
        data.some((file) => file.endsWith(ending)),
        name,
      );
    for (const file of data)
      assert.equal(
        sumOf(files.get(`${siteFolder}data/v1/${file}`)),
        sumOf(readFileSync(join(project, '_site/data/v1', file))),
        `${name}: ${file}`,
      );
  }
});

test('varje fil i arkivet har sin rätta kontrollsumma, och mappen är en påse enligt RFC 8493', () => {
  for (const { name, files } of archives) {
    const summed = ['manifest-sha256.txt', 'tagmanifest-sha256.txt'].flatMap((manifest) =>
      textOf(files.get(manifest))
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('  ')),
    );
    for (const [sum, path = ''] of summed) assert.equal(sumOf(files.get(path)), sum, `${name}: ${path}`);
    const others = [...files.keys()].filter((path) => !summed.some(([, known]) => known === path));
    assert.deepEqual(others, ['tagmanifest-sha256.txt'], name);
    assert.match(textOf(files.get('bagit.txt')), /^BagIt-Version: 1\.0\n/);
    const kept = [...files].filter(([path]) => path.startsWith('data/'));
    const bytes = kept.reduce((sum, [, { length }]) => sum + length, 0);
    assert.ok(textOf(files.get('bag-info.txt')).includes(`Payload-Oxum: ${bytes}.${kept.length}\n`), name);
  }
});

test('arkivet säger vad det är av, vilken dag, och vilka regler det följer', () => {
  for (const { name, project, files } of archives) {
    const { site } = readRecordsOf(project);
    const readMe = textOf(files.get('LASMIG.txt'));
    for (const words of [site.name, site.sender, 'RA-FS 2009:1', 'RA-FS 2009:2', 'Incheckning: '])
      assert.ok(readMe.includes(words), `${name}: ${words}`);
    const $ = load(textOf(files.get('metadata/dublin-core.xml')), { xml: true });
    for (const element of ['title', 'creator', 'publisher', 'date', 'identifier', 'language', 'format', 'rights'])
      assert.ok($(`dc\\:${element}`).text(), `${name}: ${element}`);
    const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
    const rows = textOf(files.get('metadata/sidor.csv')).trim().split('\r\n');
    assert.equal(rows.length, pages.length + 1, name);
  }
});

test('två arkiv av en webbplats är lika byte för byte, var datorn än står', () => {
  const [first] = archives;
  assert.ok(first);
  const again = archiveOf(first.project);
  assert.deepEqual([...again.keys()], [...first.files.keys()]);
  for (const [path, bytes] of again) assert.equal(sumOf(bytes), sumOf(first.files.get(path)), path);
  const zone = process.env.TZ;
  const sums = ['Europe/Stockholm', 'Pacific/Auckland', 'America/Adak'].map((place) => {
    process.env.TZ = place;
    return sumOf(zipArchive('namn', again, day));
  });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  assert.equal(new Set(sums).size, 1);
  const opened = unzipSync(zipArchive('namn', again, day));
  assert.deepEqual(Object.keys(opened).sort(), [...again.keys()].map((path) => `namn/${path}`).sort());
});

test('arkivet heter efter webbplatsen, dagen och incheckningen', () => {
  const { site } = readProjectRecords();
  const commit = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
  assert.match(nameArchive({ site, day, commit }), /^[a-z0-9-]+-2026-11-24-a1b2c3d$/);
  assert.match(nameArchive({ site, day, commit: null }), /^[a-z0-9-]+-2026-11-24$/);
});
