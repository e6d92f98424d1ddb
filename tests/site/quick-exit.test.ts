import assert from 'node:assert/strict';
import { test } from 'node:test';
import { easyAddress, municipalityAddress } from '../../src/lib/addresses.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import type { Site } from '../../src/schemas/site.ts';
import { readPages, readRecords } from './site.ts';

const { neutralSite } = readRecords<Site>('site');
const municipalities = readRecords<Municipality[]>('municipalities');
const help = [
  '/orolig-for-ett-barn/',
  '/for-unga/',
  '/utsatt-for-brott/',
  ...municipalities.map(({ shortName }) => municipalityAddress(shortName)),
];
const guarded = new Set([...help, ...help.map(easyAddress), '/sakrare-besok/']);

test('varje hjälpsida och kommunsida kan lämnas snabbt, och bara de hämtar skriptet för det', () => {
  const scripts = new Map([true, false].map((has) => [has, new Set<string>()]));
  let count = 0;
  for (const { address, $ } of readPages()) {
    const isGuarded = guarded.has(address);
    const exit = $('body > .quick-exit');
    assert.equal(exit.length, isGuarded ? 1 : 0, address);
    if (address !== '/sok/') scripts.get(isGuarded)?.add($('script[src]').attr('src') ?? '');
    if (!isGuarded) continue;
    count += 1;
    // Straight after the skip link: the second stop of the keyboard.
    assert.ok(exit.prev().hasClass('skip-link'), address);
    assert.equal(exit.find('a').first().attr('href'), neutralSite.value, address);
    assert.ok(exit.text().includes(neutralSite.title), address);
    assert.equal(exit.find('a[href="/sakrare-besok/"]').length, 1, address);
  }
  assert.equal(count, guarded.size);
  const [ofHelp, ofOthers] = [...scripts.values()];
  assert.equal(ofHelp?.size, 1);
  assert.ok([...(ofHelp ?? [])].every((src) => !ofOthers?.has(src)));
});
