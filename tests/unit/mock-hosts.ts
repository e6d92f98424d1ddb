import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { type AddressInfo, createServer as createRaw, type Server, type Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

type Handle = (request: IncomingMessage, response: ServerResponse, address: string) => void;

const html = (title: string, body = 'Text som räcker.') =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><p>${body}</p></body></html>`;

const say =
  (status: number, text = html('Sidan'), headers: Record<string, string> = {}): Handle =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(text);

const to = (status: number, location: string, headers: Record<string, string> = {}) =>
  say(status, '', { location, ...headers });

const bomb = gzipSync(Buffer.alloc(50_000_000));

const pour: Handle = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const block = Buffer.from(html('Lång', 'x'.repeat(60_000)));
  const more = () => {
    while (!response.destroyed && response.write(block));
    response.once('drain', more);
  };
  response.on('error', () => undefined);
  more();
};

/** What the pages of the polite mock host do, by path: the verdict that is to come of it stands beside. */
export const pages: Record<string, Handle> = {
  '/ok': say(200),
  '/ok-utf8/%C3%A5': say(200),
  '/ok-gzip': (_q, r) =>
    r.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(html('Sidan'))),
  '/ok-br': (_q, r) =>
    r.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'br' }).end(brotliCompressSync(html('Sidan'))),
  '/ok-deflate': (_q, r) =>
    r.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'deflate' }).end(deflateSync(html('Sidan'))),
  '/ok-latin1': (_q, r) =>
    r
      .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
      .end(Buffer.from(html('Räksmörgås'), 'latin1')),
  '/ok.pdf': say(200, '%PDF-1.7 x', { 'content-type': 'application/pdf' }),
  '/ok-e404': say(200, html('Vägen E404 byggs om')),
  '/ok-artikel': say(200, html('Vad betyder 404 Not Found?', 'Sidan finns inte är ett vanligt fel.')),
  '/ok-hittegods': say(200, html('Föremål som inte hittades')),
  '/ok-losenord': say(200, '<title>Start</title><h1>Välkommen</h1><form><input type="password"></form>'),
  '/ok-doman': say(200, html('Så köper du en domän', 'Många domäner är till salu. '.repeat(200))),
  '/ok-script': say(200, '<title></title><script src="/app.js"></script>'),
  '/ok-json': say(200, '{}', { 'content-type': 'application/json' }),
  '/ok-206': say(206, 'x', { 'content-type': 'text/plain' }),
  '/ok-endlos': pour,
  '/ok-100mb': (_q, r) => {
    r.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': '100000000' });
    r.write(Buffer.alloc(1_000_000));
  },
  '/login': say(200, html('Logga in', '<input type="password">')),
  '/tillfalligt': to(302, '/ok'),
  '/tillfalligt-303': to(303, '/ok'),
  '/tillfalligt-307': to(307, '/ok'),
  '/kaka': (request, response) =>
    /besokt=ja/.test(request.headers.cookie ?? '')
      ? say(200)(request, response, '')
      : to(302, '/kaka', { 'set-cookie': 'besokt=ja; Path=/' })(request, response, ''),
  '/kaka-tillbaka': (request, response) =>
    (/besokt=ja/.test(request.headers.cookie ?? '') ? say(200) : to(301, '/kaka-satt'))(request, response, ''),
  '/kaka-satt': to(301, '/kaka-tillbaka', { 'set-cookie': 'besokt=ja; Path=/' }),
  '/kaka-vidare': to(302, '/kaka-krav', { 'set-cookie': 'nyckel=1; Path=/' }),
  '/kaka-krav': (request, response) =>
    say(/nyckel=1/.test(request.headers.cookie ?? '') ? 200 : 404)(request, response, ''),
  '/flyttad': to(301, '/ok'),
  '/flyttad-308': to(308, '/ok'),
  '/flyttad-tva': to(301, '/flyttad'),
  '/flyttad-sedan-tillfalligt': to(301, '/tillfalligt'),
  '/flyttad-utf8': (_q, r) => r.writeHead(301, { location: Buffer.from('/ok-utf8/å').toString('latin1') }).end(),
  '/404': say(404),
  '/410': say(410),
  '/till-404': to(302, '/404'),
  '/500': say(500),
  '/502': say(502),
  '/503': say(503),
  '/400': say(400),
  '/401': say(401),
  '/403': say(403),
  '/429': say(429),
  '/451': say(451),
  '/999': say(999),
  '/405': say(405),
  '/ring': to(302, '/ring-2'),
  '/ring-2': to(302, '/ring'),
  '/ring-sjalv': to(301, '/ring-sjalv'),
  '/vidare-tomt': say(302, ''),
  '/vidare-mailto': to(302, 'mailto:a@b.se'),
  '/vidare-skrap': to(302, 'http://'),
  '/mjuk-404': say(200, html('Sidan finns inte')),
  '/mjuk-404-namn': say(200, html('Sidan du söker kunde inte hittas - Kommunen')),
  '/mjuk-404-en': say(200, html('Page not found | Council')),
  '/mjuk-404-fel': say(200, html('Fel 404')),
  '/till/start': to(301, '/'),
  '/': say(200, html('Start')),
  '/parkerad': say(200, html('exempel.se', 'This domain is for sale! Buy this domain.')),
  '/parkerad-sv': say(200, html('exempel.se', 'Domänen är parkerad hos oss.')),
  '/parkerad-skript': say(200, '<title>x</title><p>x</p><script src="https://www.sedoparking.com/a.js"></script>'),
  '/till-login': to(302, '/login?next=/x'),
  '/logga-in-har': say(200, html('Logga in', '<input type="password">')),
  '/dokument.pdf': say(200),
  '/falsk.pdf': say(200, '<html>', { 'content-type': 'application/pdf' }),
  '/tom': say(200, ''),
  '/tom-sida': say(200, '<html><head></head><body></body></html>'),
  '/204': say(204, ''),
  '/avbruten': (_q, r) => {
    r.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
    r.write('<h1>x</h1>');
    setTimeout(() => r.socket?.destroy(), 20);
  },
  '/trasig-gzip': (_q, r) =>
    r
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      .end(gzipSync(html('Sidan')).subarray(0, 40)),
  '/bomb': (_q, r) => r.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb),
  '/hinder': say(200, html('Just a moment...')),
  '/tyst': () => undefined,
  '/trog': (_q, r) => {
    r.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => r.write('x'), 100);
    r.on('close', () => clearInterval(timer));
  },
  '/bryts': (request) => request.socket.destroy(),
  '/stora-rubriker': say(200, 'x', { 'x-stor': 'x'.repeat(100_000) }),
};

for (let step = 0; step < 300; step += 1) pages[`/kedja/${step}`] = to(302, `/kedja/${step + 1}`);

const listen = (server: Server, host = '0.0.0.0') =>
  new Promise<number>((resolve) => server.listen(0, host, () => resolve((server.address() as AddressInfo).port)));

const tls = 'tests/fixtures/links/tls';

/** Hosts on this machine's own addresses, each page on one of its own, so that no host's turn is waited for. */
export class MockHosts {
  readonly #servers: Server[] = [];
  readonly #sockets = new Set<Socket>();
  /** The requests of each host, in order, with their moments in milliseconds. */
  readonly seen: { host: string; path: string; at: number; headers: IncomingMessage['headers'] }[] = [];
  most = new Map<string, number>();
  port = 0;
  securePort = 0;
  rawPort = 0;
  /** What special hosts do, by their address. */
  readonly hosts = new Map<string, Handle>();

  #handle(request: IncomingMessage, response: ServerResponse): void {
    const host = request.socket.localAddress ?? '';
    const path = request.url ?? '/';
    this.seen.push({ host, path, at: performance.now(), headers: request.headers });
    const own = this.hosts.get(host);
    if (own) own(request, response, host);
    else (pages[path.split('?')[0] ?? ''] ?? say(404))(request, response, host);
  }

  #count(socket: Socket): void {
    this.#sockets.add(socket);
    const host = socket.localAddress ?? '';
    const open = () => [...this.#sockets].filter(({ localAddress }) => localAddress === host).length;
    this.most.set(host, Math.max(this.most.get(host) ?? 0, open()));
    socket.on('error', () => undefined).on('close', () => this.#sockets.delete(socket));
  }

  async start(): Promise<void> {
    const plain = createServer((request, response) => this.#handle(request, response));
    const read = (name: string) => readFileSync(`${tls}/${name}`);
    const secure = createSecure({ key: read('server.key'), cert: read('good.crt') }, say(200) as never);
    const names: Record<string, string> = { '127.3.0.2': 'other', '127.3.0.3': 'expired', '127.3.0.4': 'self' };
    // Hosts in figures send no name: the certificate is chosen by the address that was called.
    const raw = createRaw((socket) => socket.on('error', () => undefined).end('Det här är inte HTTP\r\n\r\n'));
    for (const server of [plain, raw]) server.on('connection', (socket) => this.#count(socket));
    this.#servers.push(plain, secure, raw);
    this.port = await listen(plain);
    this.rawPort = await listen(raw);
    this.securePort = await listen(secure, '127.3.0.1');
    for (const [host, name] of Object.entries(names)) {
      const server = createSecure({ key: read('server.key'), cert: read(`${name}.crt`) }, say(200) as never);
      this.#servers.push(server);
      await new Promise<void>((resolve) => server.listen(this.securePort, host, resolve));
    }
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await Promise.all(this.#servers.map((server) => new Promise((resolve) => server.close(resolve))));
  }
}
