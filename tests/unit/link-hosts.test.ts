import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { AddressHistory } from '../../src/links/external/address-history.ts';
import { checkExternal, verdictOf } from '../../src/links/external/check-external.ts';
import { MockHosts, pages } from './mock-hosts.ts';

process.env.SSL_CERT_FILE = 'tests/fixtures/links/tls/ca.crt';

const mock = new MockHosts();
before(() => mock.start());
after(() => mock.stop());

const day = 24 * 60 * 60 * 1000;
const start = Date.parse('2026-11-24T12:00:00Z');
const settings = {
  allowPrivate: true,
  timeout: 5000,
  maxWait: 1200,
  now: start,
  contact: 'https://exempel.se/kontakt/',
};

const check = async (
  urls: string[],
  state = new Map<string, AddressHistory>(),
  more: Partial<typeof settings> = {},
) => {
  await checkExternal(urls, state, { ...settings, ...more });
  return state;
};

let number = 0;
/** An address of a page, on a host of its own. */
const at = (path: string) => {
  number += 1;
  return `http://127.1.${Math.floor(number / 250)}.${(number % 250) + 1}:${mock.port}${path}`;
};

// Path → what is to be reported, and words of the message.
const expected: [path: string, rule: string | undefined, words: RegExp | string][] = [
  ...Object.keys(pages)
    .filter((path) => /^\/(ok|tillfalligt|kaka$|kaka-vidare|kaka-tillbaka)/.test(path))
    .map((path): [string, undefined, string] => [path, undefined, '']),
  ['/', undefined, ''],
  ['/login', undefined, ''],
  ['/flyttad', 'moved', '/ok.'],
  ['/flyttad-308', 'moved', '/ok.'],
  ['/flyttad-tva', 'moved', '/ok.'],
  ['/flyttad-sedan-tillfalligt', 'moved', '/tillfalligt.'],
  ['/flyttad-utf8', 'moved', '/ok-utf8/%C3%A5'],
  ['/404', 'failing', '(404)'],
  ['/410', 'failing', '(410)'],
  ['/till-404', 'failing', 'Dit leder en omdirigering'],
  ['/500', 'failing', '(500)'],
  ['/502', 'failing', '(502)'],
  ['/503', 'failing', '(503)'],
  ['/400', 'failing', '400'],
  ['/401', 'unsure', '(401)'],
  ['/403', 'unsure', '(403)'],
  ['/405', 'unsure', '(405)'],
  ['/429', 'unsure', '(429)'],
  ['/451', 'unsure', '(451)'],
  ['/999', 'unsure', '(999)'],
  ['/ring', 'failing', 'i en ring'],
  ['/ring-sjalv', 'failing', 'i en ring'],
  ['/kedja/0', 'failing', 'mer än 20 gånger'],
  ['/kedja/285', 'failing', '(404)'],
  ['/vidare-tomt', 'failing', 'utan att säga vart'],
  ['/vidare-mailto', 'failing', 'mailto:'],
  ['/vidare-skrap', 'failing', 'inte är någon adress'],
  ['/mjuk-404', 'suspect', 'säger själv'],
  ['/mjuk-404-namn', 'suspect', 'säger själv'],
  ['/mjuk-404-en', 'suspect', 'säger själv'],
  ['/mjuk-404-fel', 'suspect', 'säger själv'],
  ['/till/start', 'suspect', 'startsidan'],
  ['/parkerad', 'suspect', 'till salu'],
  ['/parkerad-sv', 'suspect', 'parkerad'],
  ['/parkerad-skript', 'suspect', 'parkerad'],
  ['/till-login', 'suspect', 'inloggning'],
  ['/logga-in-har', 'suspect', 'inloggning'],
  ['/dokument.pdf', 'suspect', 'en webbsida svarar'],
  ['/falsk.pdf', 'suspect', 'kallar sig PDF'],
  ['/tom', 'suspect', 'tomt'],
  ['/tom-sida', 'suspect', 'tom'],
  ['/204', 'suspect', '(204)'],
  ['/avbruten', 'suspect', 'bröts'],
  ['/trasig-gzip', 'suspect', 'bröts'],
  ['/bomb', 'suspect', 'sväller'],
  ['/hinder', 'unsure', 'automatiska besökare'],
  ['/tyst', 'unsure', 'svarade aldrig'],
  ['/trog', 'unsure', 'aldrig klar'],
  ['/bryts', 'failing', 'bröt uppkopplingen'],
  ['/stora-rubriker', 'failing', 'orimligt stora'],
];

const others = (): [url: string, rule: string | undefined, words: string][] => [
  [`https://127.3.0.1:${mock.securePort}/`, undefined, ''],
  [`https://127.3.0.2:${mock.securePort}/`, 'failing', 'gäller en annan adress'],
  [`https://127.3.0.3:${mock.securePort}/`, 'failing', 'har gått ut'],
  [`https://127.3.0.4:${mock.securePort}/`, 'failing', 'självsignerat'],
  [`https://127.3.0.5:${mock.port}/`, 'failing', 'säkra uppkopplingen'],
  [`http://127.3.0.6:${mock.rawPort}/`, 'failing', 'inte är HTTP'],
  ['http://127.3.0.7:9/', 'failing', 'tar inte emot'],
  ['http://finns-inte.invalid/', 'failing', 'namnet är okänt'],
  ['http://räksmörgås.invalid/', 'failing', 'namnet är okänt'],
];

test('minst 60 beteenden hos andra webbplatser får var sitt rätta omdöme, och inget som är rätt kallas fel', async () => {
  const cases = [...expected.map(([path, rule, words]) => [at(path), rule, words] as const), ...others()];
  assert.ok(cases.length >= 60);
  const state = await check(cases.map(([url]) => url));
  const wrong = cases.flatMap(([url, rule, words]) => {
    const verdict = verdictOf(state.get(url));
    const isRight = verdict?.rule === rule && (verdict?.message ?? '').includes(words as string);
    return isRight ? [] : [`${url}: ${verdict?.rule} ${verdict?.message}, väntat ${rule} ${words}`];
  });
  assert.deepEqual(wrong, []);
});

test('en värd som tål två uppkopplingar och tio frågor i sekunden vägrar oss inget', async () => {
  const host = '127.4.0.1';
  const urls = Array.from({ length: 24 }, (_value, index) => `http://${host}:${mock.port}/ok?${index}`);
  const state = await check(urls);
  assert.ok(urls.every((url) => state.get(url)?.status === 'ok'));
  const moments = mock.seen.filter((one) => one.host === host).map(({ at: moment }) => moment);
  assert.equal(moments.length, 25);
  for (const moment of moments)
    assert.ok(moments.filter((other) => other >= moment && other < moment + 1000).length <= 10);
  assert.ok((mock.most.get(host) ?? 0) <= 2, `${mock.most.get(host)} uppkopplingar`);
});

test('en värd som alltid svarar 429 lämnas i fred efter några försök', async () => {
  const host = '127.4.0.2';
  mock.hosts.set(host, (_request, response) => response.writeHead(429, { 'retry-after': '1' }).end());
  const urls = Array.from({ length: 30 }, (_value, index) => `http://${host}:${mock.port}/${index}`);
  const state = await check(urls);
  assert.ok(urls.every((url) => verdictOf(state.get(url))?.rule === 'unsure'));
  assert.ok(mock.seen.filter((one) => one.host === host).length <= 14);
});

test('en värd som tiger ibland men svarar däremellan får frågan om alla sina adresser', async () => {
  const host = '127.4.0.7';
  mock.hosts.set(host, (request, response) => {
    if (!/tyst/.test(request.url ?? '')) response.writeHead(200, { 'content-type': 'text/plain' }).end('x');
  });
  const paths = Array.from({ length: 10 }, (_value, index) => `/${index}${index % 2 ? '' : '-tyst'}`);
  const state = await check(
    paths.map((path) => `http://${host}:${mock.port}${path}`),
    new Map(),
    { timeout: 1000 },
  );
  const kinds = paths.map((path) => state.get(`http://${host}:${mock.port}${path}`)?.kind);
  assert.deepEqual(
    kinds,
    paths.map((path) => (/tyst/.test(path) ? 'timeout' : 'ok')),
  );
});

/** Checks a host's addresses a day apart, and gives each address's memory after each time, with how often it was asked. */
async function leaveAlone(
  host: string,
  count: number,
  days: number,
): Promise<{ memory: AddressHistory; asked: number }[][]> {
  const urls = Array.from({ length: count }, (_value, index) => `http://${host}:${mock.port}/${100 + index}`);
  const state = new Map<string, AddressHistory>();
  const seen: { memory: AddressHistory; asked: number }[][] = [];
  for (let number = 0; number < days; number += 1) {
    await check(urls, state, { now: start + number * day, timeout: 1000 });
    const asked = (url: string) =>
      mock.seen.filter((one) => one.host === host && one.path === new URL(url).pathname).length;
    seen.push(urls.map((url) => ({ memory: state.get(url) as AddressHistory, asked: asked(url) })));
  }
  return seen;
}

test('en adress som lämnas i fred med sin värd är inte frågad: inget räknas, inget glöms och nästa gång är det dess tur', async () => {
  mock.hosts.set('127.4.0.8', (request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
  });
  mock.hosts.set('127.4.0.9', (_request, response) => response.writeHead(429).end());
  const [silent, refusing] = await Promise.all([leaveAlone('127.4.0.8', 6, 2), leaveAlone('127.4.0.9', 12, 3)]);
  for (const runs of [silent, refusing]) {
    runs[0]?.forEach(({ memory, asked }) => {
      assert.equal(memory.kind === 'skipped', asked === 0);
      assert.equal(memory.lastChecked === undefined, asked === 0);
      assert.equal(verdictOf(memory)?.rule, 'unsure');
    });
    assert.ok(runs[0]?.some(({ asked }) => asked === 0));
    assert.match(
      runs[0]?.at(-1)?.memory.message ?? '',
      /lämnades i fred den här gången, och adressen frågades inte\.$/,
    );
    assert.ok(runs.at(-1)?.every(({ asked }) => asked > 0));
  }
  for (const { memory, asked } of silent.flat()) assert.equal(memory.failures?.length ?? 0, asked);
  silent[1]?.forEach(({ memory, asked }, index) => {
    if (asked === silent[0]?.[index]?.asked) assert.deepEqual(memory, silent[0]?.[index]?.memory);
  });
});

test('en värd som ber oss komma tillbaka om en sekund får vänta en sekund, och svarar sedan', async () => {
  const host = '127.4.0.3';
  let count = 0;
  mock.hosts.set(host, (_request, response) => {
    count += 1;
    if (count === 2) response.writeHead(503, { 'retry-after': '1' }).end();
    else response.writeHead(count === 1 ? 404 : 200, { 'content-type': 'text/plain' }).end('x');
  });
  const state = await check([`http://${host}:${mock.port}/a`]);
  assert.equal([...state.values()][0]?.status, 'ok');
  const [, first = 0, second = 0] = mock.seen.filter((one) => one.host === host).map(({ at: moment }) => moment);
  assert.ok(second - first >= 990);
});

test('robots.txt gäller, också den som nämner oss vid namn, och frågas en gång', async () => {
  const host = '127.4.0.4';
  mock.hosts.set(host, (request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/plain' })
      .end(
        request.url === '/robots.txt'
          ? 'User-agent: *\nDisallow: /\n\nUser-agent: lankvakt\nDisallow: /hemligt\n'
          : 'x',
      ),
  );
  const state = await check(['/hemligt/a', '/oppet'].map((path) => `http://${host}:${mock.port}${path}`));
  assert.deepEqual([...state.values()].map(({ kind }) => kind).sort(), ['ok', 'robots']);
  const paths = mock.seen.filter((one) => one.host === host).map(({ path }) => path);
  assert.deepEqual(paths, ['/robots.txt', '/oppet']);
});

test('vi säger vilka vi är', () => {
  const agents = new Set(mock.seen.map(({ headers }) => headers['user-agent']));
  assert.deepEqual([...agents], ['lankvakt/1.0 (+https://exempel.se/kontakt/)']);
});

test('slutna nät frågas aldrig, vare sig direkt, genom ett namn eller genom en omdirigering', async () => {
  const before = mock.seen.length;
  const port = mock.port;
  const urls = [
    `http://127.4.0.5:${port}/`,
    `http://localhost:${port}/`,
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://10.0.0.1/',
    'http://169.254.169.254/',
    `http://2130706433:${port}/`,
  ];
  const state = await check(urls, new Map(), { allowPrivate: false });
  for (const url of urls) assert.equal(verdictOf(state.get(url))?.rule, 'private', url);
  assert.equal(mock.seen.length, before);
});

/** Runs a check a day apart, again and again, of a page that does the same each time. */
async function repeat(path: string, hours: number[]): Promise<string[]> {
  const url = path.startsWith('http') ? path : at(path);
  const state = new Map<string, AddressHistory>();
  const statuses: string[] = [];
  for (const hour of hours) {
    await check([url], state, { now: start + hour * 60 * 60 * 1000, timeout: path === '/tyst' ? 400 : 5000 });
    statuses.push(state.get(url)?.status ?? '');
  }
  return statuses;
}

test('borta räknas först vid andra gången med ett dygn emellan, och andra fel vid den tredje', async () => {
  const [gone, soon, unknown, failing, silent, refusing] = await Promise.all([
    repeat('/404', [0, 24]),
    repeat('/410', [0, 23, 24]),
    repeat('http://finns-ej.invalid/', [0, 24]),
    repeat('/500', [0, 24, 48]),
    repeat('/tyst', [0, 24, 48]),
    repeat('/403', [0, 24, 48, 72]),
  ]);
  assert.deepEqual(gone, ['suspect', 'broken']);
  assert.deepEqual(soon, ['suspect', 'suspect', 'broken']);
  assert.deepEqual(unknown, ['suspect', 'broken']);
  assert.deepEqual(failing, ['suspect', 'suspect', 'broken']);
  assert.deepEqual(silent, ['unsure', 'unsure', 'broken']);
  assert.deepEqual(refusing, ['unsure', 'unsure', 'unsure', 'unsure']);
});

test('det som är väl frågas om efter 14 till 30 dygn, med vad vi redan har', async () => {
  const host = '127.4.0.6';
  mock.hosts.set(host, (request, response) =>
    request.headers['if-none-match'] === '"a"'
      ? response.writeHead(304).end()
      : response.writeHead(200, { etag: '"a"', 'content-type': 'text/plain' }).end('x'),
  );
  const url = `http://${host}:${mock.port}/a`;
  const state = await check([url]);
  const asked = () => mock.seen.filter((one) => one.host === host && one.path === '/a').length;
  await check([url], state, { now: start + 13 * day });
  assert.equal(asked(), 1);
  await check([url], state, { now: start + 31 * day });
  assert.equal(asked(), 2);
  const { status, lastGood, next = '' } = state.get(url) as AddressHistory;
  assert.deepEqual([status, lastGood], ['ok', new Date(start + 31 * day).toISOString()]);
  assert.ok(Date.parse(next) - start >= 45 * day && Date.parse(next) - start < 62 * day);
});
