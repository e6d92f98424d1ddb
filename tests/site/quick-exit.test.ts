import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPages as readSources } from '../../src/checks/source/load.ts';
import { listFiles } from '../../src/checks/source/read.ts';
import { easyAddress, municipalityAddress } from '../../src/lib/addresses.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import type { Site } from '../../src/schemas/site.ts';
import { buildMadeUp } from './made-up.ts';
import { readPages, readRecords } from './site.ts';

/** The pages that are to have the exit: those that say so themselves, and those of the municipalities. */
function listGuarded(project: string): Set<string> {
  const { pages } = readSources(project, listFiles(join(project, 'src/content')));
  const chosen = pages.flatMap(({ address, data }) => (data.quickExit === true ? [address] : []));
  const places = readRecords<Municipality[]>('municipalities', project).map(({ shortName }) =>
    municipalityAddress(shortName),
  );
  return new Set([...chosen, ...places, ...places.map(easyAddress)]);
}

for (const [name, project] of Object.entries({ webbplatsen: '.', 'den påhittade': buildMadeUp() }))
  test(`varje sida med utgång kan lämnas snabbt, och bara de hämtar skriptet för det: ${name}`, () => {
    const { neutralSite } = readRecords<Site>('site', project);
    const guarded = listGuarded(project);
    const scripts = new Map([true, false].map((has) => [has, new Set<string>()]));
    let count = 0;
    for (const { address, $ } of readPages(join(project, '_site'))) {
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
