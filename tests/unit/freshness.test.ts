import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { readMoment } from '../../src/lib/dates.ts';
import { findStale, type Newest } from '../instruments/published-version.ts';

const [published, newest, later] = ['a', 'b', 'c'].map((sign) => sign.repeat(40)) as [string, string, string];
const places = (day: string, now: string, given?: Newest, commit: string | null = published) =>
  findStale({ commit, day }, readMoment(now), given).map(({ place }) => place);

test('en publicerad webbplats är inaktuell när dess dag började för mer än 48 timmar sedan', () => {
  assert.deepEqual(places('2026-11-24', '2026-11-24'), []);
  assert.deepEqual(places('2026-11-24', '2026-11-26T00:00:00+01:00'), []);
  assert.deepEqual(places('2026-11-24', '2026-11-26T00:00:01+01:00'), ['day']);
  // In hours, also over the night that is one hour longer.
  assert.deepEqual(places('2026-10-24', '2026-10-25T23:00:00+01:00'), []);
  assert.deepEqual(places('2026-10-24', '2026-10-25T23:00:01+01:00'), ['day']);
});

test('en publicerad webbplats är inaktuell när main har haft en nyare grön incheckning i mer än 48 timmar', () => {
  const now = '2026-11-26T12:00:00Z';
  const given = (since: string): Newest => ({ commit: newest, since: new Date(since), isIn: (one) => one === later });
  const [young, old] = [given('2026-11-24T12:00:00Z'), given('2026-11-24T11:59:59Z')];
  const day = '2026-11-26';
  assert.deepEqual(places(day, now, young), []);
  assert.deepEqual(places(day, now, old), ['commit']);
  assert.deepEqual(places(day, now, old, newest), []);
  assert.deepEqual(places(day, now, old, later), [], 'det publicerade är senare');
  assert.deepEqual(places(day, now, young, null), []);
  assert.deepEqual(places(day, now, old, null), ['commit'], 'en webbplats som inte vet vad den är av');
  assert.deepEqual(places('2026-11-23', now, old), ['day', 'commit']);
});

const securityTxt = `Contact: mailto:dalarna@lansstyrelsen.se
Expires: 2027-11-19T00:00:00+01:00
Preferred-Languages: sv, en
Canonical: https://site.example/.well-known/security.txt`;

let [status, version] = [200, ''];
const server = createServer(({ url }, response) => {
  if (url === '/version.json') response.writeHead(status).end(version);
  else response.writeHead(200, { 'content-type': 'text/plain' }).end(securityTxt);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => server.close());
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** What the command says to an operator, and its exit code. */
function ask(words: string[] = [], URL = origin): Promise<[code: unknown, lines: string[]]> {
  const env = { PATH: process.env.PATH, URL, SITE_NOW: '2026-11-26T12:00:00Z' };
  return new Promise((resolve) =>
    execFile(process.execPath, ['src/commands/run.mjs', 'freshness', ...words], { env }, (error, stdout, stderr) =>
      resolve([error?.code ?? 0, (stdout + stderr).replaceAll(origin, '').split('\n').filter(Boolean)]),
    ),
  );
}
const advice = 'Bygg och publicera  igen. Hjälper det inte: se efter hos värden varför den är gammal.';

test('kommandot säger på svenska vad som är fel, en rad för varje sak, och att allt är bra när det är det', async () => {
  version = JSON.stringify({ commit: published, day: '2026-11-25' });
  const fine = ' är från i dag eller i går, och dess security.txt gäller i minst 60 dagar till.';
  assert.deepEqual(await ask(), [0, [fine]]);
  assert.deepEqual(await ask([], `${origin}/`), [0, [fine]]);
  assert.deepEqual(await ask(['--newest', published, '--since', '2026-11-01']), [0, [fine]]);
  assert.deepEqual(await ask(['--newest', newest, '--since', '2026-11-26']), [0, [fine]]);
  version = JSON.stringify({ commit: published, day: '2026-11-23' });
  assert.deepEqual(await ask(['--newest', newest, '--since', '2026-11-24T11:00:00Z']), [
    1,
    [
      'INAKTUELL  /version.json  day  Webbplatsen är som den var 2026-11-23. Den ska byggas varje natt.',
      `INAKTUELL  /version.json  commit  Webbplatsen är av ${published}, men ${newest} på main har varit klar i mer än 48 timmar.`,
      advice,
    ],
  ]);
  const misused = 'Ange både --newest (40 hexadecimala tecken) och --since (en tidpunkt).';
  for (const words of [
    ['--newest', newest],
    ['--since', '2026-11-26'],
    ['--newest', 'main', '--since', '2026-11-26'],
  ])
    assert.deepEqual(await ask(words), [2, [misused]]);
});

test('en publicerad webbplats som inte svarar, inte har filen eller svarar med något annat får en rad som säger det', async () => {
  const shape = 'Filen ska ha commit (40 hexadecimala tecken eller null) och day (ÅÅÅÅ-MM-DD).';
  const wrong = ['<!doctype html>', 'null', '[]', '{}', '{"commit":null}', '{"commit":"main","day":"2026-11-25"}'];
  for (version of [...wrong, '{"commit":null,"day":"2026-02-30"}', '{"commit":null,"day":"2026-11"}'])
    assert.deepEqual(await ask(), [1, [`INAKTUELL  /version.json  JSON  ${shape}`, advice]], version);
  status = 404;
  assert.deepEqual(await ask(), [1, ['INAKTUELL  /version.json  HTTP  Filen svarar 404 på /version.json.', advice]]);
  // A port of the server's own machine that nobody listens on: it was just closed.
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const silent = `http://127.0.0.1:${(closed.address() as AddressInfo).port}`;
  await new Promise((resolve) => closed.close(resolve));
  const [code, lines] = await ask([], silent);
  assert.equal(code, 1);
  assert.match(lines[0] ?? '', /^INAKTUELL {2}\/version\.json {2}HTTP {2}Filen går inte att hämta från .*REFUSED/);
  assert.equal(lines.length, 3);
});
