import { randomBytes } from 'node:crypto';
import type { FormName } from '../lib/forms.ts';

export interface Settings {
  /** Where mail is delivered; undefined where nobody has said. */
  smtp?: { host: string; port: number; user?: string; password?: string; secure: boolean; requireTls: boolean };
  /** Who the site's mail comes from. */
  from: string;
  /** Who gets what each form sends. */
  recipients: Record<FormName, string>;
  /** Signs links and forms. At least 32 characters. */
  secret: string;
  /** Posts that one visitor may send in ten minutes. */
  limit: number;
  /** The header in which a proxy of our own writes the visitor's address. */
  proxyHeader?: string;
  /** A list system that takes subscribers, instead of mail to the editors. */
  listUrl?: string;
}

const nobody = 'formular@localhost.invalid';

/** The settings where nothing is set: no mail can be sent, and whoever asks is told so. */
export const unsetSettings = (limit = 10): Settings => ({
  from: nobody,
  recipients: { kontakt: nobody, nyhetsbrev: nobody, hjalpte: nobody, tillganglighet: nobody },
  secret: randomBytes(32).toString('hex'),
  limit,
});

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from the environment (the table is in .github/DRIFT.md).
 * @throws {RangeError} naming every setting that production needs and does not have
 */
export function readSettings(env: Environment = process.env): Settings {
  const { SMTP_HOST: host, SMTP_USER: user, SMTP_PASSWORD: password, MAIL_TO: to, MAIL_FROM: from } = env;
  const secret = env.FORM_SECRET ?? '';
  const missing = [
    ...Object.entries({ SMTP_HOST: host, SMTP_USER: user, SMTP_PASSWORD: password, MAIL_TO: to, MAIL_FROM: from })
      .filter(([, value]) => !value)
      .map(([name]) => name),
    ...(secret.length < 32 ? ['FORM_SECRET'] : []),
  ];
  if (missing.length > 0 || !host || !user || !password || !to || !from)
    throw new RangeError(`Inställningar saknas: ${missing.join(', ')}`);
  const port = Number(env.SMTP_PORT) || 587;
  return {
    smtp: { host, port, user, password, secure: port === 465, requireTls: port !== 465 },
    from,
    recipients: {
      kontakt: to,
      nyhetsbrev: env.MAIL_TO_NEWSLETTER || to,
      hjalpte: env.MAIL_TO_FEEDBACK || to,
      tillganglighet: env.MAIL_TO_ACCESSIBILITY || to,
    },
    secret,
    limit: Number(env.FORM_LIMIT) || 10,
    ...(env.PROXY_HEADER && { proxyHeader: env.PROXY_HEADER }),
    ...(env.LIST_URL && { listUrl: env.LIST_URL }),
  };
}
