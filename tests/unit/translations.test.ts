import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatFaults } from '../../src/checks/fault.ts';
import { formatPreliminary } from '../../src/checks/pages/translations.ts';
import type { ContentPage } from '../../src/checks/source/load.ts';
import { indexEntries } from '../../src/collections/index-entries.ts';
import { listIndexed, listPages, listPreliminary, listTree } from '../../src/collections/pages.ts';
import { isPreliminary } from '../../src/lib/languages.ts';
import type { Language } from '../../src/schemas/language.ts';
import type { PageItem } from '../../src/types/template-data.ts';
import { madeUp } from '../site/copy.ts';
import { assertReadable, check, copyProject } from './fixture-project.ts';

const languages = JSON.parse(readFileSync(`${madeUp}/_data/languages.json`, 'utf8')) as Language[];
const card = 'src/content/en/index.md';
const data = '_data/languages.json';

const front = (lines: string, text = 'Call [](telefon:vaxel). Ask for the [växel](sprak:sv).') =>
  `---\ntitle: Made-up help\ndescription: A page that does not exist, written to try the check of translations.\n` +
  `reviewed: 2026-11-24\n${lines}\n---\n${text}\n`;
const good = front('lang: en\ntranslation:\n  reviewed: null');

/** The small project with a page in English, and its language changed. */
async function checkWith(text: string, change: (english: Record<string, unknown>) => unknown = () => {}, path = card) {
  const folder = copyProject();
  const file = join(folder, data);
  const english = structuredClone(languages.find(({ code }) => code === 'en')) as unknown as Record<string, unknown>;
  change(english);
  const others = JSON.parse(readFileSync(file, 'utf8')) as object[];
  writeFileSync(file, JSON.stringify([...others, english], null, 2));
  mkdirSync(join(folder, 'src/content/en'), { recursive: true });
  if (path !== card)
    writeFileSync(join(folder, card), good.replaceAll('Made-up', 'Another').replace('not exist', 'not be'));
  writeFileSync(join(folder, path), text);
  const faults = await check(folder);
  assertReadable(faults);
  return formatFaults(faults);
}

const page = `${card}:`;
const wrong: Record<string, [wanted: string, text: string, change?: (english: Record<string, unknown>) => unknown]> = {
  'en översättning utan granskningsläge': [
    `${page}2:1  Sidan är översatt, men säger inte om någon har granskat översättningen.  Skriv translation: och på nästa rad, efter två mellanslag, reviewed: null.`,
    front('lang: en'),
  ],
  'en översättning som är granskad av okänd': [
    `${page}7:3  Granskningen av översättningen säger inte vem som gjorde den.  Lägg till reviewer: och en roll.`,
    front('lang: en\ntranslation:\n  reviewed: 2026-11-20'),
  ],
  'en granskare utan dag': [
    `${page}7:3  Översättningen har en granskare men ingen dag.  Skriv dagen efter reviewed:, eller ta bort reviewer.`,
    front('lang: en\ntranslation:\n  reviewed: null\n  reviewer: translator'),
  ],
  'en granskning som saknar dagens rad': [
    `${page}7:3  "translation.reviewed" saknas.  Lägg till uppgiften: Dagen då en människa granskade översättningen. null tills det är gjort.`,
    front('lang: en\ntranslation:\n  reviewer: translator'),
  ],
  'en sida i ett språks mapp som inte säger sitt språk': [
    `${page}2:1  Sidan ligger i mappen en, men säger inte sitt språk.  Lägg till raden lang: en.`,
    front('keywords: [help]'),
  ],
  'en sida på ett annat språk än mappens': [
    `${page}5:7  Sidan är på arabiska, men ligger inte i mappen ar.  Flytta filen till ar/.\n` +
      `${page}5:7  Webbplatsens egna ord saknas på arabiska.  Lägg till "words" för språket i ${data}, med samma nycklar som för engelska.`,
    front('lang: ar\ntranslation:\n  reviewed: null'),
  ],
  'ett språk utan ord för inredningen': [
    `${page}5:7  Webbplatsens egna ord saknas på engelska.  Lägg till "words" för språket i ${data}, med samma nycklar som för engelska.`,
    good,
    (english) => delete english.words,
  ],
  'ett språk där ett ord saknas': [
    `${data}:43:14  "words.skip" saknas.  Lägg till uppgiften: ”Hoppa till innehållet” på språket.`,
    good,
    (english) => delete (english.words as Record<string, string>).skip,
  ],
  'ett ord som inte säger var ett namn ska stå': [
    `${data}:70:18  words.leadsTo: {namn} saknas.  Skriv {namn} där webbplatsen ska fylla i.`,
    good,
    (english) => Object.assign(english.words as object, { leadsTo: 'It leads away.' }),
  ],
  'ett språk vars sida inte finns': [
    `${data}:29:13  Sidan /en/hjalp/ finns inte.  Rätta adressen eller ta bort raden page.`,
    good,
    (english) => Object.assign(english, { page: '/en/hjalp/' }),
  ],
  'ett språk vars sida är på ett annat språk': [
    `${data}:29:13  Sidan /lagen/ är inte på engelska.  Skriv /en/, eller ta bort raden.`,
    good,
    (english) => Object.assign(english, { page: '/lagen/' }),
  ],
  'ett språk som skrivs åt fel håll': [
    `${data}:28:12  Språket engelska skrivs inte åt det hållet.  Skriv "ltr".`,
    good,
    (english) => Object.assign(english, { dir: 'rtl' }),
  ],
  'ord på ett språk som inte finns': [
    `${page}9:17  "se" finns inte i ${data}.  Menade du "sv"?`,
    front('lang: en\ntranslation:\n  reviewed: null', 'Ask for [växel](sprak:se).'),
  ],
  'ett språk utan ord i texten': [
    `${page}9:12  Språket har inga ord.  Skriv orden inom hakparentesen: [ord](sprak:sv).`,
    front('lang: en\ntranslation:\n  reviewed: null', 'Ask for [](sprak:sv).'),
  ],
};

test('en översättning med sitt granskningsläge har inga fel, granskad eller inte', async () => {
  assert.equal(await checkWith(good), '');
  const reviewed = front(
    'lang: en\ntranslation:\n  reviewed: 2026-11-20\n  reviewer: auktoriserad translator i engelska',
  );
  assert.equal(await checkWith(reviewed), '');
});

for (const [name, [wanted, text, change]] of Object.entries(wrong))
  test(`${name} stoppar bygget`, async () => assert.equal(await checkWith(text, change), wanted));

test('siffror som inte är språkets ger råd i texten och i rubriken', async () => {
  const text = await checkWith(
    front('lang: en\ntranslation:\n  reviewed: null', 'Call ١٢.').replace('title: Made-up', 'title: ٣ made-up'),
  );
  assert.match(text, /index\.md:2:8 .*Skriv "3"\.\n.*index\.md:9:6 .*Siffrorna "١٢".*Skriv "12"\./);
});

test('en översättning utanför sitt språks mapp, och en svensk sida som säger sig vara översatt, stoppar bygget', async () => {
  const text = await checkWith(good, undefined, 'src/content/hjalp.md');
  assert.match(
    text,
    /hjalp\.md:5:7 {2}Sidan är på engelska, men ligger inte i mappen en\. {2}Flytta filen till en\/\./,
  );
  const swedish = await checkWith(front('translation:\n  reviewed: null'), undefined, 'src/content/hjalp.md');
  assert.match(swedish, /hjalp\.md:6:3 {2}Sidan är på svenska och ingen översättning\./);
});

test('bara en sida på ett annat språk som saknar en människas granskning är preliminär', () => {
  assert.equal(isPreliminary({}), false);
  assert.equal(isPreliminary({ lang: 'ar', translation: { reviewed: null } }), true);
  assert.equal(isPreliminary({ lang: 'ar' }), true);
  assert.equal(isPreliminary({ lang: 'ar', translation: { reviewed: '2026-11-24', reviewer: 'translator' } }), false);
});

test('redaktören ser vilka översättningar som väntar, och ingenting när ingen gör det', () => {
  const waiting = [
    { address: '/ar/', file: 'src/content/ar/index.md', data: { lang: 'ar' } },
  ] as unknown as ContentPage[];
  assert.match(formatPreliminary(waiting), /ingen människa har granskat.*\n\/ar\/ +src\/content\/ar\/index\.md\n/);
  assert.equal(formatPreliminary([{ data: {} }] as unknown as ContentPage[]), '');
});

const item = (url: string, title: string, more: object) => ({ url, data: { title, ...more } }) as unknown as PageItem;
const all = [
  item('/lagen/', 'Lagen', {}),
  item('/ar/', 'مساعدة', { lang: 'ar', keywords: ['arabiska'], translation: { reviewed: null } }),
  item('/tr/', 'Yardım', {
    lang: 'tr',
    keywords: ['turkiska'],
    translation: { reviewed: '2026-11-24', reviewer: 'x' },
  }),
];

test('en preliminär sida leds besökaren till, men inte sökmotorer', () => {
  assert.equal(listPages(all).length, 3);
  assert.deepEqual(
    listIndexed(all).map(({ url }) => url),
    ['/lagen/', '/tr/'],
  );
  assert.deepEqual(listPreliminary(all), ['ar']);
});

test('i webbkartan ligger sidorna på andra språk under språken, och överst där den sidan saknas', () => {
  const below = listTree([...all, item('/sprak/', 'Språk', {})]).find(({ address }) => address === '/sprak/')?.below;
  assert.deepEqual(
    below?.map(({ address, lang }) => [address, lang]),
    [
      ['/tr/', 'tr'],
      ['/ar/', 'ar'],
    ],
  );
  assert.equal(listTree(all).length, 3);
});

test('i A–Ö står en sida på ett annat språk under språkets svenska namn, och titeln har sitt språk', () => {
  assert.deepEqual(
    indexEntries(all).flatMap(({ letter, entries }) =>
      entries.map(({ term, page: of, pageLang }) => [letter, term, of, pageLang]),
    ),
    [
      ['A', 'Arabiska', 'مساعدة', 'ar'],
      ['L', 'Lagen', undefined, undefined],
      ['T', 'Turkiska', 'Yardım', 'tr'],
    ],
  );
});
