import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { load } from 'cheerio';
import PostalMime from 'postal-mime';
import type { Site } from '../../src/schemas/site.ts';
import { findAtomFaults, findJsonFeedFaults } from '../feeds.ts';
import { madeUp, ProjectCopy } from './copy.ts';
import { readPages, readRecords, readSiteFile } from './site.ts';

const origin = 'https://prov.exempel.se';
const environment = { SITE_NOW: '2026-11-24T12:00:00+01:00', URL: origin };
const copy = new ProjectCopy(madeUp);
after(() => copy.remove());
const site = join(copy.folder, '_site');
const { tag } = readRecords<Site>('site', madeUp);
const issues = ['2026-09.md', '2026-10.md'].map((name) => `src/content/nyhetsbrev/${name}`);
// It begins without any.
for (const issue of issues) rmSync(join(copy.folder, issue));

/** Runs the command in the copy, as `npm run nyhetsbrev --` does once all is installed. */
function run(...words: string[]): { status: number | null; output: string } {
  const command = ['--import', 'tsx', 'src/commands/nyhetsbrev.ts', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: copy.folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...environment },
  });
  return { status, output: stdout + stderr };
}

test('utan något nyhetsbrev säger kommandot vad som fattas', () => {
  const { status, output } = run('2026-10', '--till', 'prov@exempel.org');
  assert.equal(status, 1);
  assert.equal(
    output,
    'Filen src/content/nyhetsbrev/2026-10.md finns inte. Det finns inget nyhetsbrev ännu.\nInget är skickat.\n',
  );
});

test('det tomma arkivet säger det, och flödena är giltiga', () => {
  const build = copy.build(environment);
  assert.equal(build.status, 0, build.output);
  const page = readPages(site).find(({ address }) => address === '/nyhetsbrev/');
  assert.match(page?.text ?? '', /Här samlar vi nyhetsbreven när de har skickats\./);
  assert.deepEqual(findAtomFaults(readSiteFile('folj/nyhetsbrev.xml', site)), []);
  assert.deepEqual(findJsonFeedFaults(readSiteFile('folj/nyhetsbrev.json', site)), []);
});

test('två nyhetsbrev blir två sidor och en lista, det senaste först', () => {
  for (const issue of issues) cpSync(join(madeUp, issue), join(copy.folder, issue));
  const build = copy.build(environment);
  assert.equal(build.status, 0, build.output);
  const pages = readPages(site);
  const list = pages.find(({ address }) => address === '/nyhetsbrev/');
  const shown = list?.$('section[aria-labelledby=aldre-nyhetsbrev] h3 a').map((_, link) => list.$(link).attr('href'));
  assert.deepEqual(shown?.get(), ['/nyhetsbrev/2026-10/', '/nyhetsbrev/2026-09/']);
  assert.doesNotMatch(list?.text ?? '', /Här samlar vi/);
  const issue = pages.find(({ address }) => address === '/nyhetsbrev/2026-10/');
  assert.equal(issue?.$('h1').text(), 'Provbrev oktober');
  assert.match(issue?.text ?? '', /Publicerad 1 oktober 2026/);
  assert.match(readSiteFile('sitemap.xml', site), /\/nyhetsbrev\/2026-09\//);
});

test('flödena har båda breven i sin helhet, med egna id:n och dagen då de senast ändrades', () => {
  const atom = readSiteFile('folj/nyhetsbrev.xml', site);
  assert.deepEqual(findAtomFaults(atom), []);
  const $ = load(atom, { xml: true });
  const read = (name: string) =>
    $(name)
      .map((_, element) => $(element).text())
      .get();
  assert.deepEqual(read('entry > id'), [`${tag}/nyhetsbrev/2026-10`, `${tag}/nyhetsbrev/2026-09`]);
  assert.deepEqual(read('entry > published'), ['2026-10-01T00:00:00+02:00', '2026-09-01T00:00:00+02:00']);
  assert.deepEqual(read('entry > updated'), ['2026-10-05T00:00:00+02:00', '2026-11-20T00:00:00+01:00']);
  assert.deepEqual(read('feed > updated'), ['2026-11-20T00:00:00+01:00']);
  const [latest = ''] = read('entry > content');
  for (const part of [
    `href="${origin}/lagen/#lagesbild"`,
    `href="${origin}/nyhetsbrev/2026-10/#i-siffror"`,
    '<td>Sagolunda</td>',
  ])
    assert.ok(latest.includes(part), part);
  const json = readSiteFile('folj/nyhetsbrev.json', site);
  assert.deepEqual(findJsonFeedFaults(json), []);
  const { items } = JSON.parse(json) as { items: { id: string; content_html: string }[] };
  assert.deepEqual(
    items.map(({ id, content_html }) => [id, content_html]),
    read('entry > id').map((id, index) => [id, read('entry > content')[index]]),
  );
});

test('alla flöden följer RFC 4287 och JSON Feed 1.1, på webbplatsen och på den påhittade', () => {
  for (const folder of ['_site', site]) {
    for (const name of ['aktuellt', 'kalender', 'nyhetsbrev']) {
      assert.deepEqual(findAtomFaults(readSiteFile(`folj/${name}.xml`, folder)), [], name);
      assert.deepEqual(findJsonFeedFaults(readSiteFile(`folj/${name}.json`, folder)), [], name);
    }
  }
});

test('--visa lägger mejlet i .cache: HTML och text med samma ord, hela adresser och avslut med ett klick', async () => {
  const { status, output } = run('2026-10', '--visa', '--till', 'prov@exempel.org');
  assert.equal(status, 0, output);
  const bytes = readFileSync(join(copy.folder, '.cache/nyhetsbrev-2026-10.eml'));
  assert.match(String(bytes), /^Content-Type: multipart\/alternative;/m);
  assert.ok(
    String(bytes)
      .split('\r\n')
      .every((line) => line.length <= 998 && !line.includes('\n')),
  );
  const mail = await PostalMime.parse(bytes);
  assert.equal(mail.subject, 'Provbrev oktober');
  assert.deepEqual(mail.to, [{ name: '', address: 'prov@exempel.org' }]);
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? '';
  assert.equal(header('list-unsubscribe-post'), 'List-Unsubscribe=One-Click');
  const [, unsubscribe = ''] =
    /^<(https:\/\/prov\.exempel\.se\/api\/nyhetsbrev\/avsluta\?bevis=[\w.-]+)>$/.exec(header('list-unsubscribe')) ?? [];
  const $ = load(mail.html ?? '');
  assert.equal($('html').attr('lang'), 'sv');
  assert.equal($('script, link, img, form, input').length, 0);
  for (const link of $('a').toArray()) assert.match($(link).attr('href') ?? '', /^(https|tel|mailto):/);
  for (const address of [unsubscribe, `${origin}/nyhetsbrev/2026-10/`, `${origin}/lagen/#lagesbild`]) {
    assert.equal($(`a[href="${address}"]`).length, 1, address);
    assert.ok(mail.text?.includes(address), address);
  }
  const words = (text: string) => text.replace(/\(?https:\S+/g, '').match(/[\p{L}\d]+/gu) ?? [];
  assert.deepEqual(words(mail.text ?? ''), words($('body').find('*').append(' ').end().text()));
  assert.doesNotMatch(mail.text ?? '', /<\w|&\w+;|tel:|mailto:/);
});

test('--export lägger brevet som listmonk tar det i .cache: samma ord, och en egen väg ut för var och en', () => {
  const { status, output } = run('2026-10', '--export', '--lista', '3');
  assert.equal(status, 0, output);
  assert.match(output, /blir ett utkast på lista 3\. Välj mallen i utkastet.* Inget är skickat\.$/m);
  const file = (name: string) => readFileSync(join(copy.folder, '.cache/nyhetsbrev-2026-10', name), 'utf8');
  const campaign = JSON.parse(file('kampanj.json')) as Record<string, string>;
  assert.deepEqual([campaign.body, campaign.altbody], [file('mejl.html'), file('mejl.txt')]);
  assert.equal(campaign.subject, 'Provbrev oktober');
  const $ = load(file('mejl.html'));
  assert.equal($('a[href="{{ UnsubscribeURL }}"]').length, 1);
  assert.equal($(`a[href="${origin}/lagen/#lagesbild"]`).length, 1);
  assert.doesNotMatch(JSON.stringify(campaign), /bevis=|localhost/);
  assert.deepEqual(JSON.parse(file('rubriker.json')), { Subject: 'Provbrev oktober', 'Content-Language': 'sv' });
});

test('utan inställd mejlserver tar den i kommandot emot brevet och visar det', () => {
  const { status, output } = run('2026-09', '--till', 'prov@exempel.org');
  assert.equal(status, 0, output);
  assert.match(output, /^Mejl: Provbrev september\nProvbrev september\n/);
  // "Skickat" is said only of what was sent.
  assert.match(output, /Ovanför står mejlet till prov@exempel\.org\. Inget är skickat: sätt SMTP_HOST/);
  assert.doesNotMatch(output, /är skickat till/);
});
