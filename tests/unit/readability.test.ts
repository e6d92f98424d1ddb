import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviseOnReadability, formatReadability, rateReadability } from '../../src/checks/language/readability.ts';
import { measureReadability } from '../../src/lib/lix.ts';
import { readBuiltPage } from '../../src/plugins/built-page.ts';
import { pageKind } from '../../src/schemas/page-kinds.ts';

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
  `<!doctype html><html lang="${lang}"><body><p>Utanför.</p><main>${main}</main><footer><p>Efter.</p></footer></body></html>`;

const texts = (main: string) => readBuiltPage(page(main)).running.map(({ text }) => text);

// A block, and what of it is running text.
const read: readonly [main: string, texts: string[]][] = [
  ['<h2>Vem ringer jag?</h2>', []],
  ['<p>Senast granskad i dag</p>', []],
  ['<p>Barnet kan:</p>', []],
  ['<ul><li>dölja saker</li><li>ha nya vänner.</li></ul>', ['ha nya vänner.']],
  ['<p>Vänta inte!</p><p>Är du orolig?</p><p>Och sedan …</p>', ['Vänta inte!', 'Är du orolig?', 'Och sedan …']],
  ['<p>Hon sa: ”Ring dem.”</p><p>(Det gäller alla.)</p>', ['Hon sa: ”Ring dem.”', '(Det gäller alla.)']],
  ['<p>Är något fel? <a href="/">Hör av dig</a></p>', ['Är något fel?']],
  ['<figure><ul><li>En bild.</li></ul></figure><p>En text.</p>', ['En text.']],
  ['<p>Läs <a href="/">lagen</a>.</p>', ['Läs lagen.']],
  ['<p>Källa: <a href="/">Hur går det?</a></p>', []],
  ['<p><a href="/">Kontakt</a>.</p>', []],
  ['<p>Ring. <a href="/">Polisen<small> Länk till annan webbplats.</small></a></p>', ['Ring.']],
  ['<p>Läs <a href="/">lagen<small> Länk till annan webbplats</small></a>.</p>', ['Läs lagen.']],
  ['<p>Ring dem. <small>Källan har inget datum</small></p>', ['Ring dem.']],
  ['<ul><li>Jag är rädd<br><b>Ring 112.</b></li></ul>', ['Ring 112.']],
  ['<ul><li><h3>Titel.</h3><p>Ett <a href="/">ord</a> till.</p></li></ul>', ['Ett ord till.']],
  ['<table><tr><td><p>En cell.</p></td></tr></table><div>Lös text.</div><dl><dd>Ett svar.</dd></dl>', []],
  ['<form><label>Ditt mejl?</label><p>Du får låta bli.</p></form>', []],
  ['<p lang="en">Call them.</p>', []],
  ['<p>12.</p>', []],
];

test('löpande text är stycken och punkter som slutar en mening, och inget annat', () => {
  for (const [main, expected] of read) assert.deepEqual(texts(main), expected, main);
});

test('steg, svar, rutor och nummer att ringa står för sig', () => {
  const sentence = '<p>Ring dem.</p>';
  for (const [open, close] of [
    ['<ol><li>', '</li></ol>'],
    ['<div class="answer-list"><section>', '</section></div>'],
    ['<section class="call-card"><dl>', '</dl></section>'],
    ['<ul class="duty-list">', '</ul>'],
    ['<div class="print-sheet">', '</div>'],
    ['<div class="box">', '</div>'],
    ['<section class="contact-block box">', '</section>'],
    ['<section class="helpline-list">', '</section>'],
  ])
    assert.deepEqual(
      readBuiltPage(page(`${open}${sentence}${close}`)).running,
      [{ text: 'Ring dem.', isApart: true }],
      open,
    );
  for (const open of ['<ul>', '<section class="boxing">'])
    assert.equal(readBuiltPage(page(`${open}${sentence}`)).running[0]?.isApart, false, open);
});

const rate = (address: string, main: string) => {
  const [rated] = rateReadability(new Map([[address, readBuiltPage(page(main))]]));
  assert.ok(rated);
  return rated;
};

const sentence = (words: readonly string[]) => `${words.join(' ')}.`;

/** A paragraph of ten sentences with ten words each: LIX is 10 and one for each long word. */
const withLix = (lix: number, sentences = 10) => {
  const words = Array.from({ length: 100 }, (_, at) => (at < lix - 10 ? 'Kommunen' : 'Vi'));
  const lines = Array.from({ length: sentences }, (_, at) => sentence(words.slice(at * 10, at * 10 + 10)));
  return `<p>${lines.join(' ')}</p>`;
};

/** A paragraph of sentences with so many words each. */
const withLengths = (lengths: readonly number[]) =>
  `<p>${lengths.map((length) => sentence(Array.from({ length }, () => 'Vi'))).join(' ')}</p>`;

const times = (number: number, length: number) => Array.from({ length: number }, () => length);

// A page of each kind, and where its band begins and ends.
const bands: readonly [address: string, kind: string, low: number, high: number][] = [
  ['/aktuellt/', 'vanlig', 25, 40],
  ['/kommuner/', 'vanlig', 25, 40],
  ['/ny-sida/lagen/', 'vanlig', 25, 40],
  ['/lagen/', 'yrkesroll', 30, 45],
  ['/rapporter/en-rapport/', 'yrkesroll', 30, 45],
  ['/', 'hjälp', 20, 35],
  ['/kommuner/mora/', 'hjälp', 20, 35],
  ['/orolig-for-ett-barn/', 'hjälp', 20, 35],
  ['/utsatt-for-brott/', 'hjälp', 20, 35],
  ['/for-unga/', 'unga', 15, 30],
  ['/for-unga/mer/', 'unga', 15, 30],
];

test('varje slag av sida har ett golv och ett tak för LIX', () => {
  for (const [address, kind, low, high] of bands) {
    const marks = (lix: number, sentences?: number) => {
      const { heavy, chopped } = rate(address, withLix(lix, sentences));
      return [...heavy, ...chopped];
    };
    assert.equal(pageKind(address).reader.name, kind, address);
    assert.deepEqual([marks(low), marks(high)], [[], []], address);
    assert.deepEqual(marks(low - 1), [`LIX under ${low}`], address);
    assert.deepEqual(marks(high + 1), [`LIX över ${high}`], address);
  }
});

test('en lättläst sida har bara ett tak: där får meningarna vara korta', () => {
  const { reader, heavy, chopped } = rate('/lattlast/for-unga/', withLengths(times(20, 4)));
  assert.deepEqual({ name: reader.name, heavy, chopped }, { name: 'lättläst', heavy: [], chopped: [] });
  assert.deepEqual(rate('/lattlast/for-unga/', withLix(30)).heavy, []);
  assert.deepEqual(rate('/lattlast/for-unga/', withLix(31)).heavy, ['LIX över 30']);
});

test('nio meningar är för få för ett golv, men inte för ett tak', () => {
  assert.deepEqual(rate('/aktuellt/', withLix(11, 9)).chopped, []);
  assert.deepEqual(rate('/aktuellt/', withLix(60, 4)).heavy, ['LIX över 40']);
  assert.equal(rate('/aktuellt/', withLengths(times(9, 3))).mean, undefined);
});

const joined = (main: string) => {
  const { heavy, chopped } = rate('/for-unga/', main);
  return [...heavy, ...chopped].filter((mark) => !mark.startsWith('LIX'));
};

test('meningarna är 9–14 ord i snitt, och högst en av fyra har sex ord eller färre', () => {
  assert.deepEqual(joined(withLengths(times(10, 9))), []);
  assert.deepEqual(joined(withLengths(times(10, 14))), []);
  assert.deepEqual(joined(withLengths([...times(9, 9), 8])), ['under 9 ord i snitt']);
  assert.deepEqual(joined(withLengths([...times(9, 14), 15])), ['över 14 ord i snitt']);
  assert.deepEqual(joined(withLengths([...times(9, 12), ...times(3, 6)])), []);
  assert.deepEqual(joined(withLengths([...times(8, 12), ...times(4, 6)])), ['över 25 % korta']);
});

test('korta meningar i steg, svar och rutor räknas inte dit, men de hör till textens LIX', () => {
  const main = `${withLengths(times(10, 10))}<ol><li>${withLengths(times(30, 2))}</li></ol>`;
  assert.deepEqual(joined(main), []);
  const { sentences, mean, shortShare, lix } = rate('/for-unga/', main);
  assert.deepEqual({ sentences, mean, shortShare, lix }, { sentences: 40, mean: 10, shortShare: 0, lix: 4 });
});

test('tabellen visar varje svensk sida, den svåraste först, och säger vad som är utanför målet', () => {
  const rated = rateReadability(
    new Map([
      ['/for-unga/', readBuiltPage(page(withLengths(times(10, 4))))],
      ['/lagen/', readBuiltPage(page(withLix(46, 4)))],
      ['/en/', readBuiltPage(page('<p>Extraordinarily complicated governmental responsibilities.</p>', 'en'))],
      ['/tom/', readBuiltPage(page('<h1>Rubrik</h1>'))],
    ]),
  );
  assert.deepEqual(formatReadability(rated).split('\n'), [
    'sida        slag       meningar    LIX    mål  ord i snitt  korta',
    '/lagen/     yrkesroll         4  100,0  30–45            –      –  tung: LIX över 45',
    '/for-unga/  unga             10    4,0  15–30          4,0  100 %  hackig: LIX under 15, under 9 ord i snitt, över 25 % korta',
    '/tom/       vanlig            0    0,0  25–40            –      –',
  ]);
});

test('råden säger vad man gör: delar det som är tungt, och binder ihop det som är hackigt utan fler ord', () => {
  const heavy = rate('/lagen/', withLix(46));
  const chopped = rate('/for-unga/', withLengths(times(10, 4)));
  assert.deepEqual(adviseOnReadability([rate('/lagen/', withLix(35))]), []);
  assert.deepEqual(adviseOnReadability([heavy, chopped, chopped]), [
    '1 tung sida: dela långa meningar och byt långa ord.',
    '2 hackiga sidor: bind ihop meningar som hör ihop, med och, men, eftersom …; lägg inte till ord.',
    'Målet är 9–14 ord i snitt, och högst 25 % meningar med sex ord eller färre. Det är råd: sidorna publiceras ändå.',
  ]);
});
