import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { FormName } from '../lib/forms.ts';
import { parseUrl } from '../lib/urls.ts';
import { type Mailbox, readMailboxes, writeMailbox } from './mailboxes.ts';

export interface Settings {
  /** Where mail is delivered; undefined where nobody has said. */
  smtp?: { host: string; port: number; user?: string; password?: string; secure: boolean; requireTls: boolean };
  /** Who the site's mail comes from: an address, perhaps with a name. */
  from: string;
  /** Who gets what each form sends. */
  recipients: Record<FormName, string | readonly Mailbox[]>;
  /** Encrypts links and forms. At least 32 characters. */
  secret: string;
  /** Forms that one network may send in ten minutes. */
  limit: number;
  /** The header in which a proxy of our own writes the visitor's address. */
  proxyHeader?: string;
  /** A list system that takes subscribers, instead of mail to the editors. */
  listUrl?: string;
}

const nobody = 'formular@localhost.invalid';

/** What one network may send in ten minutes: a school, a library or an office has one address for all who are there. */
export const usualLimit = 100;

/** The settings where nothing is set: no mail can be sent, and whoever asks is told so. */
export const unsetSettings = (limit = usualLimit): Settings => ({
  from: nobody,
  recipients: { kontakt: nobody, nyhetsbrev: nobody, hjalpte: nobody, tillganglighet: nobody },
  secret: randomBytes(32).toString('hex'),
  limit,
});

const required = z.string({ error: 'fattas' }).trim();

const mailboxes = required.transform((text, context) => {
  const found = readMailboxes(text);
  if (!found) context.addIssue({ code: 'custom', message: 'är ingen e-postadress, eller flera med komma emellan' });
  return found ?? [];
});

const sender = mailboxes
  .refine((found) => found.length < 2, { error: 'ska vara en enda avsändare' })
  .transform(([first]) => (first ? writeMailbox(first) : ''));

const wholeNumber = (max: number, error: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .refine((number) => number >= 1 && number <= max, { error });

const isListAddress = (text: string): boolean => {
  const url = parseUrl(text);
  if (!url) return false;
  const { protocol, hostname, hash } = url;
  return (protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(hostname))) && !hash;
};

// An empty setting counts as unset: hosts keep the names of settings that somebody has emptied.
const environment = z.preprocess(
  (env) => Object.fromEntries(Object.entries(env as object).filter(([, value]) => String(value ?? '').trim())),
  z.object({
    SMTP_HOST: required.regex(/^[\w.:-]+$/, { error: 'ska vara ett namn på en server, utan http:// och snedstreck' }),
    SMTP_PORT: wholeNumber(65_535, 'ska vara ett portnummer, som 587').default(587),
    SMTP_USER: required,
    SMTP_PASSWORD: z.string({ error: 'fattas' }),
    MAIL_FROM: sender,
    MAIL_TO: mailboxes,
    MAIL_TO_NEWSLETTER: mailboxes.optional(),
    MAIL_TO_FEEDBACK: mailboxes.optional(),
    MAIL_TO_ACCESSIBILITY: mailboxes.optional(),
    FORM_SECRET: z.string({ error: 'fattas' }).min(32, { error: 'ska ha minst 32 tecken' }),
    FORM_LIMIT: wholeNumber(100_000, 'ska vara ett helt tal, minst 1').default(usualLimit),
    PROXY_HEADER: z
      .string()
      .regex(/^[A-Za-z0-9-]+$/, { error: 'ska vara namnet på en rubrik, som X-Real-IP' })
      .optional(),
    LIST_URL: z
      .string()
      .trim()
      .refine(isListAddress, { error: 'ska vara en adress som börjar med https://' })
      .optional(),
  }),
);

type EnvironmentVariables = Readonly<Record<string, string | undefined>>;

/**
 * Reads all the settings of the environment at once (the table is in .github/DRIFT.md).
 * @throws {RangeError} naming each that is missing or wrong, and what it should be; never what it is
 */
export function readSettings(env: EnvironmentVariables = process.env): Settings {
  const read = environment.safeParse(env);
  if (!read.success) {
    const wrong = new Map(read.error.issues.map(({ path: [name], message }) => [String(name), message]));
    throw new RangeError(`Inställningar att rätta: ${[...wrong].map((one) => one.join(' ')).join('; ')}`);
  }
  const set = read.data;
  const port = set.SMTP_PORT;
  return {
    smtp: {
      host: set.SMTP_HOST,
      port,
      user: set.SMTP_USER,
      password: set.SMTP_PASSWORD,
      secure: port === 465,
      requireTls: port !== 465,
    },
    from: set.MAIL_FROM,
    recipients: {
      kontakt: set.MAIL_TO,
      nyhetsbrev: set.MAIL_TO_NEWSLETTER ?? set.MAIL_TO,
      hjalpte: set.MAIL_TO_FEEDBACK ?? set.MAIL_TO,
      tillganglighet: set.MAIL_TO_ACCESSIBILITY ?? set.MAIL_TO,
    },
    secret: set.FORM_SECRET,
    limit: set.FORM_LIMIT,
    ...(set.PROXY_HEADER && { proxyHeader: set.PROXY_HEADER }),
    ...(set.LIST_URL && { listUrl: set.LIST_URL }),
  };
}

/** The settings as they are set. Where they are wrong, that is said, and nothing is set. */
export function readSettingsOrNone(): Settings {
  try {
    return readSettings();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(error.message);
    // A visitor keeps the text, and is told of other ways, as where the mail server is down.
    return unsetSettings();
  }
}
