import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexEntries } from '../../src/collections/index-entries.ts';
import { notesOn } from '../../src/collections/notes.ts';
import { breadcrumb, listFreshNews, listNews, listPages, listTree, splitNews } from '../../src/collections/pages.ts';
import { hasQuickExit } from '../../src/collections/quick-exit.ts';
import { byName, pick, splitEvents } from '../../src/collections/records.ts';
import { describeEvent } from '../../src/collections/structured-data.ts';
import type { Event } from '../../src/schemas/event.ts';
import type { Site } from '../../src/schemas/site.ts';
import type { PageItem, TemplateData } from '../../src/types/template-data.ts';

const page = (url: string, title: string, data: Partial<PageItem['data']> = {}) =>
  ({ url, data: { title, ...data } }) as unknown as PageItem;
const event = (id: string, date?: string, endDate?: string) =>
  ({ id, title: id, summary: id, date, endDate }) as unknown as Event;

const all = [
  page('/lagen/', 'Lagen', { keywords: ['åtgärdsplan'] }),
  page('/', 'Start'),
  page('/aktuellt/', 'Aktuellt'),
  page('/aktuellt/b/', 'Bo', { published: '2024' }),
  page('/aktuellt/a/', 'Anna', { published: '2024-05-01' }),
  page('/404.html', 'Finns inte'),
  page('/gomd/', 'Gömd', { unlisted: true }),
];

test('filer och undantagna sidor listas inte', () => {
  assert.deepEqual(
    listPages(all).map(({ url }) => url),
    ['/', '/aktuellt/', '/aktuellt/a/', '/aktuellt/b/', '/lagen/'],
  );
});

test('nyheter: den senaste först', () => {
  assert.deepEqual(
    listNews(all).map(({ url }) => url),
    ['/aktuellt/a/', '/aktuellt/b/'],
  );
});

const news = [
  '2026-11-20',
  '2026-06',
  '2026-05-28',
  '2026-05-27',
  '2026-05',
  '2026',
  '2025-11-28',
  '2025-11-27',
  '2025',
];
const dated = news.map((published) => page(`/aktuellt/${published}/`, published, { published }));
const titles = (items: readonly PageItem[]) => items.map(({ data }) => data.title);

test('nyheter i ett halvår från sitt datum; en månad och ett år räknas från sin första dag', () => {
  assert.deepEqual(titles(listFreshNews(dated, '2026-11-24')), ['2026-11-20', '2026-06', '2026-05-28']);
  assert.deepEqual(titles(listFreshNews(dated, '2027-11-24')), []);
});

test('nyheter som är äldre än ett år står i arkivet, och ingen nyhet i båda', () => {
  const { recent, archived } = splitNews(dated, '2026-11-28');
  assert.deepEqual(titles(archived), ['2025-11-27', '2025']);
  assert.deepEqual([...titles(recent), ...titles(archived)], titles(listNews(dated)));
});

test('brödsmulan går från start till sidan', () => {
  assert.deepEqual(
    breadcrumb(all, '/aktuellt/a/', 'Anna').map(({ title }) => title),
    ['Start', 'Aktuellt', 'Anna'],
  );
});

test('trädet följer adresserna', () => {
  assert.deepEqual(
    listTree(all).map(({ title, below }) => [title, below.length]),
    [
      ['Aktuellt', 2],
      ['Lagen', 0],
    ],
  );
});

test('registret har rubriker och andra ord, men inte startsidan', () => {
  const groups = indexEntries(all);
  assert.deepEqual(
    groups.map(({ letter }) => letter),
    ['A', 'B', 'L', 'Å'],
  );
  assert.deepEqual(groups.at(-1)?.entries, [{ term: 'Åtgärdsplan', address: '/lagen/', page: 'Lagen' }]);
});

test('registret har inget två gånger: inte ett ord som rubriken börjar med, och inte ett ord som står dubbelt', () => {
  const keywords = ['nyhetsbrev', 'utskick', 'Utskick', 'nyhet'];
  const entries = indexEntries([page('/nyhetsbrev/', 'Nyhetsbrev', { keywords })]).flatMap((group) => group.entries);
  assert.deepEqual(
    entries.map(({ term }) => term),
    ['Nyhet', 'Nyhetsbrev', 'Utskick'],
  );
});

test('listor sorteras utan att det som gavs ändras', () => {
  const given = Object.freeze([{ shortName: 'Älvdalen' }, { shortName: 'Avesta' }]);
  assert.deepEqual(
    byName(given).map(({ shortName }) => shortName),
    ['Avesta', 'Älvdalen'],
  );
});

test('poster väljs i den ordning de begärs', () => {
  assert.deepEqual(pick([{ id: 'a' }, { id: 'b' }], ['b', 'saknas', 'a']), [{ id: 'b' }, { id: 'a' }]);
});

test('dagar delas vid byggets dag: sista dagen räknas, månader räknas hela, okända är förbi', () => {
  const events = [
    event('i-dag', '2026-11-24'),
    event('i-gar', '2026-11-23'),
    event('pagar', '2026-11-01', '2026-11-30'),
    event('manad', '2026-11'),
    event('okand'),
  ];
  const { coming, past } = splitEvents(events, '2026-11-24');
  assert.deepEqual(
    coming.map(({ id }) => id),
    ['manad', 'pagar', 'i-dag'],
  );
  assert.deepEqual(
    past.map(({ id }) => id),
    ['i-gar', 'okand'],
  );
});

test('en dag utan känt datum blir ingen strukturerad data', () => {
  assert.equal(describeEvent(event('okand'), { origin: 'https://a.example' }), undefined);
  assert.equal(describeEvent(event('manad', '2026-11'), { origin: 'https://a.example' }), undefined);
  assert.ok(describeEvent(event('dag', '2026-11-24'), { origin: 'https://a.example' }));
});

test('en händelse har sina klockslag med den dagens tidsskillnad, och sin plats', () => {
  const given = { ...event('dag', '2026-10-24'), endDate: '2026-10-25', time: '09.00–16.30', place: 'Folkets hus' };
  const told = describeEvent(given, { origin: 'https://a.example' }) as Record<string, unknown>;
  assert.equal(told.startDate, '2026-10-24T09:00:00+02:00');
  assert.equal(told.endDate, '2026-10-25T16:30:00+01:00');
  assert.equal(told.url, 'https://a.example/kalender/dag/');
  assert.deepEqual(told.location, { '@type': 'Place', name: 'Folkets hus', address: 'Folkets hus' });
  const { endDate: _, ...oneDay } = given;
  assert.equal((describeEvent(oneDay, { origin: '' }) as Record<string, unknown>).endDate, '2026-10-24T16:30:00+02:00');
});

test('en sida går att lämna snabbt om den visar ett nummer för utsatta, hur det än är skrivet, och aldrig för andras skull', () => {
  const helplines = [
    { id: 'hjalp', number: '020-50 50 50', audience: ['vuxna', 'utsatt'] },
    { id: 'nod', number: '112', audience: ['alla'] },
  ];
  const has = (data: Partial<TemplateData>, url = '/lagen/') =>
    hasQuickExit({ page: { url }, records: { helplines }, content: '', ...data } as unknown as TemplateData);
  assert.equal(has({ helplines: ['nod', 'hjalp'] }), true);
  for (const content of [
    '<a href="tel:+4620505050">Ring oss</a>',
    '<p>Ring 020-50 50 50.</p>',
    '<p>Ring 020-505050.</p>',
    '<p>Ring 020\u00a050\u00a050\u00a050.</p>',
  ])
    assert.equal(has({ content }), true, content);
  assert.equal(has({ helplines: ['nod'], content: '<a href="tel:112">112</a>' }), false);
  assert.equal(has({}, '/lattlast/kommuner/'), true);
  assert.equal(has({ lang: 'ar' }), true);
  assert.equal(has({ quickExit: true }), true);
  assert.equal(has({ quickExit: false, helplines: ['hjalp'] }), true);
});

test('det som myndigheten har sagt om sig själv hör till en sida, och det som fattas har ingen rubrik', () => {
  const on = (address: string, said: Partial<Site>) => notesOn(address, said as Site);
  const responsible = 'Kommunikationschefen';
  assert.deepEqual(on('/om-webbplatsen/', { responsible }), [{ heading: 'Ansvarig för texterna', text: responsible }]);
  assert.deepEqual(on('/personuppgifter/', { responsible }), []);
  assert.deepEqual(on('/personuppgifter/', {}), []);
  assert.deepEqual(on('/lagen/', { responsible, hostLog: 'Värden för logg.' }), []);
});
