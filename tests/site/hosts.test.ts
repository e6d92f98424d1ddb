import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { request } from 'undici';
import { listFiles } from '../../src/checks/source/read.ts';
import { listen, stop } from '../../src/commands/host/listen.ts';
import { headersFor, readNetlifyRules } from '../../src/commands/host/netlify-rules.ts';
import { contact, encode, readPosted, setStage } from './forms.ts';
import { hostPrograms, type Running } from './host-programs.ts';
import { buildMadeUp } from './made-up.ts';

// One table of headers and redirects, and every server that can be had here: each has to answer by it.

const root = buildMadeUp();
const site = join(root, '_site');
// Those of netlify.toml are that host's alone, so it is not read.
const { headers, redirects } = await readNetlifyRules(site, site);
const files = listFiles(site).map((path) => `/${path}`);
const stage = setStage();
const ownServer = await listen({ root, site, services: async () => stage.services }, 0);
const place = { host: join(root, '.cache/host'), site, forms: ownServer.url.replace('localhost', '127.0.0.1') };

const hosts: { name: string; missing?: string; running?: Running }[] = [
  { name: 'npm run serve', running: { url: place.forms, stop: () => stop(ownServer.server) } },
];
for (const { name, isThere, start } of hostPrograms)
  hosts.unshift({ name, ...(isThere ? { running: await start(place) } : { missing: `${name} är inte installerat` }) });
after(async () => {
  for (const { running } of hosts) await running?.stop();
});

const firstOf = (pattern: RegExp) =>
  files.find((path) => pattern.test(path)) ?? assert.fail(`Ingen fil som ${pattern}`);

// One of each kind, and those that have a type of their own.
const addresses = [
  '/',
  '/lagen/',
  '/kommuner/',
  '/kommuner/sagolunda/',
  '/kalender/',
  '/admin/',
  '/admin/hjalp/',
  '/data/',
  '/kalender.ics',
  '/folj/aktuellt.xml',
  '/folj/aktuellt.json',
  '/kontakt/nummer.vcf',
  '/datasets/dcat',
  '/datasets/dcat.jsonld',
  '/robots.txt',
  '/sitemap.xml',
  '/version.json',
  '/favicon.ico',
  '/.well-known/security.txt',
  firstOf(/^\/kalendrar\/.*\.ics$/),
  firstOf(/^\/assets\/.*\.pdf$/),
  firstOf(/^\/assets\/.*\.svg$/),
  firstOf(/^\/bilder\/.*\.webp$/),
  firstOf(/^\/build\/.*\.css$/),
  firstOf(/^\/build\/site\..*\.js$/),
  firstOf(/^\/data\/v1\/.*\.csv$/),
  firstOf(/^\/sokindex\/.*\.json$/),
];

// What no rule says, since every host knows it by the name.
const knownTypes: [ending: RegExp, type: RegExp][] = [
  [/\/$/, /^text\/html; ?charset=utf-8$/],
  [/\.css$/, /^text\/css; ?charset=utf-8$/],
  [/\.js$/, /^text\/javascript; ?charset=utf-8$/],
  [/\.svg$/, /^image\/svg\+xml(; ?charset=utf-8)?$/],
  [/\.pdf$/, /^application\/pdf$/],
  [/\.webp$/, /^image\/webp$/],
  [/^\/(?!folj).*\.json$/, /^application\/json(; ?charset=utf-8)?$/],
  [/\.csv$/, /^text\/csv; ?charset=utf-8$/],
  [/\.txt$/, /^text\/plain; ?charset=utf-8$/],
];

const ask = (url: string, path: string, options: RequestInit = {}) =>
  fetch(url + path, { redirect: 'manual', ...options });
const toPath = (location: string | null, url: string) => {
  const { pathname, search, hash, origin } = new URL(location ?? '', url);
  return origin === new URL(url).origin ? pathname + search + hash : location;
};

async function tryHeaders(url: string): Promise<void> {
  for (const address of addresses) {
    const answer = await ask(url, address);
    await answer.arrayBuffer();
    assert.equal(answer.status, 200, address);
    const wanted = headersFor(headers, address);
    // Two of one name come as one with a comma: no header is there twice.
    for (const [name, value] of Object.entries(wanted))
      assert.equal(answer.headers.get(name), value, `${address} ${name}`);
    for (const name of ['Access-Control-Allow-Origin', 'X-Robots-Tag', 'Content-Security-Policy'])
      if (!(name in wanted)) assert.equal(answer.headers.get(name), null, `${address} ${name}`);
    assert.ok(!/\d/.test(answer.headers.get('server') ?? ''), address);
  }
}

async function tryTypes(url: string): Promise<void> {
  for (const address of addresses) {
    const type = (await ask(url, address)).headers.get('content-type') ?? '';
    for (const [ending, known] of knownTypes) if (ending.test(address)) assert.match(type, known, address);
  }
}

async function tryRedirects(url: string): Promise<void> {
  assert.ok(redirects.length > 3);
  for (const { from, to, status } of redirects) {
    const answer = await ask(url, from);
    assert.equal(answer.status, status, from);
    assert.equal(toPath(answer.headers.get('location'), url), to, from);
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff', from);
  }
  for (const path of ['/lagen', '/kommuner/sagolunda']) {
    const answer = await ask(url, path);
    assert.ok([301, 308].includes(answer.status), `${path} ${answer.status}`);
    assert.equal(toPath(answer.headers.get('location'), url), `${path}/`);
  }
}

async function tryMissing(url: string): Promise<void> {
  const wanted = headersFor(headers, '/404.html');
  for (const path of ['/finns-inte/', '/finns-inte.js', '/_headers', '/_redirects', '/lagen/finns-inte/', '/build/']) {
    const answer = await ask(url, path);
    assert.equal(answer.status, 404, path);
    assert.match(await answer.text(), /finns inte/, path);
    for (const [name, value] of Object.entries(wanted))
      assert.equal(answer.headers.get(name), value, `${path} ${name}`);
  }
  for (const method of ['POST', 'PUT', 'DELETE']) {
    const answer = await ask(url, '/lagen/', { method });
    assert.equal(answer.status, 405, method);
    assert.equal(answer.headers.get('allow'), 'GET, HEAD', method);
    assert.equal(answer.headers.get('x-frame-options'), 'DENY', method);
  }
}

async function tryForms(url: string): Promise<void> {
  const shown = await ask(url, '/api/kontakt');
  assert.deepEqual([shown.status, toPath(shown.headers.get('location'), url)], [303, '/kontakt/']);
  const answer = await ask(url, '/api/kontakt', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      Origin: 'https://prov.exempel.se',
      'Sec-Fetch-Site': 'same-origin',
    },
    body: encode(contact),
  });
  const html = await answer.text();
  assert.equal(readPosted(html, '/api/kontakt').meddelande, contact.meddelande);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.equal(answer.headers.get('x-frame-options'), 'DENY');
  assert.match(answer.headers.get('content-security-policy') ?? '', /^default-src 'none'; script-src 'sha256-[^,]+$/);
}

async function tryTransfer(url: string): Promise<void> {
  const packed = await ask(url, '/lagen/', { headers: { 'Accept-Encoding': 'br, gzip, zstd' } });
  assert.match(packed.headers.get('content-encoding') ?? '', /^(br|gzip|zstd)$/);
  assert.match(packed.headers.get('vary') ?? '', /accept-encoding/i);
  const whole = await ask(url, '/robots.txt', { headers: { 'Accept-Encoding': 'identity' } });
  const text = await whole.text();
  for (const [range, part] of [
    ['bytes=0-0', text.slice(0, 1)],
    ['bytes=3-9', text.slice(3, 10)],
    ['bytes=-5', text.slice(-5)],
  ] as const) {
    const answer = await ask(url, '/robots.txt', { headers: { Range: range, 'Accept-Encoding': 'br, gzip' } });
    assert.deepEqual([answer.status, await answer.text()], [206, part], range);
  }
  assert.equal((await ask(url, '/robots.txt', { headers: { Range: 'bytes=99999-' } })).status, 416);
  // What `fetch` asks for anew is to be sent anew.
  const known = await request(`${url}/robots.txt`, { headers: { 'if-none-match': whole.headers.get('etag') ?? '' } });
  assert.equal(known.statusCode, 304);
}

const columns = {
  rubriker: tryHeaders,
  omdirigeringar: tryRedirects,
  '404 och 405': tryMissing,
  formulär: tryForms,
  typer: tryTypes,
  'packat, delar, känt': tryTransfer,
};

for (const { name, missing, running } of hosts)
  for (const [column, attempt] of Object.entries(columns))
    test(`${name} svarar som tabellen säger: ${column}`, { skip: missing ?? false }, () => attempt(running?.url ?? ''));

for (const { name, isThere, check } of hostPrograms)
  test(`${name} godkänner det som bygget har skrivit`, {
    skip: isThere ? false : `${name} är inte installerat`,
  }, () => {
    assert.equal(check(place), '');
  });
