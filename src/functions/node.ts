import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { commonHeaders } from '../lib/security-headers.ts';
import { handle } from './handle.tsx';
import type { Services } from './services.ts';
import { visitorOf } from './visitor.ts';

/** How long a body may stand still, in milliseconds. */
const maxIdle = 10_000;

/** A body as it comes. It breaks where nothing more does: what has come is answered, with every word in it. */
async function* readParts(request: IncomingMessage, idle: number): AsyncGenerator<Uint8Array> {
  const parts = request[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  for (;;) {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('Inget mer kom.')), idle);
    });
    const read = await Promise.race([parts.next(), late]).finally(() => clearTimeout(timer));
    if (read.done) return;
    yield read.value;
  }
}

/** What Node has read, as the web's own kind of request; undefined where it is none that the web has. */
function toRequest(request: IncomingMessage, idle: number): Request | undefined {
  const { method = 'GET', url = '/', headers } = request;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  try {
    return new Request(new URL(url, `http://${headers.host || 'localhost'}`), {
      method,
      headers: Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]),
      ...(hasBody && {
        body: Readable.toWeb(Readable.from(readParts(request, idle))) as ReadableStream,
        duplex: 'half',
      }),
    } as RequestInit);
  } catch {
    return undefined;
  }
}

/**
 * Lets Node's own server answer with the functions: any host that runs Node can.
 * @param idle how long a body may stand still, in milliseconds
 */
export async function answerOnNode(
  request: IncomingMessage,
  response: ServerResponse,
  services: Services,
  idle = maxIdle,
): Promise<void> {
  const given = toRequest(request, idle);
  // A host's name that is none, or a method that no page has: nobody is reading the answer.
  if (!given) return void response.writeHead(400, { ...commonHeaders, 'Cache-Control': 'no-store' }).end();
  const visitor = visitorOf(request.socket.remoteAddress, request.headers, services.settings.proxyHeader);
  const answer = await handle(given, services, visitor);
  // Nobody waits for what is still to come.
  if (!request.complete) response.setHeader('Connection', 'close');
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}
