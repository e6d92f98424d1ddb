import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMailedList } from '../../src/functions/list.ts';
import { DeliveryError, type Mail } from '../../src/functions/mail.ts';
import { createLimiter, type Services } from '../../src/functions/services.ts';
import { sign } from '../../src/functions/token.ts';
import type { Contact } from '../../src/schemas/contact.ts';
import type { PageView } from '../../src/types/template-data.ts';
import { buildMadeUp } from './made-up.ts';
import { readRecords } from './site.ts';

export const secret = 'hemlig-nog-for-ett-prov-och-lite-till';
export const recipient = 'redaktionen@exempel.se';
export const start = Date.UTC(2026, 10, 24, 12);
export const site = 'https://prov.exempel.se';

const project = buildMadeUp();
const views = JSON.parse(readFileSync(join(project, '.cache/forms.json'), 'utf8')) as Record<string, PageView>;

const [office] = readRecords<Contact[]>('contacts', project);

/** The number that visitors are given where a form fails: that of the made-up site, as the forms are. */
export const officePhone = office?.phone ?? '';

export interface Stage {
  services: Services;
  mails: Mail[];
  lines: string[];
  /** Moves the clock, in milliseconds. */
  wait: (time: number) => void;
}

/** The functions in surroundings of their own: mail is collected, the clock stands still, the log is read. */
export function setStage(given: { limit?: number; fail?: string } = {}): Stage {
  const mails: Mail[] = [];
  const lines: string[] = [];
  let now = start;
  const send = async (mail: Mail) => {
    if (given.fail) throw new DeliveryError(given.fail);
    mails.push(mail);
  };
  const services: Services = {
    settings: {
      from: 'webben@exempel.se',
      recipients: { kontakt: recipient, nyhetsbrev: recipient, hjalpte: recipient, tillganglighet: recipient },
      secret,
      limit: given.limit ?? 1000,
    },
    send,
    list: createMailedList(send, recipient),
    now: () => now,
    views,
    log: (line) => lines.push(line),
    limiter: createLimiter(),
    sent: new Map(),
  };
  return { services, mails, lines, wait: (time) => (now += time) };
}

/** A request as a browser makes it when a form is sent from our own page. */
export function post(
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Request {
  return new Request(site + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin', ...headers },
    body,
  });
}

export const encode = (values: Record<string, string>): string => new URLSearchParams(values).toString();

/** Proof that a form was shown for review five seconds before the stage's clock. */
export const proof = (form: string, at = start - 5_000, life = 86_400) => sign(form, 'granska', secret, at, life);

export const contact = {
  namn: 'Prov Provsson',
  epost: 'besokare@exempel.org',
  telefon: '',
  kommun: 'Sagolunda',
  amne: 'En fråga',
  meddelande: 'Hej!\nHur gör man?',
};

/** Settings that are enough for a host in production. */
export const productionSettings = {
  SMTP_HOST: 'h',
  SMTP_USER: 'u',
  SMTP_PASSWORD: 'p',
  MAIL_TO: recipient,
  MAIL_FROM: recipient,
  FORM_SECRET: secret,
};

/** An order of the newsletter, reviewed some milliseconds earlier for each turn. */
export const order = async (epost: string, turn = 0) =>
  post('/api/nyhetsbrev', encode({ epost, kontroll: await proof('nyhetsbrev', start - 5_000 - turn), steg: 'skicka' }));

/** A letter that has been reviewed and is sent. */
export const sendable = async (values: object = {}) =>
  post('/api/kontakt', encode({ ...contact, kontroll: await proof('kontakt'), steg: 'skicka', ...values }));
