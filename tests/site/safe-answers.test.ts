import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, test } from 'node:test';
import { listFiles } from '../../src/checks/source/read.ts';
import { startPreview } from '../../src/commands/preview/start-preview.ts';
import { commonHeaders } from '../../src/lib/security-headers.ts';
import { siteFolder } from './site.ts';

const { url, server } = await startPreview(process.cwd(), siteFolder, 0);
after(() => server.close());
const port = Number(new URL(url).port);

interface RawAnswer {
  status: number;
  headers: Map<string, string>;
  body: string;
}

/** Asks with the bytes given: fetch would have mended the path first. */
function ask(path: string, method = 'GET'): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    socket.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    socket.on('error', reject).on('close', () => {
      const [head = '', ...rest] = text.split('\r\n\r\n');
      const [first = '', ...lines] = head.split('\r\n');
      const headers = lines.map((line): [string, string] => {
        const [name = '', ...value] = line.split(': ');
        return [name.toLowerCase(), value.join(': ')];
      });
      resolve({ status: Number(first.split(' ')[1]), headers: new Map(headers), body: rest.join('\r\n\r\n') });
    });
  });
}

function assertSafe({ status, headers, body }: RawAnswer, name: string, hasPolicy = true) {
  assert.ok(status >= 400 && status < 500, `${name}: ${status}`);
  for (const [header, value] of Object.entries(commonHeaders))
    assert.equal(headers.get(header.toLowerCase()), value, `${name}: ${header}`);
  if (hasPolicy) assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none'; /, name);
  assert.ok(!headers.has('location'), name);
  for (const told of ['server', 'x-powered-by']) assert.ok(!headers.has(told), `${name}: ${told}`);
  assert.ok(!/\bat .+:\d+:\d+|node_modules|node:|ENOENT|ENAMETOOLONG|Error:/.test(body), `${name}: ${body}`);
  assert.ok(!body.includes(process.cwd()) && !body.includes('root:'), name);
}

const hostilePaths = [
  '/finns-inte/',
  '/finns-inte.html',
  `/${'a'.repeat(8000)}`,
  `/${'a/'.repeat(4000)}`,
  '/../package.json',
  '/../../../../etc/passwd',
  '/%2e%2e/package.json',
  '/%2e%2e%2fpackage.json',
  '/..%2f..%2f..%2fetc/passwd',
  '/%252e%252e/package.json',
  '/lagen/../../package.json',
  '/lagen/%00',
  '/%00/etc/passwd',
  '/lagen/index.html%00.css',
  '/..\\package.json',
  '/%5c..%5cpackage.json',
  '/%',
  '/%E0%A4%A',
  '/%zz',
  '/%c0%ae%c0%ae/package.json',
  '/_headers',
  '/_headers/',
  '/_headers?x=1',
  '/%5fheaders',
  '/lagen/%0d%0aSet-Cookie:a=1',
  '*',
  'http://evil.example/',
];

test('en adress som inte är vår får 404 eller 400, med alla skyddsrubriker och utan ett ord om servern', async () => {
  for (const path of hostilePaths) assertSafe(await ask(path), path.slice(0, 60));
});

test('dubbla snedstreck blir ingen omdirigering till någon annan', async () => {
  for (const path of [
    '//evil.example',
    '//evil.example/..',
    '//evil.example/%2e%2e',
    '//lagen',
    '///lagen',
    '/%2f/lagen',
    '/%2flagen',
    '/%5clagen',
    '//kommuner',
  ])
    assertSafe(await ask(path), path);
});

test('en omdirigering stannar på webbplatsen', async () => {
  for (const path of ['/lagen', '/kommuner', '/l%61gen']) {
    const { status, headers } = await ask(path);
    assert.equal(status, 301, path);
    assert.match(headers.get('location') ?? '', /^\/[a-z]+\/$/, path);
    for (const header of Object.keys(commonHeaders)) assert.ok(headers.has(header.toLowerCase()), `${path}: ${header}`);
  }
});

test('bara GET och HEAD svaras på', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PATCH', 'PROPFIND']) {
    for (const path of ['/', '/lagen/', '/finns-inte/', '/lagen', '/_headers', '/../package.json']) {
      const answer = await ask(path, method);
      assertSafe(answer, `${method} ${path}`);
      assert.equal(answer.status, 405, `${method} ${path}`);
      assert.equal(answer.headers.get('allow'), 'GET, HEAD');
    }
  }
});

test('en sida skriven med procenttecken har samma policy som sidan', async () => {
  const [plain, encoded] = await Promise.all([ask('/lagen/'), ask('/l%61gen/')]);
  assert.equal(encoded.status, 200);
  assert.equal(encoded.headers.get('content-security-policy'), plain.headers.get('content-security-policy'));
});

test('en fil i assets har sin policy, hur adressen än skrivs', async () => {
  for (const name of listFiles(`${siteFolder}/assets`)) {
    const encoded = `%${name.charCodeAt(0).toString(16)}${name.slice(1)}`;
    for (const path of [name, `${name}/`, `${name}?x=1`, encoded]) {
      const { status, headers } = await ask(`/assets/${path}`);
      assert.equal(status, 200, path);
      assert.match(headers.get('content-security-policy') ?? '', /sandbox$|script-src 'none'/, path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    }
  }
});

test('det som inte är HTTP får 400 med skyddsrubriker', async () => {
  for (const [path, method] of [
    ['/\0', 'GET'],
    ['/', 'G ET'],
    ['\\\\evil.example\\', 'GET'],
    [`/${'a'.repeat(40_000)}`, 'GET'],
  ])
    assertSafe(await ask(path ?? '', method), (path ?? '').slice(0, 20), false);
});
