import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { isConfirmed } from '../../src/lib/confirmed.ts';
import { swedishWords, wordsIn } from '../../src/lib/interface-words.ts';
import { directionOf } from '../../src/lib/languages.ts';
import { toTelHref } from '../../src/lib/phone.ts';
import type { Contact } from '../../src/schemas/contact.ts';
import type { Helpline } from '../../src/schemas/helpline.ts';
import type { Language } from '../../src/schemas/language.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import { buildMadeUp } from './made-up.ts';
import { readPages, readRecords, type SitePage } from './site.ts';

function readSite(project: string) {
  const all = readPages(join(project, '_site'));
  const languages = readRecords<Language[]>('languages', project);
  const at = (address: string) => {
    const page = all.find((other) => other.address === address);
    assert.ok(page, address);
    return page;
  };
  const withPage = languages.flatMap(({ code, page }) => (page ? [{ code, page }] : []));
  const cards = withPage.flatMap(({ code, page }) => (code === 'sv' ? [] : [{ code, page: at(page) }]));
  const helplines = readRecords<Helpline[]>('helplines', project);
  const contacts = readRecords<Contact[]>('contacts', project);
  const municipalities = readRecords<Municipality[]>('municipalities', project);
  // Nobody in need is sent to a number that only a list has.
  const switchboards = municipalities.flatMap(({ name, phone }) =>
    phone && isConfirmed(phone, name) ? [phone.value] : [],
  );
  return { all, languages, at, withPage, cards, helplines, contacts, switchboards };
}

const invented = readSite(buildMadeUp());
const sites = { webbplatsen: readSite('.'), 'den påhittade': invented };

/** Digits in a text of another direction keep their order only where that is said. */
function assertLeftToRight({ $, address }: SitePage): void {
  for (const link of $('a[href^=tel], a[href^=mailto]:not(.share-page a)').toArray())
    assert.equal($(link).attr('dir') ?? $(link).find('bdi').attr('dir'), 'ltr', `${address}: ${$(link).text()}`);
}

for (const [name, { all, languages, at, withPage, cards, helplines, contacts, switchboards }] of Object.entries(
  sites,
)) {
  test(`varje språks sida säger sitt språk och sin läsriktning, och alla andra sidor är svenska: ${name}`, () => {
    for (const { code, page } of cards) {
      assert.equal(page.$('html').attr('lang'), code);
      assert.equal(page.$('html').attr('dir') ?? 'ltr', directionOf(code), code);
    }
    for (const { address, $ } of all)
      if (!cards.some(({ page }) => page.address === address)) assert.equal($('html').attr('lang'), 'sv', address);
  });

  test(`varje språks sida pekar ut alla de andra, och de pekar tillbaka: ${name}`, () => {
    const wanted = withPage.map(({ code, page }) => `${code} ${page}`);
    for (const { page } of withPage) {
      const { $ } = at(page);
      const told = $('link[rel=alternate][hreflang]').toArray();
      const alternates = told.map(
        (link) => `${$(link).attr('hreflang')} ${new URL($(link).attr('href') ?? '').pathname}`,
      );
      assert.deepEqual(alternates, wanted, page);
      const switched = $('nav .language-list a').toArray();
      assert.deepEqual(
        switched.map((link) => `${$(link).attr('hreflang')} ${$(link).attr('href')}`),
        wanted.filter((pair) => !pair.endsWith(` ${page}`)),
      );
    }
  });

  test(`listan över språk nämner varje språk på språket självt: ${name}`, () => {
    const { $ } = at('/sprak/');
    for (const { code, name: own, dir, page } of languages) {
      if (!page) continue;
      const link = $(`main .language-list a[lang=${code}][hreflang=${code}][dir=${dir}]`);
      assert.equal(link.attr('href'), page, code);
      assert.equal(link.text(), own, code);
    }
  });

  test(`numren på varje språk är posternas: ${name}`, () => {
    const known = new Set<string | undefined>([
      ...helplines.map(({ number }) => number),
      ...contacts.map(({ phone }) => phone),
      ...switchboards,
    ]);
    for (const { code, page } of cards) {
      const { $ } = page;
      for (const link of $('main a[href^=tel]').toArray()) {
        const number = $(link).find('b').text() || $(link).text();
        assert.ok(known.has(number), `${code}: ${number}`);
        assert.equal($(link).attr('href'), toTelHref(number));
      }
      if ($('html').attr('dir') === 'rtl') assertLeftToRight(page);
    }
  });

  test(`ingen inredning är på svenska utan att säga det: ${name}`, () => {
    const swedish = new Set<string>(Object.values(swedishWords));
    for (const { code, page } of cards) {
      const { $ } = page;
      const labels = $('[aria-label]')
        .toArray()
        .map((element) => ({ element, text: $(element).attr('aria-label') ?? '' }));
      const texts = $('body *')
        .toArray()
        .map((element) => ({ element, text: $(element).contents().not('*').text().trim() }));
      // English and Swedish share a few words; French and Turkish may come to.
      for (const { element, text } of [...labels, ...texts])
        if (swedish.has(text) && !Object.values(wordsIn(languages, code)).includes(text))
          assert.equal($(element).closest('[lang]').attr('lang'), 'sv', `${code}: ${text}`);
    }
  });
}

test('den påhittade webbplatsen har en sida från höger, en från vänster, granskade och inte', () => {
  assert.deepEqual(
    invented.cards.map(({ code, page: { $ } }) => `${code} ${$('html').attr('dir') ?? 'ltr'}`),
    ['en ltr', 'ar rtl', 'tr ltr'],
  );
});

test('varje sida kan ha vägen till språken, märkt med sitt eget språk', () => {
  for (const { address, $ } of invented.all) {
    const link = $('footer a[href="/sprak/"]');
    assert.equal(`${link.text()} ${link.attr('lang')} ${link.attr('hreflang')}`, 'Languages en sv', address);
  }
});

test('en översättning som ingen människa har granskat säger det efter numren och texten, på sitt språk och på svenska', () => {
  for (const { code, page } of invented.cards) {
    const { $, address } = page;
    const isReviewed = code === 'tr';
    const [own, swedish] = $('main .translation-note p').toArray();
    assert.equal($('main .translation-note').length, isReviewed ? 0 : 1, code);
    assert.equal($('meta[name=robots]').attr('content'), isReviewed ? undefined : 'noindex', code);
    // Kept from search engines, but whoever searches here finds it.
    assert.equal($('main[data-search-body]').length, 1, code);
    for (const way of ['/webbkarta/', '/a-o/'])
      assert.equal(invented.at(way).$(`main a[href="${address}"]`).length > 0, true, code);
    if (isReviewed) continue;
    assert.equal($(own).text(), wordsIn(invented.languages, code).preliminary, code);
    assert.ok($(swedish).text().startsWith(swedishWords.preliminary), code);
    assert.equal($(swedish).attr('lang'), 'sv', code);
    assert.equal($('main .translation-note').prevAll('.page-aside, .flow').length, 2, code);
  }
});

test('numren överst står i den ordning som sidan säger, med namn på språket där det finns och annars märkt svenska', () => {
  const ids = ['sos-112', 'polisen-114-14', 'bris', 'kvinnofridslinjen'];
  const chosen = ids.flatMap((id) => invented.helplines.find((helpline) => helpline.id === id) ?? []);
  for (const { code, page } of invented.cards) {
    const { $ } = page;
    const cells = $('.helpline-list a').toArray();
    assert.deepEqual(
      cells.map((link) => `${$(link).attr('href')} ${$(link).find('b').text()}`),
      chosen.map(({ number }) => `${toTelHref(number)} ${number}`),
      code,
    );
    const list = $('.helpline-list');
    const [helpline] = chosen;
    assert.ok(list.text().includes(helpline?.translations?.[code as 'en']?.name ?? 'finns'), code);
    assert.equal(list.find('[lang=sv]').text().includes('Fridslinjen'), true, code);
  }
});
