import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Settings } from './settings.ts';

export interface Mail {
  to: string;
  subject: string;
  text: string;
  html?: string;
  replyTo?: string;
  headers?: Record<string, string>;
  /** Two mails with one id are one mail. */
  messageId?: string;
}

/** Delivers a mail, or throws a `DeliveryError`. */
export type Send = (mail: Mail) => Promise<void>;

/** A mail that was not delivered. The cause is for the log and names no one. */
export class DeliveryError extends Error {}

const causes: [test: (error: NodeJS.ErrnoException & { responseCode?: number }) => boolean, cause: string][] = [
  [({ code }) => code === 'EAUTH', 'mejlservern nekar inloggningen'],
  [({ code }) => code === 'EENVELOPE', 'mejlservern nekar mottagaren'],
  [({ code }) => code === 'ETIMEDOUT', 'mejlservern svarar för långsamt'],
  [
    ({ code, message }) => code === 'ETLS' || /certificate|self.signed|STARTTLS/i.test(message),
    'mejlserverns certifikat duger inte',
  ],
  [({ message }) => /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH/.test(message), 'mejlservern går inte att nå'],
  [
    ({ code, message }) => code === 'ECONNECTION' || code === 'ESOCKET' || /closed|ECONNRESET|EPIPE/i.test(message),
    'mejlservern bröt förbindelsen',
  ],
];

/** What went wrong, in words without anything personal in them. */
export function describeFailure(error: unknown): string {
  const failure = error instanceof Error ? error : new Error(String(error));
  return causes.find(([test]) => test(failure))?.[1] ?? 'mejlservern tog inte emot mejlet';
}

// Addresses as objects: what a visitor wrote can never be read as a list of more.
const toMessage = ({ to, ...mail }: Mail, from: string): SendMailOptions => ({
  ...mail,
  from,
  to: { name: '', address: to },
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** The bytes of a mail as they would be sent (RFC 5322), for those who want to see it first. */
export async function composeMail(mail: Mail, from: string): Promise<Buffer> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail(toMessage(mail, from));
  return message as Buffer;
}

/**
 * Sends mail over SMTP. In production over TLS and with login; a certificate that does not hold stops it.
 * @param timeout milliseconds to wait for each answer
 */
export function createSend({ smtp, from }: Pick<Settings, 'smtp' | 'from'>, timeout = 8_000): Send {
  if (!smtp) return () => Promise.reject(new DeliveryError('ingen mejlserver är inställd'));
  const { host, port, user, password, secure, requireTls } = smtp;
  const transport = createTransport({
    host,
    port,
    secure,
    requireTLS: requireTls,
    ignoreTLS: !secure && !requireTls,
    ...(user && { auth: { user, pass: password ?? '' } }),
    pool: true,
    maxConnections: 5,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
  });
  return async (mail) => {
    try {
      await transport.sendMail(toMessage(mail, from));
    } catch (error) {
      throw new DeliveryError(describeFailure(error));
    }
  };
}
