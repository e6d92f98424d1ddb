import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatReadability,
  rateReadability,
  readabilityLimit,
  readBlocks,
} from '../../src/checks/language/readability.ts';
import { measureReadability } from '../../src/lib/lix.ts';

test('LIX är ord per mening plus procent långa ord', () => {
  // Nine words, two sentences, two words of more than six letters: 4.5 + 22.2.
  const { lix, words, sentences, long } = measureReadability(['Ring till någon du litar på. Kommunen hjälper dig.']);
  assert.deepEqual({ words, sentences, long }, { words: 9, sentences: 2, long: 2 });
  assert.equal(lix, 9 / 2 + 200 / 9);
});

test('rubriker och punkter är meningar utan punkt, och ett tomt stycke är ingen', () => {
  const { sentences, words } = measureReadability(['En rubrik', 'ett', '', 'två. ', '  ']);
  assert.deepEqual({ sentences, words }, { sentences: 3, words: 4 });
});

test('mjuka bindestreck och adresser räknas inte, och ett bindestreck delar inget ord', () => {
  assert.equal(measureReadability(['sam\u00adverkan']).long, 1);
  assert.equal(measureReadability(['Läs på www.exempel.se/en/lang/adress eller https://exempel.se nu']).words, 4);
  assert.equal(measureReadability(['Malung-Sälen']).words, 1);
  assert.equal(measureReadability(['dalarna@lansstyrelsen.se']).words, 0);
  assert.equal(measureReadability([]).lix, 0);
});

test('ett decimaltal eller en tid är ingen ny mening', () => {
  assert.equal(measureReadability(['Klockan 10.00 får vi 1.5 kaffe.']).sentences, 1);
});

const page = (main: string, lang = 'sv') =>
  `<!doctype html><html lang="${lang}"><body><p>Utanför</p><main>${main}</main><footer><p>Efter</p></footer></body></html>`;

test('det som mäts är innehållets stycken, punkter och rubriker, utan tabeller', () => {
  const html = page(
    '<h1>Rubrik</h1><ul><li><h3>Titel</h3><p>Ett <a href="/">ord</a> till</p></li><li>Punkt</li></ul>' +
      '<table><tr><td><p>Cell</p></td></tr></table><div>Lös text</div><dl><dt>Term</dt></dl>',
  );
  assert.deepEqual(readBlocks(html), ['Rubrik', 'Titel', 'Ett ord till', 'Punkt']);
});

test('sidor på andra språk mäts inte, den svåraste står först och den som är för svår sägs vara det', () => {
  const rated = rateReadability(
    new Map([
      ['/latt/', page('<p>Du kan få hjälp.</p>')],
      ['/svar/', page('<p>Länsstyrelsen samordnar kommunernas brottsförebyggande samverkansarbete.</p>')],
      ['/en/', page('<p>Extraordinarily complicated governmental responsibilities.</p>', 'en')],
    ]),
  );
  assert.deepEqual(
    rated.map(({ address }) => address),
    ['/svar/', '/latt/'],
  );
  const [, hard, easy] = formatReadability(rated).split('\n');
  assert.match(hard ?? '', /^\/svar\/ .*högst 40 .*för svår: korta meningar och byt långa ord$/);
  assert.match(easy ?? '', /^\/latt\/ +4,0 +högst 40 +4,0 ord per mening$/);
});

test('hjälp, kommuner och startsidan ska vara lättare än andra sidor', () => {
  for (const address of ['/', '/kommuner/mora/', '/orolig-for-ett-barn/', '/for-unga/', '/utsatt-for-brott/'])
    assert.equal(readabilityLimit(address), 35, address);
  for (const address of ['/kommuner/', '/lagen/', '/for-unga/mer/'])
    assert.equal(readabilityLimit(address), 40, address);
});
