import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import compression from 'compression';
import sirv from 'sirv';
import { answerOnNode } from '../../functions/node.ts';
import { findRedirect, redirectFile } from '../../lib/redirects.ts';
import { commonHeaders } from '../../lib/security-headers.ts';
import { isMailboxRequest, loadServices, showMailbox } from './mailbox.ts';

interface HeaderRule {
  for: string;
  values: Record<string, string>;
}
interface Redirect {
  from: string;
  to: string;
  status: number;
}

const silence = { warn: () => {}, error: () => {}, log: () => {} };

/** The header rules and redirects of a built site, read by the host's own parsers. */
export async function readHostRules(
  root: string,
  site: string,
): Promise<{ headers: HeaderRule[]; redirects: Redirect[] }> {
  const headers = await parseAllHeaders({ headersFiles: [`${site}/_headers`], minimal: true, logger: silence });
  const redirects = await parseAllRedirects({
    redirectsFiles: [`${site}/${redirectFile}`],
    netlifyConfigPath: `${root}/netlify.toml`,
    configRedirects: [],
    minimal: true,
  });
  const errors = [...headers.errors, ...redirects.errors];
  if (errors.length > 0) throw new Error(errors.map(({ message }: Error) => message).join('\n'));
  return { headers: headers.headers as HeaderRule[], redirects: redirects.redirects as Redirect[] };
}

// A file is answered with a slash after its name too.
const matches = (rule: string, path: string) =>
  rule.endsWith('/*') ? path.startsWith(rule.slice(0, -1)) : rule === path || `${rule}/` === path;

/** The headers that the host gives a path: those of every rule that matches. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign({}, ...rules.filter((rule) => matches(rule.for, path)).map(({ values }) => values));
}

// Far longer than any address of ours, and short enough for every file system.
const longestPath = 1024;

/**
 * The path that a request asks for, decoded. Undefined where it is none that a browser asks of us: it leaves the site,
 * is another server's (`//evil.example`), cannot be decoded, or holds what no address has.
 */
function readPath(url: string): string | undefined {
  const [raw = ''] = url.split('?');
  try {
    const path = decodeURIComponent(raw);
    const isSafe = path.startsWith('/') && !/\/\/|\\|\p{Cc}|\/\.\.?(\/|$)/u.test(path) && raw.length <= longestPath;
    return isSafe ? path : undefined;
  } catch {
    return undefined;
  }
}

const withoutSlash = (path: string) => path.replace(/(.)\/$/, '$1');

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

async function createHandler(root: string, site: string): Promise<Handler> {
  const { headers, redirects } = await readHostRules(root, site);
  const notFound = await readFile(`${site}/404.html`);
  const files = sirv(site, { etag: true, dotfiles: true, extensions: ['html'] });
  const compress = compression() as unknown as (request: unknown, response: unknown, next: () => void) => void;
  const setHeaders = (response: ServerResponse, path: string) =>
    response.setHeaders(new Map(Object.entries(headersFor(headers, path))));
  const answerNotFound = (request: IncomingMessage, response: ServerResponse) => {
    setHeaders(response, '/404.html');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : notFound);
  };

  return async (request, response) => {
    if (request.url?.startsWith('/api/'))
      return answerOnNode(request, response, await loadServices(`${root}/.cache/forms.json`));
    if (isMailboxRequest(request)) return showMailbox(response);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      setHeaders(response, '/404.html');
      return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    }
    const path = readPath(request.url ?? '/');
    // The host reads its rules and does not hand them out.
    if (path === undefined || ['/_headers', `/${redirectFile}`].includes(withoutSlash(path)))
      return answerNotFound(request, response);
    setHeaders(response, path);
    const redirect = findRedirect(redirects, path);
    if (redirect) return response.writeHead(redirect.status, { Location: redirect.to }).end();
    if (!path.endsWith('/') && existsSync(`${site}${path}/index.html`))
      return response.writeHead(301, { Location: `${encodeURI(path)}/` }).end();
    return compress(request, response, () => files(request, response, () => answerNotFound(request, response)));
  };
}

// What is no HTTP at all gets the same protection, and not a word of why.
const refused = ['HTTP/1.1 400 Bad Request', ...Object.entries(commonHeaders).map((header) => header.join(': '))];

/**
 * Serves a built site as the host does: its headers and redirects, compression, and status 404 where nothing is.
 * A new build is a new folder, and is taken up at the next request.
 * @param site the built folder
 * @param port 0 for any free one
 */
export async function startPreview(root: string, site: string, port: number): Promise<{ url: string; server: Server }> {
  // Where a folder can't be changed for another, what is in it is.
  const folderOf = () => {
    const { ino, mtimeMs } = statSync(site, { throwIfNoEntry: false }) ?? {};
    return `${ino} ${mtimeMs}`;
  };
  let folder = folderOf();
  let handler = createHandler(root, site);
  await handler;
  const server = createServer(async (request, response) => {
    if (folderOf() !== folder) {
      folder = folderOf();
      handler = createHandler(root, site);
    }
    await handler
      .then((handle) => handle(request, response))
      .catch((error: unknown) => {
        console.error(error);
        response.writeHead(500, commonHeaders).end();
      });
  });
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end([...refused, 'Connection: close', '', ''].join('\r\n'));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const { port: actual } = server.address() as AddressInfo;
  return { url: `http://localhost:${actual}`, server };
}
