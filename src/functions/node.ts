import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { commonHeaders } from '../lib/security-headers.ts';
import { handle } from './handle.tsx';
import type { Services } from './services.ts';
import { visitorOf } from './visitor.ts';

/** What Node has read, as the web's own kind of request; undefined where it is none that the web has. */
function toRequest(request: IncomingMessage): Request | undefined {
  const { method = 'GET', url = '/', headers } = request;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  try {
    return new Request(new URL(url, `http://${headers.host || 'localhost'}`), {
      method,
      headers: Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]),
      ...(hasBody && { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' }),
    } as RequestInit);
  } catch {
    return undefined;
  }
}

/** Lets Node's own server answer with the functions: any host that runs Node can. */
export async function answerOnNode(
  request: IncomingMessage,
  response: ServerResponse,
  services: Services,
): Promise<void> {
  const given = toRequest(request);
  // A host's name that is none, or a method that no page has: nobody is reading the answer.
  if (!given) return void response.writeHead(400, { ...commonHeaders, 'Cache-Control': 'no-store' }).end();
  const visitor = visitorOf(request.socket.remoteAddress, request.headers, services.settings.proxyHeader);
  const answer = await handle(given, services, visitor);
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}
