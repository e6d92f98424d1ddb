import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { cleanValues } from '../../src/functions/clean-values.ts';
import { createLimiter } from '../../src/functions/limiter.ts';
import { createMailedList } from '../../src/functions/list.ts';
import { DeliveryError, type Mail } from '../../src/functions/mail.ts';
import type { Services } from '../../src/functions/services.ts';
import { fingerprintOf } from '../../src/functions/submission.ts';
import { sign } from '../../src/functions/token.ts';
import { type FormName, forms } from '../../src/lib/forms.ts';
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
  /** How long each was made to wait, in milliseconds. */
  pauses: number[];
  /** Moves the clock, in milliseconds. */
  wait: (time: number) => void;
}

/** The functions in surroundings of their own: mail is collected, the clock stands still, the log is read. */
export function setStage(given: { limit?: number; fail?: string } = {}): Stage {
  const mails: Mail[] = [];
  const lines: string[] = [];
  const pauses: number[] = [];
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
    inFlight: new Map(),
    pause: async (time) => {
      now += time;
      pauses.push(time);
    },
    maxWait: 15_000,
  };
  return { services, mails, lines, pauses, wait: (time) => (now += time) };
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

/** Proof that a text was shown for review five seconds before the stage's clock. */
export function proof(name: FormName, values: object, at = start - 5_000, life = 3_600): Promise<string> {
  const { services } = setStage();
  const form = forms[name];
  const text = fingerprintOf({ form, values: cleanValues(form.fields, { ...values }), from: undefined, services });
  return sign(name, 'granska', secret, at, life, { text });
}

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

/** An order of the newsletter. */
export const order = (epost: string) => post('/api/nyhetsbrev', encode({ epost }));

/** A letter that has been reviewed and is sent. */
export async function sendable(values: Record<string, string> = {}): Promise<Request> {
  const written = { ...contact, ...values };
  return post('/api/kontakt', encode({ kontroll: await proof('kontakt', written), steg: 'skicka', ...written }));
}

/** What a page that answers a form would post if a button in it were pressed: the text, and what stands hidden beside it. */
export function readPosted(html: string, action: string): Record<string, string> {
  const $ = load(html);
  return Object.fromEntries(
    $(`form[action="${action}"]`)
      .serializeArray()
      // A browser ends each line with two signs.
      .map(({ name, value }) => [name, value.replaceAll('\r\n', '\n')]),
  );
}
