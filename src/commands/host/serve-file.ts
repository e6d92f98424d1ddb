import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import compression from 'compression';
import send from 'send';

const compress = compression() as unknown as (request: unknown, response: unknown, next: () => void) => void;

/** A page asked for without the slash that is its own. */
export const isFolder = (site: string, path: string): boolean =>
  !path.endsWith('/') && existsSync(`${site}${path}/index.html`);

// A file is the same with a slash after its name, and a page without its ending.
const toName = (path: string) => path.replace(/([^/]+\.\w+)\/$/, '$1');

function sendFile(request: IncomingMessage, response: ServerResponse, site: string, path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    send(request, encodeURIComponent(toName(path)).replaceAll('%2F', '/'), {
      root: site,
      dotfiles: 'allow',
      extensions: ['html'],
      cacheControl: false,
    })
      .on('error', (error: Error & { status?: number }) => {
        if (error.status === 404) resolve(false);
        // A part of the file that it does not have, or another file than the one that is there.
        else if (error.status === 416 || error.status === 412) {
          response.writeHead(error.status).end();
          resolve(true);
        } else reject(error);
      })
      .on('directory', () => resolve(false))
      .on('end', () => resolve(true))
      .pipe(response);
    response.once('close', () => resolve(true));
  });
}

/**
 * Sends a file of the site: the whole, compressed where the one who asks can take it, or the bytes that are asked for, or
 * nothing where it is known already. Headers that have been set go before those that its name says.
 * @param site the built folder
 * @param path decoded, without a step that leaves the site
 * @returns false where there is no such file: nothing has been sent then
 */
export function serveFile(
  request: IncomingMessage,
  response: ServerResponse,
  site: string,
  path: string,
): Promise<boolean> {
  // Bytes are counted in the file, not in what is made of it.
  if (request.headers.range) return sendFile(request, response, site, path);
  return new Promise((resolve, reject) =>
    compress(request, response, () => sendFile(request, response, site, path).then(resolve, reject)),
  );
}
