import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BuiltSite } from '../../src/links/index.ts';
import { readBuiltPage } from '../../src/plugins/built-page.ts';
import { answer, tellingWords } from '../../src/search/answer/answer.ts';
import { excerpt } from '../../src/search/answer/excerpt.ts';
import { guess, otherWord } from '../../src/search/answer/guess.ts';
import { findPages } from '../../src/search/answer/places.ts';
import type { SearchSources } from '../../src/search/answer/search-sources.ts';
import { type Entry, fromRow, toRow } from '../../src/search/answer/titles.ts';
import { isStopWordSlip, joinNumbers, splitWords } from '../../src/search/answer/tokens.ts';
import { listVocabulary } from '../../src/search/answer/vocabulary.ts';
import {
  entriesOf,
  findIn,
  type IndexPart,
  partFile,
  partOfKey,
  type SearchCatalogue,
  smallParts,
  stemOf,
} from '../../src/search/answer/word-index.ts';
import { readDictionary } from '../../src/search/index/dictionary.ts';
import { createExpander, createWeigher, dropCommon } from '../../src/search/index/index-copy.ts';
import { type IndexedLanguage, makeIndex } from '../../src/search/index/word-index.ts';

const affixes = [
  'SFX A Y 3',
  'SFX A 0 en .',
  'SFX A 0 ar .',
  'SFX A 0 arna .',
  'SFX E Y 1',
  'SFX E er rar er',
  'SFX v Y 1',
  'SFX v 0 s/WXZ .',
].join('\n');
const words = ['6', 'trygghet/vY', 'vandring/AY', 'oro', 'anmälan', 'förälder/E', 'kommun/AX', 'fel/%'].join('\n');
const dictionary = readDictionary(affixes, words);

test('en ordform leder till sitt ord, och ett förbjudet ord till inget', () => {
  assert.deepEqual(dictionary.lemmas('vandringarna'), ['vandring']);
  assert.deepEqual(dictionary.lemmas('föräldrar'), ['förälder']);
  assert.deepEqual(dictionary.lemmas('fel'), []);
  assert.ok(dictionary.forms('förälder').includes('föräldrar'));
});

test('en sammansättning delas där ordboken tillåter det, också med foge-s och i böjd form', () => {
  assert.deepEqual(dictionary.split('trygghetsvandringarna'), ['trygghet', 'vandring']);
  assert.deepEqual(dictionary.split('orosanmälan'), ['oro', 'anmälan']);
  assert.deepEqual(dictionary.split('vandring'), []);
});

const searched = { title: '', keywords: '', lead: '', headings: '', text: '' };

test('kopian som indexeras har delar, böjningar och vardagsord, lättare än sidans egna ord', () => {
  const weigh = createWeigher(createExpander(dictionary), [{ everyday: ['promenad'], means: ['trygghetsvandring'] }]);
  const weights = weigh({ ...searched, title: 'Trygghetsvandring', text: 'För föräldrar' });
  assert.equal(weights.get('trygghetsvandring'), 10);
  for (const word of ['vandring', 'promenad', 'förälder']) {
    const weight = weights.get(word) ?? 0;
    assert.ok(weight > 0 && weight < 10, word);
  }
});

test('ett vardagsord gäller en rubrik också när uttrycket har småord, men småord blir inga vardagsord', () => {
  const weigh = createWeigher(createExpander(dictionary), [{ everyday: ['min unge'], means: ['orolig för ett barn'] }]);
  const weights = weigh({ ...searched, title: 'Orolig för ett barn' });
  assert.ok(weights.has('unge'));
  assert.ok(!weights.has('min'));
});

test('delarna av ett sammansatt ord indexeras inte ur en löpande text, men böjningarna', () => {
  const weigh = createWeigher(createExpander(dictionary), []);
  const weights = weigh({ ...searched, text: 'Trygghetsvandring för föräldrar' });
  assert.ok(weights.has('förälder'));
  assert.ok(!weights.has('vandring'));
});

test('ett ord som står nästan överallt indexeras bara där det betyder något', () => {
  const copies = Array.from({ length: 30 }, (_, index) => new Map([['polisen', index < 6 ? 10 : 1]]));
  assert.deepEqual(
    dropCommon(copies).map(({ size }) => size),
    copies.map((_, index) => (index < 6 ? 1 : 0)),
  );
});

test('nummer skrivna på olika sätt är samma nummer', () => {
  for (const written of ['0250-260 00', '0250-26000', '+46 250 260 00', '0046 250 26000', '0250 260 00'])
    assert.deepEqual(joinNumbers(written), ['025026000'], written);
  assert.deepEqual(joinNumbers('114 14'), ['11414']);
  assert.deepEqual(tellingWords('ring 114 14 nu'), ['11414', 'ring']);
});

test('att det gäller webbplatsen säger inget bredvid ett annat ord', () => {
  assert.deepEqual(tellingWords('klaga på webbplatsen'), ['klaga']);
  assert.deepEqual(tellingWords('om webbplatsen'), ['webbplatsen']);
});

test('ett tomt ord är tomt också felstavat, och två skrivna som ett', () => {
  for (const word of ['hita', 'viill', 'förmitt']) assert.ok(isStopWordSlip(word), word);
  for (const word of ['gäng', 'mina-rätter', 'barn']) assert.ok(!isStopWordSlip(word), word);
});

test('ord delas rätt: mjuka bindestreck, sammansatta tecken och andra alfabet', () => {
  assert.deepEqual(splitWords('Gäng\u00adsnacket, A\u030Alder – طفل'), ['gängsnacket', 'ålder', 'طفل']);
});

const vocabulary = {
  heavy: ['gängsnacket', 'orosanmälan', 'kontakt', 'kommun'],
  light: ['kontrakt', 'barn'],
  foreign: { en: ['my', 'child', 'gang', 'help'] },
};

test('en felstavning får ordet som menas, och det säkra skiljs från det osäkra', () => {
  for (const written of ['gängsnaket', 'gangsnacket', 'gängsnacekt', 'gängsnnacket'])
    assert.deepEqual(guess(written, vocabulary), { words: ['gängsnacket'], isSure: true }, written);
  assert.deepEqual(guess('kommunbarn', vocabulary)?.words, ['kommun', 'barn']);
  // Shown as our words are written: with their dots.
  assert.deepEqual(guess('kontaktgangsnacket', vocabulary)?.words, ['kontakt', 'gängsnacket']);
  // Two letters that changed places, before a word that begins so.
  const near = { ...vocabulary, heavy: ['barn', 'brand'] };
  assert.deepEqual(guess('bran', near), { words: ['barn'], isSure: true });
  assert.equal(guess('pizza', vocabulary), undefined);
  assert.equal(otherWord('kontrakt', vocabulary), 'kontakt');
  assert.equal(otherWord('kontakten', vocabulary), undefined);
});

const entry = (id: string, title: string, kind: Entry['kind'] = 'p'): Entry => ({
  id,
  address: `/${id}/`,
  title,
  kind,
});
const hits: Record<string, [string, number][]> = {
  orosanmälan: [['oro', 5]],
  barn: [
    ['oro', 2],
    ['unga', 2],
  ],
  gängsnacket: [['guide', 5]],
  vika: [['guide', 1]],
  mora: [
    ['mora', 4],
    ['nyhet', 6],
  ],
};
const sources: SearchSources = {
  entries: [
    entry('oro', 'Orolig för ett barn', 'h'),
    entry('unga', 'Unga'),
    entry('guide', 'Gängsnacket', 'h'),
    entry('nyhet', 'Polisen i Mora', 'n'),
    entry('mora', 'Mora kommun', 'k'),
    entry('a-o', 'A–Ö'),
  ],
  vocabulary: async () => vocabulary,
  places: async () => ({ '/mora/': ['nusnas', '79290', 'storaskedvi', 'vika'] }),
  needs: async () => [
    { id: 'oro', sentence: 'Ring.', words: ['rädd'], numbers: [], page: { address: '/oro/', title: 'Oro' } },
    { id: 'kommun', sentence: 'Ring kommunen.', words: ['ont'], numbers: [], page: { address: '/oro/', title: 'Oro' } },
    { id: 'anmalan', sentence: 'Ring.', words: ['orosanmälan'], numbers: [], page: { address: '/oro/', title: 'Oro' } },
  ],
  denials: async () => ({}),
  county: 'Storland',
  ownScripts: async () => [
    { lang: 'ar', dir: 'rtl', name: 'العربية', address: '/ar/', numbers: [] },
    { lang: 'fa', dir: 'rtl', name: 'فارسی', address: '/fa/', numbers: [] },
    { lang: 'ti', dir: 'ltr', name: 'ትግርኛ', address: '/ti/', numbers: [] },
  ],
  isReal: async (word) => ['kontrakt', 'orosanmälas', 'barnkontrakt', 'ljugorosanmälan'].includes(word),
  find: async (word) => (hits[word] ?? []).map(([id, score]) => ({ id, score })),
  findPhrases: async () => [],
  findPair: async () => [],
};
const ids = async (query: string, literal?: boolean) =>
  (await answer(query, sources, literal)).entries.map(({ id }) => id);

test('en fråga i hela meningar besvaras av sina ord, och den sida som har fler kommer först', async () => {
  assert.deepEqual(await ids('hur gör jag en orosanmälan för ett barn'), ['oro', 'unga']);
  assert.deepEqual(await ids('mora'), ['mora', 'nyhet']);
  assert.deepEqual(await ids('A–Ö'), ['a-o']);
});

test('den som frågar efter oss, eller efter flera kommuner, menar ingen av dem fast den nämns', async () => {
  const first = async (query: string) => (await answer(query, sources)).named.map(({ id }) => id);
  assert.deepEqual(await first('polisen i mora'), ['mora']);
  assert.deepEqual(await first('ert kontor i mora'), []);
  assert.deepEqual(await first('vilka kommuner hör till polisen i mora'), []);
});

test('en gammal händelse som heter just så går inte före sidan om det', async () => {
  const old: Entry = { ...entry('gammal', 'Trygga dagar', 'e'), isOld: true };
  const page = entry('sida', 'Om dagarna');
  const found = async (word: string) =>
    word === 'trygga' || word === 'dagar'
      ? [
          { id: 'gammal', score: 5 },
          { id: 'sida', score: 8 },
        ]
      : [];
  const both = { ...sources, entries: [old, page], find: found };
  assert.deepEqual((await answer('trygga dagar', both)).entries[0]?.id, 'gammal');
  const near = { ...both, findPhrases: async () => [{ id: 'sida', phrase: 1000, share: 0.71 }] };
  assert.deepEqual((await answer('trygga dagar', near)).entries[0]?.id, 'sida');
});

test('en felstavning besvaras och sägs, utom när man vill ha den som den är skriven', async () => {
  const found = await answer('gängsnaket', sources);
  assert.deepEqual([found.entries[0]?.id, found.meant, found.isSure], ['guide', 'gängsnacket', true]);
  assert.deepEqual(await ids('gängsnaket', true), []);
});

test('ett ord som finns söks som det är skrivet, fast det liknar ett av våra', async () => {
  const found = await answer('kontrakt', sources);
  assert.deepEqual([found.entries, found.meant], [[], undefined]);
  assert.notEqual((await answer('gängsnaket', sources)).meant, undefined);
  // Another form of a word of ours is the same word.
  const form = await answer('orosanmälas', sources);
  assert.deepEqual([form.entries[0]?.id, form.meant], ['oro', undefined]);
});

test('två ord som är ett, med ett fel i, är det ordet; ett sammansatt ord som ingen har skrivit är sina delar', async () => {
  assert.deepEqual((await ids('gäng snaket'))[0], 'guide');
  const parts = await answer('barnkontrakt', sources);
  assert.deepEqual([parts.entries[0]?.id, parts.isSure, parts.meant], ['oro', false, undefined]);
  // The end of a compound says what kind of thing it is.
  const end = await answer('ljugorosanmälan', sources);
  assert.deepEqual([end.entries[0]?.id, end.isSure], ['oro', false]);
});

test('en by eller ett postnummer leder till sin kommun', async () => {
  assert.deepEqual(await ids('nusnäs'), ['mora']);
  assert.deepEqual(await ids('792 90'), ['mora']);
  assert.deepEqual((await ids('brott i nusnäs'))[0], 'mora');
  assert.deepEqual(await ids('nusnära'), []);
  assert.deepEqual((await ids('orolig i stora skedvi'))[0], 'mora');
  assert.deepEqual((await ids('Nusnäs kommun'))[0], 'mora');
  // One typing error from a village, and no word of its own.
  assert.deepEqual(await ids('nusnes'), ['mora']);
  // A word that pages have names a village only beside whom one calls there.
  assert.deepEqual((await ids('polisen vika'))[0], 'mora');
  assert.ok(!(await ids('gängsnacket vika')).includes('mora'));
  const places = { '/falun/': ['vika'], '/mora/': ['stenisochvika'] };
  assert.deepEqual(findPages('Stenis och Vika', ['vika'], places), ['/mora/', '/falun/']);
});

test('ett behov besvaras först, vad som än hittas', async () => {
  assert.equal((await answer('jag är rädd för barn', sources)).need?.need.id, 'oro');
  assert.equal((await answer('barn', sources)).need, undefined);
  // What was meant is a need, too.
  assert.equal((await answer('orosanmällan', sources)).need?.need.id, 'anmalan');
});

/** Sources where one word is found on each of some pages, the first of them the most about it. */
const all = (entries: Entry[], word: string): SearchSources => ({
  ...sources,
  entries,
  find: async (sought) => (sought === word ? entries.map(({ id }, at) => ({ id, score: 9 - 2 * at })) : []),
});
const first = async (query: string, from: SearchSources) => (await answer(query, from)).entries.map(({ id }) => id);

test('den som är i nöd får nyheter, händelser och listor efter all hjälp, om inte händelsen heter just så', async () => {
  const event = entry('dag', 'Rädd konferens', 'e');
  const list: Entry = { ...entry('lista', 'Lista'), address: '/a-o/' };
  const found = all(
    [event, entry('nytt', 'Nytt', 'n'), list, entry('sida', 'Sida'), entry('hjalp', 'Hjälp', 'h')],
    'fest',
  );
  assert.equal((await first('fest', found))[0], 'dag');
  assert.deepEqual((await first('rädd fest', found)).slice(0, 2).sort(), ['hjalp', 'sida']);
  assert.equal((await first('rädd konferens', all([event, entry('hjalp', 'Hjälp', 'h')], 'rädd')))[0], 'dag');
});

test('en lista går inte före sidan som svarar', async () => {
  const list: Entry = { ...entry('lista', 'Register'), address: '/kommuner/orter/' };
  assert.deepEqual(await first('fest', all([list, entry('sida', 'Sida')], 'fest')), ['sida', 'lista']);
});

test('en fras leder till sin sida också när sidan har helt andra ord', async () => {
  const other = all([entry('annan', 'Annan', 'h')], 'stor');
  const near = {
    ...other,
    entries: [...other.entries, entry('sida', 'Sida')],
    findPhrases: async () => [{ id: 'sida', phrase: 1000, share: 0.71 }],
  };
  assert.deepEqual(await first('stor fest', near), ['sida', 'annan']);
  assert.deepEqual(await first('stor fest', other), ['annan']);
});

test('ett ord som inget säger är inte början på ett annat', async () => {
  const known = all([entry('sida', 'Sida')], 'överens');
  const other = { ...known, vocabulary: async () => ({ ...vocabulary, heavy: ['överens'] }) };
  assert.deepEqual(await first('övere', other), ['sida']);
  assert.deepEqual(await first('över', other), []);
});

test('ett kort som säger att kommunen svarar leder till den kommun som nämns, men inte till en gissad', async () => {
  const pageOf = async (query: string) => (await answer(query, sources)).need?.need.page.address;
  assert.equal(await pageOf('ont'), '/oro/');
  assert.equal(await pageOf('ont i mora'), '/mora/');
  assert.equal(await pageOf('ont i nusnäs'), '/mora/');
  assert.equal(await pageOf('ont i nusnes'), '/oro/');
  assert.equal(await pageOf('rädd i mora'), '/oro/');
});

test('den som säger sin ålder frågar som ung, och en annan ålder säger inget', () => {
  assert.deepEqual(tellingWords('jag är 14 år'), ['ung']);
  assert.deepEqual(tellingWords('min mormor är 82 år'), ['mormor']);
});

test('länets namn säger inget, vilket län det än är, men ett annats gör det', () => {
  assert.deepEqual(tellingWords('polisen i Storland', 'Storland'), ['polisen']);
  assert.deepEqual(tellingWords('polisen i länet', 'Storland'), ['polisen']);
  assert.deepEqual(tellingWords('polisen i storland', 'Lilland'), ['polisen', 'storland']);
});

test('det som förnekar ett behov hämtas bara där behovets ord står, och nekar kortet', async () => {
  const asked: string[] = [];
  const denials = async (id: string) => {
    asked.push(id);
    return { unless: ['spindlar'] };
  };
  const needOf = async (query: string) => (await answer(query, { ...sources, denials })).need?.need.id;
  assert.equal(await needOf('barn'), undefined);
  assert.deepEqual(asked, []);
  assert.equal(await needOf('rädd för spindlar'), undefined);
  assert.equal(await needOf('rädd'), 'oro');
  assert.deepEqual([...new Set(asked)], ['oro']);
});

test('siffror hör inte till något språk', () => {
  assert.deepEqual(listVocabulary([], [{ lang: 'en', text: 'Under 18' }]).foreign, { en: ['under'] });
});

test('engelska ord leder till engelskan, svenska ord gör det inte', async () => {
  assert.deepEqual((await answer('my child help', sources)).languages, ['en']);
  assert.deepEqual((await answer('barn', sources)).languages, []);
});

test('det som inte finns ger inget', async () => {
  assert.deepEqual(await ids('pizza'), []);
});

test('ett nummer i ett utdrag är ett enda stycke med hårda mellanslag, så att det läses rätt också från höger', () => {
  const texts = excerpt('تماس بگیرید. 114 14 پلیس', ['پلیس']).map(({ text }) => text);
  assert.ok(texts.includes('114\u00a014'), texts.join('|'));
});

test('utdraget visar stället med orden, märkta, och inget annat än sidans text', () => {
  const text = `${'ord '.repeat(50)}Här står om orosanmälan till socialtjänsten. ${'mer '.repeat(50)}`;
  const pieces = excerpt(text, ['orosanmälan']);
  assert.deepEqual(
    pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text),
    ['orosanmälan'],
  );
  assert.equal(pieces[0]?.text, '…');
  assert.ok(pieces.every((piece) => piece.text === '…' || text.includes(piece.text)));
});

test('en sida läses utan det som är märkt att inte läsas, och en sida utanför sökningen inte alls', () => {
  const page = (main: string) => `<html lang="sv"><body><header>Sök</header>${main}<footer>Fot</footer></body></html>`;
  const { found: read } = readBuiltPage(
    page(
      '<main data-search-body><h1>Rubrik</h1><p class="lead">Ingress</p><h2>Del</h2><ul><li>ett<li>två</ul><div data-search-ignore>bort</div><script>x</script></main>',
    ),
  );
  assert.deepEqual(read, {
    lang: 'sv',
    title: 'Rubrik',
    lead: 'Ingress',
    headings: 'Del',
    text: 'Ingress. Del. ett. två.',
  });
  assert.equal(readBuiltPage(page('<main>text</main>')).found, undefined);
});

test('sökningen läser detsamma när länkarna läses samtidigt, och som det skrevs före typografin', () => {
  const html =
    '<!doctype html><html lang="sv"><body><main data-search-body><h1>Brotts\u00adförebyggande</h1><p>Ring 114\u00a014<br>nu<svg><path d="M0"/></svg></p><a href="/lagen/">Lagen</a></main></body></html>';
  const site = new BuiltSite('https://exempel.se');
  const read = readBuiltPage(html, (text, page) => site.read('index.md', '/', text, page));
  assert.deepEqual(read, readBuiltPage(html));
  assert.equal(read.found?.title, 'Brottsförebyggande');
  assert.equal(read.found?.text, 'Ring 114 14 nu. Lagen.');
});

test('en rad i listan över rubriker blir samma post igen', () => {
  const full: Entry = { ...entry('sv_1', 'Mora', 'c'), audience: 'v', date: '2026-11', detail: '0250-260 00' };
  assert.deepEqual(fromRow('sv_1', toRow(full)), full);
  for (const old of [
    { ...entry('sv_3', 'Nyhet', 'n'), isOld: true },
    { ...full, isOld: true },
  ])
    assert.deepEqual(fromRow(old.id, toRow(old)), old);
  assert.deepEqual(fromRow('sv_2', toRow(entry('sv_2', 'Sida'))), entry('sv_2', 'Sida'));
  assert.equal(toRow(entry('sv_2', 'Sida')).length, 3);
});

const language = (lang: string, copies: Record<string, number>[]): IndexedLanguage => ({
  lang,
  entries: copies.map((_, at) => ({ address: `/${lang}/${at}/`, title: `Sida ${at}`, kind: 'p' })),
  copies: copies.map((copy) => new Map(Object.entries(copy))),
  texts: copies.map((_, at) => `Text ${at}`),
});

/** The ids of what an index has for a word, the most telling first. */
function look(files: ReadonlyMap<string, string>, word: string, lang = 'sv'): string[] {
  const read = (path: string) => JSON.parse(files.get(path) ?? '') as unknown;
  const { version, languages } = read('titles.json') as SearchCatalogue;
  const part = partOfKey(stemOf(word, lang), languages[lang]?.parts ?? 0);
  const hits = findIn((read(partFile(version, lang, part)) as IndexPart).stems, word, lang);
  return hits.sort((one, other) => other.score - one.score).map(({ id }) => id);
}

test('indexet hittar ett ord i dess former, det mest talande först, och bara där det står', () => {
  const files = makeIndex([language('sv', [{ barnet: 1, mål: 10 }, { barn: 10 }, { polis: 4 }])]);
  for (const word of ['barn', 'barnet', 'barnens']) assert.deepEqual(look(files, word), ['sv_1', 'sv_0'], word);
  assert.deepEqual(look(files, 'polisen'), ['sv_2']);
  assert.deepEqual(look(files, 'skola'), []);
  // A word of every object in the language that this is written in.
  assert.deepEqual(look(files, 'constructor'), []);
});

test('ett ord utan prickar hittar det med, men inte om ordet finns som det är skrivet', () => {
  const files = makeIndex([language('sv', [{ mål: 10 }, { mal: 10 }, { råd: 10 }])]);
  assert.deepEqual(look(files, 'mal'), ['sv_1']);
  assert.deepEqual(look(files, 'mål'), ['sv_0']);
  assert.deepEqual(look(files, 'rad'), ['sv_2']);
});

test('det som är kort och det som få har väger mer', () => {
  const long = Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`fyllnad${at}x`, 1]));
  const files = makeIndex([language('sv', [{ ...long, oro: 4 }, { oro: 4 }, { polis: 4 }])]);
  assert.deepEqual(look(files, 'oro'), ['sv_1', 'sv_0']);
  const { stems } = JSON.parse(
    [...files].find(([path, text]) => path.includes('/sv/') && text.includes('"oro"'))?.[1] ?? '',
  ) as IndexPart;
  assert.ok((stems.polis?.[1] ?? 0) > (stems.oro?.[3] ?? 0));
});

test('ett språk vars ändelser vi inte kan hittar ord som börjar lika, och varje språk har sina egna', () => {
  const files = makeIndex([language('sv', [{ drake: 1 }]), language('en', [{ children: 1 }, { police: 1 }])]);
  assert.deepEqual(look(files, 'children', 'en'), ['en_0']);
  assert.deepEqual(look(files, 'childrens', 'en'), ['en_0']);
  assert.deepEqual(look(files, 'drake', 'en'), []);
});

test('indexet delas i delar som var och en säger vilket index den hör till, och ett annat index har andra adresser', () => {
  const many = Array.from({ length: 40 }, (_, page) =>
    Object.fromEntries(Array.from({ length: 60 }, (_entry, at) => [`ord${page}q${at}z`, 1])),
  );
  const files = makeIndex([language('sv', many)]);
  const { version, languages } = JSON.parse(files.get('titles.json') ?? '') as SearchCatalogue;
  const parts = [...files].filter(([path]) => path.startsWith(`${version}/sv/`));
  assert.ok(parts.length > 1);
  // Beside them are the parts of pairs of small words.
  assert.equal(parts.length, (languages.sv?.parts ?? 0) + smallParts);
  for (const [, text] of parts) assert.equal((JSON.parse(text) as IndexPart).version, version);
  assert.deepEqual(look(files, 'ord39q59z'), ['sv_39']);
  assert.equal(files.get(`${version}/text/sv_3.json`), '"Text 3"');
  assert.deepEqual(
    entriesOf({ version, languages }, 'sv').map(({ id }) => id),
    many.map((_, at) => `sv_${at}`),
  );
  assert.ok(![...makeIndex([language('sv', many.slice(1))]).keys()].includes(partFile(version, 'sv', '0')));
});

test('kortet leder till den sida vars fraser är nästan det som skrevs, utom när livet är i fara', async () => {
  const [first, ...others] = await sources.needs();
  if (!first) assert.fail('Inget behov');
  const nearGuide: SearchSources = {
    ...sources,
    entries: [{ ...entry('guide', 'Gängsnacket'), kind: 'h' }, entry('oro', 'Orolig för ett barn')],
    find: async (word) => (word === 'sonen' ? [{ id: 'guide', score: 9 }] : []),
    findPhrases: async (word) => (word === 'sonen' ? [{ id: 'guide', phrase: 0, share: 0.9 }] : []),
  };
  const calm = { ...first, id: 'annat', words: ['sonen'] };
  const pageOf = async (needs: typeof others, from: SearchSources) =>
    (await answer('sonen', { ...from, needs: async () => needs })).need?.need.page.address;
  const guide = nearGuide.entries[0]?.address;
  assert.equal(await pageOf([first, calm], nearGuide), guide);
  assert.equal(await pageOf([calm], nearGuide), '/oro/');
  assert.equal(await pageOf([first, calm], { ...nearGuide, findPhrases: async () => [] }), '/oro/');
});

test('den som skriver med en annan skrift och inte får träff erbjuds språken med den skriften, det troliga först', async () => {
  const known = { ...vocabulary, foreign: { ...vocabulary.foreign, fa: ['برادرم'] } };
  const langsOf = async (query: string) =>
    (await answer(query, { ...sources, vocabulary: async () => known })).inScript?.map(({ lang }) => lang);
  assert.deepEqual(await langsOf('أخي مهدد'), ['ar', 'fa']);
  assert.deepEqual(await langsOf('برادرم'), ['fa', 'ar']);
  assert.deepEqual(await langsOf('ወንድመይ'), ['ti']);
  for (const query of ['брат', 'qqqq', 'barn']) assert.equal(await langsOf(query), undefined, query);
});

test('bredvid ett kort står en händelse kvar före hjälp när rubriken har det mesta av det som söks, men inte annars', async () => {
  const found = { ...all([entry('dag', 'Rädda varandra i Storby', 'e')], 'storby'), needs: sources.needs };
  const help = { ...found, entries: [entry('hjalp', 'Hjälp', 'h'), ...found.entries] };
  const scores: Record<string, Record<string, number>> = {
    rädd: { hjalp: 1, dag: 1 },
    storby: { dag: 9 },
    ute: { hjalp: 1 },
  };
  const find = async (word: string) => Object.entries(scores[word] ?? {}).map(([id, score]) => ({ id, score }));
  assert.deepEqual(await first('rädd storby', { ...help, find }), ['dag', 'hjalp']);
  assert.deepEqual(await first('rädd', { ...help, find }), ['hjalp', 'dag']);
});
