import { statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { commonHeaders } from '../../lib/security-headers.ts';
import { createHandler, type Handler, type HostedSite } from './handler.ts';

/** How long a request may take to come, and an answer to be sent when the server stops, in milliseconds. */
const timeouts = { headers: 10_000, request: 60_000, stop: 10_000 };

// What is not even HTTP gets the same headers, and no explanation.
const refuse = (status: string) =>
  [
    `HTTP/1.1 ${status}`,
    ...Object.entries(commonHeaders).map((header) => header.join(': ')),
    'Connection: close',
    '',
    '',
  ].join('\r\n');

function refuseSocket(error: NodeJS.ErrnoException, socket: Socket): void {
  const isLate = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  if (socket.writable) socket.end(refuse(isLate ? '408 Request Timeout' : '400 Bad Request'));
}

/** A handler of the site as it is now: a new build is a new folder, and is taken up at the next request. */
async function followBuilds(host: HostedSite): Promise<Handler> {
  // Where a folder can't be changed for another, what is in it is.
  const folderOf = () => {
    const { ino, mtimeMs } = statSync(host.site, { throwIfNoEntry: false }) ?? {};
    return `${ino} ${mtimeMs}`;
  };
  let folder = folderOf();
  let handler = createHandler(host);
  await handler;
  return async (request, response) => {
    if (folderOf() !== folder) {
      folder = folderOf();
      const last = handler;
      // A build that cannot be read is asked about again at the next request, and until then the rules before it hold.
      handler = createHandler(host).catch(() => {
        folder = '';
        return last;
      });
    }
    return (await handler)(request, response);
  };
}

/**
 * Serves a built site.
 * @param port 0 for any free one
 * @param address of this machine; without one only this machine itself is answered
 */
export async function listen(
  host: HostedSite,
  port: number,
  address = '127.0.0.1',
): Promise<{ url: string; server: Server }> {
  const handle = await followBuilds(host);
  const server = createServer({ connectionsCheckingInterval: 1_000 }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, commonHeaders).end();
    });
  });
  server.headersTimeout = timeouts.headers;
  server.requestTimeout = timeouts.request;
  server.on('clientError', refuseSocket);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, address, resolve));
  const { port: actual } = server.address() as AddressInfo;
  return { url: `http://localhost:${actual}`, server };
}

/** Takes no more, and waits for what is being answered: no longer than ten seconds. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const end = setTimeout(() => server.closeAllConnections(), timeouts.stop);
    server.close(() => {
      clearTimeout(end);
      resolve();
    });
    server.closeIdleConnections();
  });
}
