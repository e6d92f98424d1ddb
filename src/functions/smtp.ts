import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import PQueue from 'p-queue';
import { withDeadline } from './deadline.ts';
import { DeliveryError, packMail, type Send } from './mail.ts';
import type { Settings } from './settings.ts';

type SmtpFailure = NodeJS.ErrnoException & { responseCode?: number; response?: string };

const causes: [test: (error: SmtpFailure) => boolean, cause: string][] = [
  [({ code }) => code === 'EAUTH', 'mejlservern nekar inloggningen'],
  [({ code }) => code === 'EENVELOPE', 'mejlservern nekar mottagaren'],
  [({ code }) => code === 'ETIMEDOUT', 'mejlservern svarar för långsamt'],
  [
    ({ code, message }) => code === 'ETLS' || /certificate|self.signed|STARTTLS/i.test(message),
    'mejlserverns certifikat duger inte',
  ],
  [
    ({ code, message }) => code === 'EDNS' || /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH/.test(message),
    'mejlservern går inte att nå',
  ],
  [
    ({ code, responseCode, message }) =>
      !responseCode && (code === 'ECONNECTION' || code === 'ESOCKET' || /closed|ECONNRESET|EPIPE/i.test(message)),
    'mejlservern bröt förbindelsen',
  ],
];

/** What went wrong, in words without anything personal in them. */
export function describeFailure(error: unknown): string {
  const failure = error instanceof Error ? error : new Error(String(error));
  return causes.find(([test]) => test(failure))?.[1] ?? 'mejlservern tog inte emot mejlet';
}

// Only that a mailbox does not exist (RFC 3463, 5.1.x): a server that will not carry our mail says something else.
const saysNobody = ({ code, responseCode = 0, response = '' }: SmtpFailure) =>
  code === 'EENVELOPE' && responseCode >= 500 && /^\d{3}[ -]5\.1\./.test(response);

/** A mail being sent. If the connection breaks, it knows whether the server may have received all of it. */
class Transfer {
  /** The last byte has been handed over. */
  isHandedOver = false;

  read(bytes: Buffer): Readable {
    return Readable.from([bytes]).once('end', () => {
      this.isHandedOver = true;
    });
  }

  /** A server that refused has not taken the mail; one that has all of it and did not answer may have. */
  judge(error: unknown): DeliveryError {
    if (error instanceof DeliveryError)
      return new DeliveryError(error.message, this.isHandedOver ? 'perhaps sent' : 'not sent');
    const failure = error as SmtpFailure;
    const isRefused = (failure.responseCode ?? 0) >= 400;
    const isUnsure = this.isHandedOver && !isRefused;
    return new DeliveryError(describeFailure(failure), isUnsure ? 'perhaps sent' : 'not sent', saysNobody(failure));
  }
}

type Ready = Settings & { smtp: NonNullable<Settings['smtp']> };

const open = ({ smtp: { host, port, secure, requireTls } }: Pick<Ready, 'smtp'>, timeout: number) =>
  new SMTPConnection({
    host,
    port,
    secure,
    requireTLS: requireTls,
    ignoreTLS: !secure && !requireTls,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    // Closed is closed: nothing that is written may arrive after the visitor has been told that it did not.
    socketCloseTimeout: 0,
  } as SMTPConnection.Options);

type Call<T> = (done: (error?: Error | null, result?: T) => void) => void;

const promise = <T>(call: Call<T>) =>
  new Promise<T>((resolve, reject) => call((error, result) => (error ? reject(error) : resolve(result as T))));

async function converse(
  connection: SMTPConnection,
  settings: Pick<Ready, 'smtp' | 'from'>,
  mail: Parcel,
  way: Transfer,
) {
  const { user, password = '' } = settings.smtp;
  const lost = new Promise<never>((_, reject) => connection.on('error', reject));
  const talk = async () => {
    await promise((done) => connection.connect(done));
    if (user) await promise((done) => connection.login({ credentials: { user, pass: password } }, done));
    await promise((done) => connection.send({ ...mail.envelope, size: mail.bytes.length }, way.read(mail.bytes), done));
  };
  await Promise.race([talk(), lost]);
}

type Parcel = Awaited<ReturnType<typeof packMail>>;

/**
 * Sends mail over SMTP. In production over TLS and with login; a certificate that does not hold stops it. A connection
 * for each mail: what waits in a line of its own could leave after we have said that it did not.
 * @param timeout milliseconds to wait, where the caller has no signal that says when the time is out
 */
export function createSend({ smtp, from }: Pick<Settings, 'smtp' | 'from'>, timeout = 15_000): Send {
  if (!smtp) return () => Promise.reject(new DeliveryError('ingen mejlserver är inställd'));
  const turns = new PQueue({ concurrency: 8 });
  return async (mail, signal = AbortSignal.timeout(timeout)) => {
    const way = new Transfer();
    const parcel = await packMail(mail, from);
    const deliver = async () => {
      signal.throwIfAborted();
      const connection = open({ smtp }, timeout);
      try {
        await withDeadline(converse(connection, { smtp, from }, parcel, way), signal, 0);
        connection.quit();
      } catch (error) {
        connection.close();
        throw error;
      }
    };
    try {
      await withDeadline(turns.add(deliver), signal, 0);
    } catch (error) {
      throw way.judge(error);
    }
  };
}
