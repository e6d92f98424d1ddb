import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { toCalendar } from '../../src/collections/calendar.ts';
import { eventFeed } from '../../src/collections/feeds.ts';
import { describeEvent } from '../../src/collections/structured-data.ts';
import { toAtom, toJsonFeed } from '../../src/lib/feeds.ts';
import { type Event, event } from '../../src/schemas/event.ts';
import type { Site } from '../../src/schemas/site.ts';
import { readRecords } from '../site/site.ts';

const site = readRecords<Site>('site');
const base: Event = {
  id: 'provdag',
  title: 'Provdagen',
  summary: 'En dag om att pröva, med å, ä och ö; och ett \\ snedstreck.',
  kind: 'utbildning',
  publisher: 'Exempelverket',
  source: 'egen',
  published: null,
  checked: '2026-11-24',
  confidence: 'high',
};
const fixture = (given: Partial<Event>): Event => ({ ...base, ...given });

function read(events: Event[]): { text: string; root: ICAL.Component; entries: ICAL.Event[] } {
  const text = toCalendar('Prov', events, site);
  const root = new ICAL.Component(ICAL.parse(text));
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return { text, root, entries: root.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry)) };
}

// Day, clock, and the same moment in UTC: on both sides of each change in 2026 and 2027, and on the days themselves.
const moments: [date: string, endDate: string | undefined, time: string, start: string, end: string][] = [
  ['2026-03-28', undefined, '09.00–16.00', '2026-03-28T08:00:00Z', '2026-03-28T15:00:00Z'],
  ['2026-03-29', undefined, '09.00–16.00', '2026-03-29T07:00:00Z', '2026-03-29T14:00:00Z'],
  ['2026-03-29', undefined, '01.30–03.30', '2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z'],
  ['2026-10-24', '2026-10-25', '09.00–16.00', '2026-10-24T07:00:00Z', '2026-10-25T15:00:00Z'],
  ['2026-10-25', undefined, '09.00–16.00', '2026-10-25T08:00:00Z', '2026-10-25T15:00:00Z'],
  ['2027-03-27', '2027-03-28', '23.00–23.30', '2027-03-27T22:00:00Z', '2027-03-28T21:30:00Z'],
  ['2026-12-31', '2027-01-01', '22.00–01.00', '2026-12-31T21:00:00Z', '2027-01-01T00:00:00Z'],
];

for (const [date, endDate, time, start, end] of moments) {
  test(`den ${date} klockan ${time} är ${start} till ${end} i kalenderfilen`, () => {
    const [entry] = read([fixture({ date, time, ...(endDate && { endDate }) })]).entries;
    assert.equal(entry?.startDate.toJSDate().toISOString(), start.replace('Z', '.000Z'));
    assert.equal(entry?.endDate.toJSDate().toISOString(), end.replace('Z', '.000Z'));
  });
}

test('en heldag slutar dagen efter, också över en tidsomställning', () => {
  const [entry] = read([fixture({ date: '2026-10-24', endDate: '2026-10-26' })]).entries;
  assert.ok(entry?.startDate.isDate);
  assert.deepEqual([entry.startDate.toString(), entry.endDate.toString()], ['2026-10-24', '2026-10-27']);
});

const versionOf = (given: Partial<Event>) =>
  Number(read([fixture({ date: '2026-12-01', ...given })]).entries[0]?.sequence);

test('en inställd och en flyttad dag når den som redan har dem', () => {
  const [gone, moved] = read([
    fixture({ id: 'installd', date: '2026-12-01', cancelled: true }),
    fixture({ id: 'flyttad', date: '2026-12-02', movedFrom: '2026-11-30' }),
  ]).entries;
  assert.equal(gone?.component.getFirstPropertyValue('status'), 'CANCELLED');
  assert.match(gone?.summary ?? '', /^Inställt: /);
  assert.ok(Number(gone?.sequence) > versionOf({}));
  assert.match(moved?.description ?? '', /Flyttat från den 30 november 2026/);
  assert.ok(Number(moved?.sequence) > versionOf({}));
});

test('en dag som flyttas två gånger räknas upp varje gång, också samma dag, och har samma id', () => {
  const steps: Partial<Event>[] = [
    { date: '2026-12-01' },
    { date: '2026-12-02', movedFrom: '2026-12-01', changed: '2026-11-25' },
    { date: '2026-12-03', movedFrom: '2026-12-02', changed: '2026-11-26' },
    { date: '2026-12-04', movedFrom: '2026-12-03', changed: '2026-11-26 09.05' },
    { date: '2026-12-04', time: '09.00–10.00', movedFrom: '2026-12-03', changed: '2026-11-26 14.30' },
    { date: '2026-12-04', cancelled: true, changed: '2026-11-27' },
    { date: '2026-12-04', changed: '2026-11-27', checked: '2026-11-28' },
  ];
  const entries = steps.map((step) => read([fixture(step)]).entries[0] as ICAL.Event);
  const numbers = entries.map(({ sequence }) => sequence);
  const stamps = entries.map(({ component }) => String(component.getFirstPropertyValue('dtstamp')));
  const changes = entries.map(({ component }) => String(component.getFirstPropertyValue('last-modified')));
  assert.deepEqual(
    numbers,
    [...new Set(numbers)].sort((a, b) => a - b),
  );
  assert.deepEqual(stamps, [...new Set(stamps)].sort());
  assert.deepEqual(changes, stamps);
  assert.equal(new Set(entries.map(({ uid }) => uid)).size, 1);
  // RFC 5545, 3.3.8: an integer has 32 bits, which is enough for four thousand years.
  assert.ok(Math.max(...numbers) < 2 ** 31);
});

test('en webbplats på två adresser ger samma id:n i kalendern och i flödena', () => {
  const idsAt = (origin: string) => {
    const own = { ...site, origin };
    const feed = eventFeed({ events: [fixture({ date: '2026-12-01' }), fixture({ id: 'utan-dag' })], site: own });
    const entry = /^UID:.*(\r\n .*)*/m.exec(toCalendar('Prov', [fixture({ date: '2026-12-01' })], own))?.[0];
    const { items } = JSON.parse(toJsonFeed(feed)) as { items: { id: string }[] };
    return [entry, [...toAtom(feed).matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id), items.map(({ id }) => id)];
  };
  const [here, there] = [idsAt('https://www.gammal.se'), idsAt('https://ny.example')];
  assert.deepEqual(here, there);
  assert.ok(!JSON.stringify(here).includes('gammal'));
});

// What parts values in a calendar, what is folded in the middle of, and what a name may end with.
const hostile = 'Å; b, c\\d "e": \\n 😀👩‍👩‍👧 '.repeat(6);

test('namn och texter kommer fram som de skrevs, hur de än ser ut', () => {
  const own = { ...site, sender: 'Verket; A, B', name: hostile.trim() };
  const text = toCalendar(
    hostile.trim(),
    [fixture({ date: '2026-12-01', title: hostile.trim(), place: 'A; B, C' })],
    own,
    true,
  );
  const root = new ICAL.Component(ICAL.parse(text));
  // A name beginning with X is of no type that the reader knows, so it is left as it is written.
  const names = ['name', 'x-wr-calname'].map((name) => String(root.getFirstPropertyValue(name)));
  for (const name of names) assert.equal(name.replace(/\\([\\;,])/g, '$1'), hostile.trim());
  const entry = new ICAL.Event(root.getFirstSubcomponent('vevent') ?? undefined);
  assert.deepEqual([entry.summary, entry.location], [hostile.trim(), 'A; B, C']);
  assert.equal(entry.uid, `${site.tag}/kalender/provdag`);
});

test('en kalender som man följer säger hur ofta, och en dag som man hämtar gör det inte', () => {
  const interval = /^REFRESH-INTERVAL;VALUE=DURATION:PT12H\r$/m;
  assert.match(toCalendar('Prov', [], site, true), interval);
  assert.doesNotMatch(toCalendar('Prov', [], site), interval);
});

// RFC 5545, 3.1 and 3.3.11, byte by byte.
const isText = /^(NAME|X-WR-CALNAME|PRODID|UID|SUMMARY|DESCRIPTION|LOCATION)[:;]/;

function findByteFaults(text: string): string[] {
  const bytes = Buffer.from(text);
  const faults: string[] = [];
  if (!text.endsWith('\r\n') || /\r(?!\n)|(?<!\r)\n/.test(text)) faults.push('en rad slutar inte med CRLF');
  const lines = text.split('\r\n').slice(0, -1);
  for (const line of lines) {
    if (Buffer.byteLength(line) > 75) faults.push(`längre än 75 oktetter: ${line}`);
    if (/\ufffd/.test(line)) faults.push(`ett tecken är delat: ${line}`);
  }
  if (bytes.toString('utf8') !== text || text.charCodeAt(0) === 0xfeff) faults.push('inte UTF-8 utan BOM');
  if (/\r\nEND:V(EVENT|TIMEZONE)\r\n(?!BEGIN|END)/.test(text))
    faults.push('kalendern säger något efter sin första del');
  for (const line of text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)) {
    if (!/^[A-Z][A-Z-]*(;[A-Z-]+=[^;:",]+)*:(?:\t|\P{Cc})*$/u.test(line)) faults.push(`ingen rad: ${line}`);
    const value = line.slice(line.indexOf(':') + 1);
    if (isText.test(line) && !/^([^\\;,]|\\[\\;,nN])*$/.test(value)) faults.push(`ett tecken står utan \\: ${line}`);
  }
  return faults;
}

test('byte för byte följer kalendern RFC 5545: 75 oktetter, CRLF och \\ före det som delar värden', () => {
  const events = readRecords<Event[]>('events');
  const odd = { ...site, sender: 'A; B, C', name: hostile.trim() };
  for (const length of [60, 61, 62, 63, 64, 65, 66, 67, 68])
    events.push(fixture({ id: `dag-${length}`, date: '2026-12-01', title: `${'x'.repeat(length)}åäö😀` }));
  events.push(fixture({ date: '2026-12-01', title: hostile, summary: hostile, place: hostile, organiser: hostile }));
  for (const text of [toCalendar(hostile, events, odd, true), toCalendar('', [], site)])
    assert.deepEqual(findByteFaults(text), []);
  const good = toCalendar('Prov', events, site);
  for (const bad of [
    good.replace(/\r\n/, '\n'),
    good.replace('UID:tag:', `UID:${'x'.repeat(70)}`),
    good.replace(/\\,/, ','),
  ])
    assert.notDeepEqual(findByteFaults(bad), []);
});

test('en dag utan känt datum får varken kalenderfil eller Event', () => {
  for (const given of [{}, { date: '2026' }, { date: '2026-12' }, { date: '2026-12-01', endDate: '2027-01' }]) {
    assert.equal(read([fixture(given)]).entries.length, 0, JSON.stringify(given));
    assert.equal(describeEvent(fixture(given), { origin: 'https://a.example' }), undefined, JSON.stringify(given));
  }
});

test('varje rad har högst 75 byte, varje tidszon sin förklaring och varje stämpel sitt Z', () => {
  const events = readRecords<Event[]>('events');
  const all = [...events, fixture({ date: '2026-12-01', time: '09.00–10.00', title: 'Åäö – '.repeat(20) })];
  const { text, root } = read(all);
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(!/[^\r]\n/.test(text));
  const zones = new Set(root.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid')));
  for (const [, zone] of text.matchAll(/TZID=([^:;]+)/g)) assert.ok(zones.has(zone ?? ''), zone);
  assert.equal(text.match(/^DTSTAMP:\d{8}T\d{6}Z\r$/gm)?.length, root.getAllSubcomponents('vevent').length);
});

test('en tom kalender är giltig: den har en del, och inga dagar', () => {
  const { root, entries } = read([]);
  assert.equal(entries.length, 0);
  assert.equal(root.getAllSubcomponents().length, 1);
});

test('dagens id står kvar när dagen ändras', () => {
  const uid = (given: Partial<Event>) => read([fixture({ date: '2026-12-01', ...given })]).entries[0]?.uid;
  assert.equal(uid({}), uid({ date: '2026-12-08', movedFrom: '2026-12-01', title: 'Nytt namn' }));
});

test('text som liknar markup blir text i flödena', () => {
  const feed = eventFeed({ events: [fixture({ date: '2026-12-01', organiser: 'A & B <b>' })], site });
  assert.ok(toAtom(feed).includes('&lt;p&gt;Arrangör: A &amp;amp; B &amp;lt;b&amp;gt;.&lt;/p&gt;'));
  const { items } = JSON.parse(toJsonFeed(feed)) as { items: { content_html: string }[] };
  assert.ok(items[0]?.content_html.includes('A &amp; B &lt;b&gt;'));
});

test('ett tomt flöde har titel, id och dag', () => {
  const feed = eventFeed({ events: [], site });
  assert.match(toAtom(feed), new RegExp(`<updated>${site.checked}T00:00:00\\+0[12]:00</updated>`));
  assert.deepEqual((JSON.parse(toJsonFeed(feed)) as { items: unknown[] }).items, []);
});

test('ett klockslag som sommartiden hoppar över nekas, andra inte', () => {
  const valid = { ...base, date: '2027-03-28' };
  for (const time of ['02.30–09.00', '02.00–03.00', '01.00–02.59'])
    assert.ok(!event.safeParse({ ...valid, time }).success, time);
  for (const time of ['01.59–03.00', '03.00–04.00']) assert.ok(event.safeParse({ ...valid, time }).success, time);
  const others = [{ date: '2027-03-27' }, { date: '2027-10-31' }, { date: '2026-03-28' }, { date: '2027-03' }];
  for (const given of others)
    assert.ok(event.safeParse({ ...valid, ...given, time: '02.30–02.45' }).success, given.date);
  const night = { ...valid, date: '2027-03-27', endDate: '2027-03-28' };
  assert.ok(!event.safeParse({ ...night, time: '22.00–02.30' }).success);
  assert.ok(event.safeParse({ ...night, time: '02.30–09.00' }).success);
});

test('schemat tar inställda och flyttade dagar, och nekar halva', () => {
  const valid = { ...base, date: '2026-12-01', municipality: '2080' };
  assert.ok(event.safeParse({ ...valid, cancelled: true, movedFrom: '2026-11-30' }).success);
  for (const wrong of [{ cancelled: 'ja' }, { cancelled: false }, { movedFrom: '2026-11' }, { municipality: '80' }])
    assert.ok(!event.safeParse({ ...valid, ...wrong }).success, JSON.stringify(wrong));
});
