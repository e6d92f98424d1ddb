import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { load } from 'cheerio';
import { ownWords, type Site } from '../../src/schemas/site.ts';
import { madeUp, ProjectCopy } from './copy.ts';
import { buildMadeUp } from './made-up.ts';
import { readRecords } from './site.ts';

const read = (address: string, project = '.') => {
  const $ = load(readFileSync(join(project, '_site', address, 'index.html'), 'utf8'));
  return { $, text: $('main').text().replaceAll('\u00ad', '').replace(/\s+/g, ' ') };
};

const keys = Object.keys(ownWords) as (keyof typeof ownWords)[];

const project = new ProjectCopy(madeUp);
after(() => project.remove());

test('det som myndigheten har sagt om sig själv står på sin sida, under en egen rubrik', () => {
  const site = readRecords<Site>('site', madeUp);
  const built = buildMadeUp();
  const all = ['/personuppgifter/', '/tillganglighet/'].map((address) => read(address, built).text);
  // The made-up site has no page about itself.
  for (const key of keys.filter((name) => name !== 'responsible')) {
    const said = site[key] ?? 'saknas';
    assert.equal(all.filter((text) => text.includes(said)).length, 1, key);
  }
  const { $ } = read('/personuppgifter/', built);
  assert.equal($('h2:contains("Loggar över besök") + p').text(), site.hostLog);
});

test('där inget är sagt står varken rubrik eller text om det', () => {
  const file = join(project.folder, '_data/site.json');
  const site = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  for (const key of keys) delete site[key];
  writeFileSync(file, `${JSON.stringify(site, null, 2)}\n`);
  const { status, output } = project.build({ SITE_NOW: '2026-11-30T12:00:00Z', SITE_SEARCH: 'off' });
  assert.equal(status, 0, output);
  const { $, text } = read('/personuppgifter/', project.folder);
  assert.doesNotMatch(text, /logg|De som hjälper oss|finns mejlen kvar/i);
  assert.equal($('main h2:not([id])').length, 0);
  assert.doesNotMatch(read('/tillganglighet/', project.folder).text, /Vi svarar inom/);
});

test('ingen sida lovar något om värdens logg förrän myndigheten har sagt vad som gäller', () => {
  if (readRecords<Site>('site').hostLog) return;
  for (const address of ['/personuppgifter/', '/sok/', '/sakrare-besok/'])
    assert.doesNotMatch(
      read(address).text,
      /\blogg|ingen sparar|sparar (vi )?(inte|inget) (om )?(vad|var|vem|ditt besök\b(?! i din))/i,
      address,
    );
});

test('sidan om personuppgifter säger vem, varför, hur länge, för vem och varje rättighet, och hos vem man klagar', () => {
  const { $, text } = read('/personuppgifter/');
  assert.match(text, /personuppgiftsansvarig/);
  for (const ground of [/allmänt intresse/, /samtycke/, /rättslig förpliktelse/]) assert.match(text, ground);
  const rights = $('#dina-rattigheter').nextUntil('h2').text();
  for (const right of ['Tillgång', 'Rättelse', 'Radering', 'Begränsning', 'Invändning', 'Återkalla samtycke'])
    assert.ok(rights.includes(right), right);
  assert.match(rights, /dataskyddsombud/);
  assert.equal($('#dina-rattigheter').nextUntil('h2').find('a[href^="mailto:dataskydd@"]').length, 1);
  for (const id of ['hur-lange-uppgifterna-finns-kvar', 'vem-som-far-se-uppgifterna', 'om-du-ar-under-18-ar'])
    assert.notEqual($(`#${id}`).nextUntil('h2').text().trim(), '', id);
  assert.equal($('main a[href^="https://www.imy.se/"]').length, 1);
});
