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

test('en inställd och en flyttad dag når den som redan har dem', () => {
  const [gone, moved] = read([
    fixture({ id: 'installd', date: '2026-12-01', cancelled: true }),
    fixture({ id: 'flyttad', date: '2026-12-02', movedFrom: '2026-11-30' }),
  ]).entries;
  assert.equal(gone?.component.getFirstPropertyValue('status'), 'CANCELLED');
  assert.match(gone?.summary ?? '', /^Inställt: /);
  assert.equal(gone?.sequence, 1);
  assert.match(moved?.description ?? '', /Flyttat från den 30 november 2026/);
  assert.equal(moved?.sequence, 1);
});

test('en dag utan känt datum får varken kalenderfil eller Event', () => {
  for (const given of [{}, { date: '2026' }, { date: '2026-12' }, { date: '2026-12-01', endDate: '2027-01' }]) {
    assert.equal(read([fixture(given)]).entries.length, 0, JSON.stringify(given));
    assert.equal(describeEvent(fixture(given)), undefined, JSON.stringify(given));
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
