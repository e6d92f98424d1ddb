import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Mailbox } from './mailboxes.ts';

export interface Mail {
  /** One address, or the mailboxes of several editors. */
  to: string | readonly Mailbox[];
  subject: string;
  text: string;
  html?: string;
  replyTo?: string;
  headers?: Record<string, string>;
  /** Two mails with one id are one mail. */
  messageId?: string;
}

/**
 * Delivers a mail, or throws a `DeliveryError`. Done means that a mail server has answered for it.
 * @param signal aborts when the visitor has waited long enough
 */
export type Send = (mail: Mail, signal?: AbortSignal) => Promise<void>;

/** How far a delivery that failed may have come. */
export type DeliveryOutcome = 'not sent' | 'perhaps sent';

/** A delivery that failed, or that perhaps did. Its message is for the log, and names nobody. */
export class DeliveryError extends Error {
  constructor(
    message: string,
    readonly outcome: DeliveryOutcome = 'not sent',
    /** True where the server says that no such mailbox exists. */
    readonly isNobody = false,
  ) {
    super(message);
  }
}

// Addresses as objects: what a visitor wrote can never be read as a list of more.
const toMessage = ({ to, headers, ...mail }: Mail, from: string): SendMailOptions => ({
  ...mail,
  from,
  to: typeof to === 'string' ? { name: '', address: to } : [...to],
  // Asks mail programs to send no automatic replies, such as notes of absence (RFC 3834).
  headers: { 'Auto-Submitted': 'auto-generated', ...headers },
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** A mail as it goes out: its bytes (RFC 5322), and whom the server is asked to bring it to. */
export async function packMail(
  mail: Mail,
  from: string,
): Promise<{ bytes: Buffer; envelope: { from: string; to: string[] } }> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message, envelope } = await transport.sendMail(toMessage(mail, from));
  return { bytes: message as Buffer, envelope: { from: envelope.from || '', to: envelope.to } };
}

/** The bytes of a mail as they would be sent (RFC 5322), for those who want to see it first. */
export const composeMail = async (mail: Mail, from: string): Promise<Buffer> => (await packMail(mail, from)).bytes;
