import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatReadability,
  rateReadability,
  readabilityLimit,
  readBlocks,
} from '../../src/checks/language/readability.ts';
import { measureReadability } from '../../src/lib/lix.ts';

const count = (text: string) => measureReadability([text]);

test('LIX är ord per mening plus procent långa ord', () => {
  // Nine words, two sentences, two words of more than six letters: 4.5 + 22.2.
  const { lix, ...made } = count('Ring till någon du litar på. Kommunen hjälper dig.');
  assert.deepEqual(made, { words: 9, sentences: 2, long: 2, short: 2 });
  assert.equal(lix, 9 / 2 + 200 / 9);
});

test('stycken och punkter är meningar utan punkt, och ett tomt stycke är ingen', () => {
  const { sentences, words } = measureReadability(['En rubrik', 'ett', '', 'två. ', '  ']);
  assert.deepEqual({ sentences, words }, { sentences: 3, words: 4 });
});

test('mjuka bindestreck och adresser räknas inte, och ett bindestreck delar inget ord', () => {
  assert.equal(count('sam\u00adverkan').long, 1);
  assert.equal(count('Läs på www.exempel.se/en/lang/adress eller https://exempel.se nu').words, 4);
  assert.equal(count('Malung-Sälen').words, 1);
  assert.equal(count('dalarna@lansstyrelsen.se').words, 0);
  assert.equal(measureReadability([]).lix, 0);
});

test('en adress sist tar inte med sig punkten', () => {
  assert.equal(count('Läs på www.exempel.se. Mejla kansli@exempel.se. Vi svarar.').sentences, 3);
});

// What is written, and how many sentences it is.
const written: readonly [text: string, sentences: number][] = [
  ['Klockan 10.00 får vi 1.5 kaffe.', 1],
  ['Du kan t.ex. Bris eller bl.a. Röda Korset. Ring dem.', 2],
  ['T.ex. Bris kan hjälpa dig.', 1],
  ['Vi ses kl. 9 på torget.', 1],
  ['Kl. 9 öppnar vi, dvs. Lotta och jag.', 1],
  ['Ring 114 14. Fråga sedan.', 2],
  ['Ring 112. 114 14 går till polisen.', 2],
  ['Prata med Bris. Du får vara anonym.', 2],
  ['Det tar lokal. Vi kommer.', 2],
  ['Det är 2,5 mil. Ta bussen!', 2],
  ['Hur då? frågar du. ”Ring.” Så säger de (alltid.) Jo …', 4],
  ['Öppet: 9–16 och 18–20.', 1],
  ['Säg det: de lurar barn.', 1],
  ['Säg: Jag vill prata.', 2],
  ['– Vänta. – Ja.', 2],
];

test('en punkt i en förkortning eller ett tal är inget slut, men en punkt före versal eller siffra är det', () => {
  for (const [text, sentences] of written) assert.equal(count(text).sentences, sentences, text);
});

test('ett tal är ett ord, hur det än skrivs, och aldrig ett långt', () => {
  for (const number of ['2,5', '9.30', '10–12', '2023:196', '663 000', '010-225 00 00', '2023–2028'])
    assert.deepEqual({ ...count(number), lix: 0 }, { lix: 0, words: 1, sentences: 1, long: 0, short: 1 }, number);
});

test('en mening med sex ord är kort, en med sju är det inte', () => {
  assert.equal(count('Ett två tre fyra fem sex.').short, 1);
  assert.equal(count('Ett två tre fyra fem sex sju.').short, 0);
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
