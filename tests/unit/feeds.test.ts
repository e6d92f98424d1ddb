import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Feed, type FeedEntry, toAtom, toJsonFeed, withFullAddresses, withoutSigns } from '../../src/lib/feeds.ts';
import { findAtomFaults, findJsonFeedFaults } from '../feeds.ts';

const origin = 'https://prov.exempel.se';
const entry = (given: Partial<FeedEntry> = {}): FeedEntry => ({
  id: 'tag:exempel.se,2026:prov/nyhetsbrev/2026-09',
  url: `${origin}/nyhetsbrev/2026-09/`,
  title: 'Rubriken',
  summary: 'Det korta',
  html: '<p>Hela texten</p>',
  published: '2026-09-01',
  updated: '2026-09-02',
  ...given,
});
const feed = (...entries: FeedEntry[]): Feed => ({
  id: 'tag:exempel.se,2026:prov/nyhetsbrev',
  title: 'Nyhetsbrev & mer',
  author: 'Provverket',
  home: `${origin}/nyhetsbrev/`,
  address: `${origin}/folj/nyhetsbrev`,
  checked: '2026-11-22',
  entries,
});

test('flöden följer RFC 4287 och JSON Feed 1.1: tomma, med månad, år och med tecken som betyder något i XML', () => {
  const hostile = entry({
    id: 'tag:exempel.se,2026:prov/a',
    url: `${origin}/a/?b=1&c=2`,
    title: '<b> & "c"',
    html: '<p>1 &lt; 2 &amp; 3 ]]></p>',
  });
  const feeds = [
    feed(),
    feed(entry()),
    feed(hostile, entry({ published: '2026-09' })),
    feed(entry({ published: undefined })),
  ];
  for (const one of feeds) {
    assert.deepEqual(findAtomFaults(toAtom(one)), []);
    assert.deepEqual(findJsonFeedFaults(toJsonFeed(one)), []);
  }
});

const good = toAtom(feed(entry()));
const broken: [name: string, from: string | RegExp, to: string][] = [
  ['utan id', /<id>[^<]*<\/id><updated>/, '<updated>'],
  ['utan titel', /<title>[^<]*<\/title>/, ''],
  ['med två titlar', '<title>', '<title>En till</title><title>'],
  ['utan updated', /<updated>[^<]*<\/updated>/, ''],
  ['med en dag i stället för en tid', /<updated>[^<]*<\/updated>/, '<updated>2026-09-02</updated>'],
  ['med en dag som inte finns', /<updated>2026-\d\d-\d\d/, '<updated>2026-02-30'],
  ['utan författare', /<author>.*<\/author>/, ''],
  ['med en länk utan adress', / href="[^"]*"/, ''],
  ['med ett okänt element', '</feed>', '<lank/></feed>'],
  ['med ett inlägg före titeln', '<title>', '<entry/><title>'],
  ['med okodad markup', '&lt;p&gt;', '<p>'],
  ['med fel namnrymd', '2005/Atom', '2003/Atom'],
  ['med samma id två gånger', '/nyhetsbrev/2026-09</id>', '/nyhetsbrev</id>'],
  ['med en adress som inte är hel', '&lt;p&gt;', '&lt;p&gt;&lt;a href=&quot;/lagen/&quot;&gt;'],
  ['utan länk till sig självt', /<link rel="self"[^>]*>/, ''],
];
for (const [name, from, to] of broken) {
  test(`ett Atom-flöde ${name} är fel`, () => {
    const text = good.replace(from, to);
    assert.notEqual(text, good);
    assert.notDeepEqual(findAtomFaults(text), []);
  });
}

test('ett JSON-flöde utan titel, id, text eller hel tid är fel, och ett med okänd nyckel', () => {
  const json = toJsonFeed(feed(entry()));
  const changes: [string | RegExp, string][] = [
    [/"title":"Nyhetsbrev[^"]*",/, ''],
    [/"id":"[^"]*",/, ''],
    [/"content_html":"[^"]*",/, ''],
    [/("date_published":"[^"T]*)T[^"]*/, '$1'],
    ['"summary"', '"sammanfattning"'],
    ['version/1.1', 'version/1'],
    ['"url":"https://', '"url":"/'],
  ];
  for (const [from, to] of changes) {
    const text = json.replace(from, to);
    assert.notEqual(text, json);
    assert.notDeepEqual(findJsonFeedFaults(text), [], String(from));
  }
});

test('ett flödes updated är det senaste inläggets, och ett tomt flödes är webbplatsens', () => {
  const updatedOf = (one: Feed) => /<updated>([^T]*)/.exec(toAtom(one))?.[1];
  assert.equal(
    updatedOf(feed(entry(), entry({ updated: '2026-10-05' }), entry({ updated: '2026-03-01' }))),
    '2026-10-05',
  );
  assert.equal(updatedOf(feed()), '2026-11-22');
});

test('tecken och linjer, som inget är utan våra stilar, följer inte med till dem som läser någon annanstans', () => {
  assert.equal(
    withoutSigns('<h2><span><svg viewBox="0 0 1 1"><path d="M0 0"/></svg></span>A</h2>\n<svg>\n</svg><p>B</p>'),
    '<h2><span></span>A</h2>\n<p>B</p>',
  );
});

test('adresser i en text blir hela: till andra sidor, bilder och platser på sidan', () => {
  assert.equal(
    withFullAddresses(
      '<a href="/lagen/">a</a><img src="/assets/a.svg"><a href="#ord">b</a><a href="https://exempel.org/">c</a><a href="tel:112">d</a>',
      `${origin}/nyhetsbrev/2026-09/`,
    ),
    `<a href="${origin}/lagen/">a</a><img src="${origin}/assets/a.svg"><a href="${origin}/nyhetsbrev/2026-09/#ord">b</a><a href="https://exempel.org/">c</a><a href="tel:112">d</a>`,
  );
});
