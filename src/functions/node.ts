import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { handle } from './handle.tsx';
import type { Services } from './services.ts';
import { visitorOf } from './visitor.ts';

/** Lets Node's own server answer with the functions: any host that runs Node can. */
export async function answerOnNode(
  request: IncomingMessage,
  response: ServerResponse,
  services: Services,
): Promise<void> {
  const { method = 'GET', url = '/', headers, socket } = request;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const given = new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), {
    method,
    headers: Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]),
    ...(hasBody && { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' }),
  } as RequestInit);
  const visitor = visitorOf(socket.remoteAddress, headers, services.settings.proxyHeader);
  const answer = await handle(given, services, visitor);
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}
