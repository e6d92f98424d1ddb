import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { createServices } from '../../functions/create-services.ts';
import { answerOnNode } from '../../functions/node.ts';
import type { Services } from '../../functions/services.ts';
import { readSettings, type Settings, unsetSettings } from '../../functions/settings.ts';
import { escapeMarkup } from '../../lib/escape.ts';
import { commonHeaders } from '../../lib/security-headers.ts';
import { environment } from '../../plugins/environment.ts';
import type { PageView } from '../../types/template-data.ts';

const received: Email[] = [];
const maxMails = 200;

const collect = (mail: Email) => {
  received.unshift(mail);
  received.length = Math.min(received.length, maxMails);
};

/**
 * A mail server in this process, so that forms work on a developer's machine with nothing to set up.
 * @param keep gets each mail that arrives
 * @returns the port that it listens on, on this machine only
 */
export async function startMailServer(keep: (mail: Email) => void): Promise<{ port: number; close: () => void }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on(
        'end',
        () =>
          void PostalMime.parse(Buffer.concat(parts))
            .then(keep)
            .then(() => done(), done),
      );
    },
  });
  // Who hangs up in the middle is no fault of the server's, and no reason for it to stop.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.server.unref();
  return { port: (server.server.address() as AddressInfo).port, close: () => server.close() };
}

/** The settings of a machine where nothing is set: mail goes to the server in this process. */
export const localSettings = (port: number, limit = 1000): Settings => ({
  ...unsetSettings(limit),
  smtp: { host: '127.0.0.1', port, secure: false, requireTls: false },
});

async function makeServices(): Promise<Services> {
  if (environment().SMTP_HOST) return createServices(readSettings(), {});
  const { port } = await startMailServer((mail) => {
    collect(mail);
    console.log(`Mejl: ${mail.subject}\n${mail.text ?? ''}`);
  });
  return createServices(localSettings(port, environment().FORM_LIMIT ?? 1000), {});
}

let services: Promise<Services> | undefined;

/**
 * The functions' services on this machine: made at the first request.
 * @param forms the file of what surrounds the forms, which each build makes anew
 */
export async function loadServices(forms: string): Promise<Services> {
  services ??= makeServices();
  return { ...(await services), views: JSON.parse(await readFile(forms, 'utf8')) as Record<string, PageView> };
}

/**
 * Shows the mails on a page of their own, the newest first: only where the mail server is in this process.
 * @returns false for another page
 */
export function showMailbox({ url }: IncomingMessage, response: ServerResponse): boolean {
  if (url !== '/mejl' || environment().SMTP_HOST) return false;
  const mails = received.map(
    ({ subject = '', text = '', to = [] }) =>
      `<h2>${escapeMarkup(subject)}</h2><p>Till: ${escapeMarkup(to.map(({ address }) => address).join(', '))}</p><pre>${escapeMarkup(text)}</pre>`,
  );
  response.writeHead(200, {
    ...commonHeaders,
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(
    `<!doctype html><html lang="sv"><title>Mejl</title><h1>Mejl från formulären</h1>${mails.join('') || '<p>Inga mejl ännu.</p>'}`,
  );
  return true;
}

/** Lets the server of `npm start` answer forms and show mail. @returns false for all else */
export function answerForms(request: IncomingMessage, response: ServerResponse, site: string | undefined): boolean {
  const isForm = site !== undefined && request.url?.startsWith('/api/');
  if (isForm) answerHere(request, response, `${site}/../forms.json`);
  return isForm || showMailbox(request, response);
}

function answerHere(request: IncomingMessage, response: ServerResponse, forms: string): void {
  loadServices(forms)
    .then((found) => answerOnNode(request, response, found))
    .catch((error: unknown) => {
      console.error(error);
      response.writeHead(500, commonHeaders).end();
    });
}
