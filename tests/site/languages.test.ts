import assert from 'node:assert/strict';
import { test } from 'node:test';
import { swedishWords, wordsIn } from '../../src/lib/interface-words.ts';
import { foreignCodes, foreignLanguages, nameInItself } from '../../src/lib/languages.ts';
import { toTelHref } from '../../src/lib/phone.ts';
import type { Contact } from '../../src/schemas/contact.ts';
import type { Helpline } from '../../src/schemas/helpline.ts';
import type { Language } from '../../src/schemas/language.ts';
import { readPages, readRecords } from './site.ts';

const all = readPages();
const languages = readRecords<Language[]>('languages');
const helplines = readRecords<Helpline[]>('helplines');
const [board] = readRecords<Contact[]>('contacts').filter(({ id }) => id === 'lansstyrelsen');
const at = (address: string) => {
  const page = all.find((other) => other.address === address);
  assert.ok(page, address);
  return page;
};
const cards = languages.flatMap(({ code, page = '' }) => (code === 'sv' ? [] : [{ code, page: at(page) }]));

test('det viktigaste finns på guidens tio språk, med språk och läsriktning', () => {
  assert.deepEqual(languages.map(({ code }) => code).sort(), [...foreignCodes, 'sv'].sort());
  assert.equal(cards.length, 9);
  for (const { code, page } of cards) {
    assert.equal(page.$('html').attr('lang'), code);
    assert.equal(page.$('html').attr('dir') ?? 'ltr', foreignLanguages[code as keyof typeof foreignLanguages], code);
  }
  for (const { address, $ } of all)
    if (!cards.some(({ page }) => page.address === address)) assert.equal($('html').attr('lang'), 'sv', address);
});

test('varje språks sida pekar ut alla de andra, och de pekar tillbaka', () => {
  const wanted = languages.map(({ code, page }) => `${code} ${page}`);
  for (const { page = '' } of languages) {
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

test('varje sida har vägen till språken, och listan nämner varje språk på språket självt', () => {
  for (const { address, $ } of all) {
    const link = $('footer a[href="/sprak/"]');
    assert.equal(`${link.text()} ${link.attr('lang')} ${link.attr('hreflang')}`, 'Languages en sv', address);
  }
  const { $ } = at('/sprak/');
  for (const { code, name, dir, page } of languages) {
    const link = $(`main .language-list a[lang=${code}][hreflang=${code}][dir=${dir}]`);
    assert.equal(link.attr('href'), page, code);
    assert.equal(link.text(), nameInItself(code, name), code);
  }
});

test('en översättning som ingen människa har granskat säger det överst, på sitt språk och på svenska', () => {
  for (const { code, page } of cards) {
    const { $, address } = page;
    const [own, swedish] = $('main .translation-note p').toArray();
    assert.equal($(own).text(), wordsIn(languages, code).preliminary, code);
    assert.ok($(swedish).text().startsWith(swedishWords.preliminary), code);
    assert.equal($(swedish).attr('lang'), 'sv', code);
    assert.equal($('main .translation-note').nextAll('.helpline-list').length, 1, code);
    assert.equal($('meta[name=robots]').attr('content'), 'noindex', code);
    // Kept from search engines, but whoever searches here finds it.
    assert.equal($('main[data-pagefind-body]').length, 1, code);
    for (const way of ['/webbkarta/', '/a-o/'])
      assert.equal(at(way).$(`main a[href="${address}"]`).length > 0, true, code);
  }
});

test('numren på varje språk är posternas, och samma på alla språk', () => {
  const ids = ['sos-112', 'polisen-114-14', 'bris', 'kvinnofridslinjen'];
  const numbers = ids.flatMap((id) => helplines.find((helpline) => helpline.id === id)?.number ?? []);
  assert.equal(numbers.length, 4);
  const known = new Set([...helplines.map(({ number }) => number), board?.phone]);
  const listed = cards.map(({ code, page: { $ } }) => {
    const cells = $('.helpline-list a').toArray();
    assert.deepEqual(
      cells.map((link) => `${$(link).attr('href')} ${$(link).find('b').text()}`),
      numbers.map((number) => `${toTelHref(number)} ${number}`),
      code,
    );
    for (const link of $('.flow a[href^=tel]').toArray()) {
      assert.ok(known.has($(link).text()), `${code}: ${$(link).text()}`);
      assert.equal($(link).attr('href'), toTelHref($(link).text()));
    }
    // Digits in a text of another direction keep their order only where that is said.
    if ($('html').attr('dir') === 'rtl')
      for (const link of $('a[href^=tel], a[href^=mailto]:not(.share-page a)').toArray())
        assert.equal($(link).attr('dir') ?? $(link).find('bdi').attr('dir'), 'ltr', `${code}: ${$(link).text()}`);
    return $('.flow a[href^=tel], .flow a[href^=mailto]')
      .toArray()
      .map((link) => $(link).attr('href'));
  });
  for (const links of listed) assert.deepEqual(links, listed[0]);
});

test('ingen inredning är på svenska utan att säga det', () => {
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
