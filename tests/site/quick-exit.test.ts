import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPages as readSources } from '../../src/checks/source/load.ts';
import { diskFiles, listFiles } from '../../src/checks/source/read.ts';
import { easyAddress, isPageAddress, municipalityAddress } from '../../src/lib/addresses.ts';
import { wordsIn } from '../../src/lib/interface-words.ts';
import { toTelHref } from '../../src/lib/phone.ts';
import type { Helpline } from '../../src/schemas/helpline.ts';
import type { Language } from '../../src/schemas/language.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import type { Site } from '../../src/schemas/site.ts';
import { buildMadeUp } from './made-up.ts';
import { readPages, readRecords, readSiteFile, type SitePage } from './site.ts';

/** The pages that are to have the exit, whatever stands on them: those that say so themselves, and whole kinds. */
function listChosen(project: string): Set<string> {
  const { pages } = readSources(diskFiles(project), listFiles(join(project, 'src/content')));
  const chosen = pages.flatMap(({ address, data }) => (data.quickExit === true || data.lang ? [address] : []));
  const places = readRecords<Municipality[]>('municipalities', project).map(({ shortName }) =>
    municipalityAddress(shortName),
  );
  // On the way to help: where to begin, what is searched for, which municipality and language.
  const ways = ['/', '/sok/', '/kommuner/', '/sprak/'];
  return new Set([...ways, ...chosen, ...places, ...places.map(easyAddress)]);
}

function readSite(project: string) {
  const chosen = listChosen(project);
  const numbers = readRecords<Helpline[]>('helplines', project).filter(({ audience }) => audience.includes('utsatt'));
  const showsNumber = ({ $ }: SitePage) =>
    numbers.some(({ number }) => $(`main a[href="${toTelHref(number)}"]`).length > 0);
  const isGuarded = (page: SitePage) =>
    !page.address.startsWith('/admin/') &&
    (chosen.has(page.address) || page.address.startsWith('/lattlast/') || showsNumber(page));
  return { pages: readPages(join(project, '_site')), numbers, showsNumber, isGuarded };
}

const madeUp = buildMadeUp();

for (const [name, project] of Object.entries({ webbplatsen: '.', 'den påhittade': madeUp })) {
  const { pages, numbers, isGuarded } = readSite(project);

  test(`varje sida med ett nummer till den som är utsatt kan lämnas snabbt, på lättläst och andra språk varje sida: ${name}`, () => {
    const { neutralSite } = readRecords<Site>('site', project);
    assert.ok(numbers.length > 0);
    for (const page of pages) {
      const { address, $ } = page;
      const exit = $('body > .quick-exit');
      assert.equal(exit.length, isGuarded(page) ? 1 : 0, address);
      if (!isGuarded(page)) continue;
      // Straight after the skip link: the second stop of the keyboard.
      assert.ok(exit.prev().hasClass('skip-link'), address);
      assert.equal(exit.find('a').first().attr('href'), neutralSite.value, address);
      assert.ok(exit.text().includes(neutralSite.title), address);
      assert.equal(exit.find('a[href="/sakrare-besok/"]').length, 1, address);
    }
  });

  test(`utgången står på sidans eget språk: ${name}`, () => {
    const languages = readRecords<Language[]>('languages', project);
    for (const { address, $ } of pages.filter(isGuarded)) {
      const words = wordsIn(languages, $('html').attr('lang'));
      const exit = $('body > .quick-exit');
      assert.equal(exit.attr('aria-label'), words.exit, address);
      assert.equal(exit.find('a').first().text(), words.leave, address);
      const said = [words.shiftOnce, words.shiftTwice, words.shiftOver].join('|');
      assert.equal(exit.find('[role=status]').attr('data-say'), said, address);
    }
    for (const key of ['exit', 'leave', 'shiftOnce'] as const) {
      const own = languages.flatMap(({ words }) => (words ? [words[key]] : []));
      assert.equal(new Set(own).size, own.length, key);
    }
  });

  test(`en sida kan delas om den varken har utgång eller formulär och finns: ${name}`, () => {
    for (const page of pages) {
      const { address, $ } = page;
      const isShared = !isGuarded(page) && $('main .service-form').length === 0 && isPageAddress(address);
      const mail = $('.share-page a').attr('href');
      if (isShared) assert.match(mail ?? '', /^mailto:\?subject=.+&body=https/, address);
      else assert.equal($('.share-page').length, 0, address);
      // What others show of a shared page.
      assert.equal($('meta[property^="og:"], meta[name^="twitter:"]').length > 0, isShared, address);
    }
  });

  test(`sidorna med utgång hämtar ett skript som lyssnar efter den, och de andra inte i onödan: ${name}`, () => {
    for (const page of pages.filter(({ $ }) => $('main .service-form').length === 0)) {
      const script = readSiteFile(page.$('script[src]').attr('src')?.slice(1) ?? '', join(project, '_site'));
      assert.equal(script.includes('[data-module=quick-exit]'), isGuarded(page), page.address);
    }
  });
}

test('utgången följer numret, hur det än har kommit till sidan', () => {
  const { pages, showsNumber } = readSite(madeUp);
  const at = (address: string) => pages.find((page) => page.address === address) as SitePage;
  const chosen = listChosen(madeUp);
  // Neither says so itself: one has the number in its text, the other in the lines at the top.
  for (const address of ['/aktuellt/drakloftet-ar-klart/', '/aktuellt/gammal-nyhet-om-agg/']) {
    assert.ok(!chosen.has(address) && showsNumber(at(address)), address);
    assert.equal(at(address).$('.quick-exit').length, 1, address);
  }
  assert.equal(at('/aktuellt/drake-i-pahittskoping/').$('.quick-exit').length, 0);
});
