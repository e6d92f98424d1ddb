import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerOnNode } from '../../functions/node.ts';
import type { Services } from '../../functions/services.ts';
import { redirectFile, toLocation } from '../../lib/redirects.ts';
import { commonHeaders } from '../../lib/security-headers.ts';
import { headersFor, readNetlifyRules, resolveRedirect } from './netlify-rules.ts';
import { readPath } from './read-path.ts';
import { isFolder, serveFile } from './serve-file.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

/** A built site, and what answers beside its files. */
export interface HostedSite {
  /** The project's folder. */
  root: string;
  /** The built folder. */
  site: string;
  /** What answers under `/api/`, in the surroundings of the latest build. @param forms their file */
  services: (forms: string) => Promise<Services>;
  /** What goes before all else. @returns true where it has answered */
  first?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

// The host reads its rules and does not hand them out.
const isHidden = (path: string) => ['/_headers', `/${redirectFile}`].includes(path.replace(/(.)\/$/, '$1'));

/**
 * Answers as the host does: the site's headers and redirects, compression and parts of files, the forms, status 404 where
 * nothing is and 405 for what is neither GET nor HEAD.
 * @throws {Error} where the site's rules cannot be read
 */
export async function createHandler({ root, site, services, first }: HostedSite): Promise<Handler> {
  const { headers, redirects } = await readNetlifyRules(root, site);
  const notFound = await readFile(`${site}/404.html`);
  let made: Promise<Services> | undefined;
  // At the first request: pages are shown whatever is wrong with the forms, and no mail server is started for nothing.
  const api = () => {
    made ??= services(`${root}/.cache/forms.json`);
    made.catch(() => (made = undefined));
    return made;
  };
  const setHeaders = (response: ServerResponse, path: string) =>
    response.setHeaders(new Map(Object.entries(headersFor(headers, path))));
  const answerNotFound = (request: IncomingMessage, response: ServerResponse) => {
    setHeaders(response, '/404.html');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : notFound);
  };
  // What is no file of the site, no rule need cover.
  const redirectTo = (response: ServerResponse, { to, status }: { to: string; status: number }) =>
    response.writeHead(status, { ...commonHeaders, Location: toLocation(to) }).end();

  return async (request, response) => {
    if (first?.(request, response)) return;
    if (request.url?.startsWith('/api/')) return answerOnNode(request, response, await api());
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      setHeaders(response, '/404.html');
      // Nobody waits for what else is to come.
      return response.writeHead(405, { Allow: 'GET, HEAD', Connection: 'close' }).end();
    }
    const path = readPath(request.url ?? '/');
    if (path === undefined || isHidden(path)) return answerNotFound(request, response);
    setHeaders(response, path);
    if (isFolder(site, path)) return redirectTo(response, { to: `${encodeURI(path)}/`, status: 301 });
    if (await serveFile(request, response, site, path)) return;
    const redirect = resolveRedirect(redirects, path);
    return redirect ? redirectTo(response, redirect) : answerNotFound(request, response);
  };
}
