import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { build } from 'esbuild';
import { formatFaults } from '../../checks/fault.ts';
import { toLocation } from '../../lib/redirects.ts';
import { root } from '../../plugins/project.ts';
import { headersFor, readNetlifyRules } from '../host/netlify-rules.ts';
import { readPath } from '../host/read-path.ts';
import { serveFile } from '../host/serve-file.ts';
import { answerForms } from '../preview/mailbox.ts';
import type { EditSession } from './session.ts';

const folder = '/__redigering';
const htmlHeaders = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };

async function bundleScript(): Promise<string> {
  const entryPoints = [`${root}/src/client/faults.ts`];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'iife', logLevel: 'silent' });
  return outputFiles[0]?.text ?? '';
}

// A browser is to forget all that it sees here, and load what we put into each page. The rest is as at the host.
const notHere = ['Cache-Control', 'Content-Security-Policy', 'Strict-Transport-Security'];

const emptyHtml =
  '<!doctype html><html lang="sv"><head><title>Väntar</title></head><body><p>Sidan visas när felen är rättade.</p></body></html>';

// These are made of files of their own, and of each change in those the whole site is made. All else tells of the pages,
// and is made with them: feeds, maps, tables, the search index, the browser editor.
const isCopied = /^\/(assets|build|bilder)\/|^\/(favicon\.ico|apple-touch-icon\.png)$/;

type VersionedPage = NonNullable<Awaited<ReturnType<EditSession['page']>>>;

/** Shows the site while it is edited: pages as they are now, and what is wrong on top of them. */
export class EditServer {
  readonly #session: EditSession;
  /** The browsers that are watching, each with the address that it shows. */
  readonly #watching = new Map<ServerResponse, string>();
  readonly #script = bundleScript();
  #rules: { site: string; read: ReturnType<typeof readNetlifyRules> } | undefined;

  constructor(session: EditSession) {
    this.#session = session;
    session.shown = () => new Set(this.#watching.values());
  }

  get #emptyPage(): VersionedPage {
    return { html: emptyHtml, version: this.#session.version };
  }

  #stateFor(address: string): string {
    const { version, faults, error } = this.#session;
    const source = this.#session.sourceOf(address);
    const lines = (wanted: typeof faults) => (wanted.length > 0 ? formatFaults(wanted).split('\n') : []);
    const own = faults.filter(({ severity, file }) => severity && file === source);
    const errors = lines(faults.filter(({ severity }) => !severity));
    return JSON.stringify({ version, errors: [...errors, ...(error ? [error] : [])], advice: lines(own) });
  }

  /** Tells every browser what there is now. */
  tell(): void {
    for (const [response, address] of this.#watching) response.write(`data: ${this.#stateFor(address)}\n\n`);
  }

  #watch(request: IncomingMessage, response: ServerResponse, address: string): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(`data: ${this.#stateFor(address)}\n\n`);
    this.#watching.set(response, address);
    request.once('close', () => this.#watching.delete(response));
  }

  // While a page is made another version may come: it is marked as the one that it is.
  #sendPage(response: ServerResponse, page: VersionedPage, status = 200): void {
    const script = `<script src="${folder}/fel.js" data-version="${page.version}"></script>`;
    response.writeHead(status, htmlHeaders).end(page.html.replace('</head>', `${script}</head>`));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === `${folder}/laget`) return this.#watch(request, response, searchParams.get('sida') ?? '/');
    if (pathname === `${folder}/fel.js`) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(await this.#script);
      return;
    }
    const page = await this.#session.page(pathname);
    if (page !== undefined) return this.#sendPage(response, page);
    const asset = this.#session.asset(pathname);
    if (asset) {
      response
        .writeHead(200, { 'Content-Type': pathname.endsWith('.css') ? 'text/css' : 'text/javascript' })
        .end(asset);
      return;
    }
    const path = readPath(request.url ?? '/');
    const redirect = path === undefined ? undefined : await this.#session.redirect(path);
    // A browser remembers a move for good, and an editor tries it more than once.
    const headers = redirect && { Location: toLocation(redirect.to), 'Cache-Control': 'no-store' };
    if (redirect) return void response.writeHead(redirect.status, headers).end();
    await this.#sendFile(request, response, path);
  }

  #isOld = (path: string): boolean => !isCopied.test(path) && existsSync(`${this.#session.site}${path}`);

  async #sendFile(request: IncomingMessage, response: ServerResponse, path: string | undefined): Promise<void> {
    if (path !== undefined && this.#isOld(path)) await this.#session.settle();
    const { site } = this.#session;
    if (!site) return this.#sendPage(response, this.#emptyPage, 503);
    if (path !== undefined) {
      await this.#setHeaders(response, site, path);
      if (await serveFile(request, response, site, path)) return;
    }
    this.#sendPage(response, (await this.#session.page('/404.html')) ?? this.#emptyPage, 404);
  }

  /** The types of files, and who may read them, as the host says it. */
  async #setHeaders(response: ServerResponse, site: string, path: string): Promise<void> {
    if (this.#rules?.site !== site) this.#rules = { site, read: readNetlifyRules(root, site) };
    const { headers } = await this.#rules.read;
    for (const [name, value] of Object.entries(headersFor(headers, path)))
      if (!notHere.includes(name)) response.setHeader(name, value);
    response.setHeader('Cache-Control', 'no-store');
  }

  /** Listens on a port, for this machine alone: the mails that are shown are nobody else's. */
  listen(port: number): Promise<Server> {
    const server = createServer((request, response) => {
      if (answerForms(request, response, this.#session.site)) return;
      this.#answer(request, response).catch((error: unknown) => {
        console.error(error);
        this.#sendPage(response, this.#emptyPage, 500);
      });
    });
    return new Promise((resolve, reject) =>
      server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server)),
    );
  }
}
