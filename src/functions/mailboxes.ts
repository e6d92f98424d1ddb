import { domainToASCII } from 'node:url';
import parse from 'nodemailer/lib/addressparser';

/** An address, and whose it is. */
export interface Mailbox {
  name: string;
  address: string;
}

const local = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+$/;
// A machine's number is none that people have their mail at.
const domain = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.(?!\d+$)[a-z0-9-]+$/;

/**
 * The address that mail goes to: the domain as mail servers know it (`xn--…`, UTS 46).
 * @returns undefined where it is none, or more than one
 */
export function toMailAddress(text: string): string | undefined {
  const [name = '', host = '', ...more] = text.split('@');
  if (more.length > 0 || !/^[\p{L}\p{M}\p{N}.-]+$/u.test(host)) return undefined;
  const ascii = domainToASCII(host);
  const address = `${name}@${ascii}`;
  const isRight = local.test(name) && domain.test(ascii) && !/\.\.|^\.|\.@/.test(address) && address.length <= 254;
  return isRight && name.length <= 64 ? address : undefined;
}

/** All ways to write the address of one person are one: capitals, and what follows a plus sign. */
export function foldAddress(address: string): string {
  const [name = '', host = ''] = address.toLowerCase().split('@');
  return `${name.replace(/\+.*$/, '') || name}@${host}`;
}

/**
 * The mailboxes of a setting, such as `Redaktionen <red@exempel.se>, anna@exempel.se`.
 * @returns undefined where one of them is no address, or there is none
 */
export function readMailboxes(text: string): Mailbox[] | undefined {
  if (/\p{Cc}/u.test(text)) return undefined;
  const found = parse(text, { flatten: true }).map(({ name, address }) => ({
    name,
    address: toMailAddress(address) ?? '',
  }));
  return found.length > 0 && found.every(({ address }) => address) ? found : undefined;
}

/** A mailbox as a header shows it. */
export const writeMailbox = ({ name, address }: Mailbox): string =>
  name ? `"${name.replace(/["\\]/g, '\\$&')}" <${address}>` : address;

/** What stands after the `@` of a mailbox, for the ids of mails that come from it. */
export const domainOf = (mailbox: string): string =>
  readMailboxes(mailbox)?.[0]?.address.split('@')[1] ?? 'localhost.invalid';
