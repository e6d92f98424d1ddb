import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { headersFor, readNetlifyRules } from '../../src/commands/host/netlify-rules.ts';
import { picture } from '../unit/made-files.ts';
import { madeUp, ProjectCopy } from './copy.ts';
import { buildMadeUp, readMadeUpPages } from './made-up.ts';

const site = join(buildMadeUp(), '_site');
const source = join(madeUp, 'assets/bilder/drakloftet.jpg');
const shown = readMadeUpPages().at('/aktuellt/drake-i-pahittskoping/').$('main figure.picture img');
const copies = (shown.attr('srcset') ?? '').split(', ').map((copy) => copy.split(' ')[0] ?? '');
const { headers } = await readNetlifyRules(site, site);

const project = new ProjectCopy(madeUp);
after(() => project.remove());

test('en publicerad bild har inget av det som kameran skrev', async () => {
  assert.ok((await sharp(readFileSync(source)).metadata()).exif, 'källan har något att ta bort');
  for (const address of [...copies, '/assets/bilder/drakloftet.jpg']) {
    const bytes = readFileSync(site + address);
    const { exif, xmp, iptc, icc, comments, orientation } = await sharp(bytes).metadata();
    assert.deepEqual([exif, xmp, iptc, icc, comments, orientation].filter(Boolean), [], address);
    assert.ok(!bytes.includes('Pahittskamera'), address);
  }
});

test('kopiorna har de bredder som sidan säger, väger högst 100 000 byte, och får ligga kvar i webbläsaren', async () => {
  assert.ok(copies.length >= 3);
  for (const [index, address] of copies.entries()) {
    const bytes = readFileSync(site + address);
    const { width, height } = await sharp(bytes).metadata();
    assert.equal(`${width}w`, (shown.attr('srcset') ?? '').split(', ')[index]?.split(' ')[1]);
    assert.ok(
      Math.abs((width ?? 0) / (height ?? 1) - Number(shown.attr('width')) / Number(shown.attr('height'))) < 0.01,
    );
    assert.ok(bytes.length <= 100_000, `${address}: ${bytes.length}`);
    const sent = headersFor(headers, address);
    assert.match(sent['Content-Security-Policy'] ?? '', /sandbox$/);
    assert.equal(sent['Cache-Control'], 'public, max-age=31536000, immutable');
    // Webmail and feed readers show it, each on a page of its own.
    assert.equal(sent['Cross-Origin-Resource-Policy'], 'cross-origin');
  }
});

test('utan de minnen som .cache har blir varje kopia densamma, byte för byte', () => {
  const { status, output } = project.build({ SITE_NOW: '2026-11-26T12:00:00+01:00' });
  assert.equal(status, 0, output);
  for (const address of copies)
    assert.deepEqual(readFileSync(join(project.folder, '_site', address)), readFileSync(site + address), address);
});

// Noise weighs as much as a picture can.
async function noise(seed: number): Promise<Buffer> {
  let state = seed;
  const next = () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state >> 16;
  };
  const raw = Buffer.from(Array.from({ length: 800 * 800 * 3 }, next));
  return sharp(raw, { raw: { width: 800, height: 800, channels: 3 } })
    .jpeg({ quality: 80 })
    .toBuffer();
}

test('bilder som väger för mycket på en telefon, och en som slutar mitt i, sägs på sin rad', async () => {
  const folder = join(project.folder, 'assets/bilder');
  mkdirSync(folder, { recursive: true });
  for (const name of ['ett', 'tva', 'tre']) writeFileSync(join(folder, `${name}.jpg`), await noise(name.charCodeAt(1)));
  const page = join(project.folder, 'src/content/aktuellt/drake-i-pahittskoping.md');
  const before = readFileSync(page, 'utf8');
  const lines = ['ett', 'tva', 'tre'].map((name) => `\n![Ett brus](/assets/bilder/${name}.jpg)\n`);
  writeFileSync(page, before + lines.join(''));
  const heavy = project.build();
  assert.equal(heavy.status, 1);
  assert.match(
    heavy.output,
    /drake-i-pahittskoping\.md:\d+:\d+ {2}Sidans bilder väger \d+ kB på en telefon, och får väga högst 200 kB\./,
  );
  assert.match(
    heavy.output,
    /assets\/bilder\/ett\.jpg:1:1 {2}Bilden väger \d+ kB på en telefon, och får väga högst 100 kB\./,
  );
  const whole = await picture({ width: 600, height: 400 });
  writeFileSync(join(folder, 'ett.jpg'), whole.subarray(0, whole.length - 500));
  for (const name of ['tva', 'tre']) rmSync(join(folder, `${name}.jpg`));
  writeFileSync(page, before + lines[0]);
  const broken = project.build();
  assert.equal(broken.status, 1);
  assert.match(broken.output, /assets\/bilder\/ett\.jpg:1:1 {2}Bilden går inte att läsa: den slutar mitt i/);
  assert.ok(readdirSync(join(project.folder, '_site')).length > 5, 'den gamla webbplatsen ligger kvar');
});
