import { createHmac } from 'node:crypto';
import type { Form } from '../lib/forms.ts';
import type { PageView } from '../types/template-data.ts';
import { domainOf } from './mailboxes.ts';
import type { Services } from './services.ts';
import { sign, type TokenClaims, verify } from './token.ts';

/** A form that has come, and all that is needed to answer it. */
export interface Submission {
  form: Form;
  /** What was written in its fields, cleaned. */
  values: Readonly<Record<string, string>>;
  /** All that came, as it came. */
  given: Readonly<Record<string, string>>;
  /** The page that the visitor came from. */
  from: string | undefined;
  view: PageView;
  services: Services;
  /** Tells one visitor from another. */
  visitor: string;
  /** Aborts when the visitor has waited long enough (`deadline.ts`). */
  signal: AbortSignal;
}

/** How long a text may lie on the review page, in seconds. Then it is shown once more. */
export const reviewLife = 3_600;

const minute = 60_000;
const day = 24 * 60 * minute;

type Written = Pick<Submission, 'form' | 'values' | 'from'> & { services: Pick<Services, 'settings'> };

const hash = ({ services }: Pick<Written, 'services'>, parts: unknown[]): string =>
  createHmac('sha256', services.settings.secret).update(JSON.stringify(parts)).digest('hex').slice(0, 32);

/** An HMAC of a form and its text: the same on every instance, and without the secret it tells nothing of the text. */
export const fingerprintOf = (submission: Written): string =>
  hash(submission, [
    submission.form.name,
    submission.from ?? '',
    ...submission.form.fields.map(({ name }) => submission.values[name] ?? ''),
  ]);

// A tap on "Ja" is a text that many send: those of one minute are one. What somebody wrote is the same for a day, so that
// a mailbox which keeps one of each id does not drop a letter because it looks like that of last month.
const spanOf = ({ form, values }: Submission) => (form.isTapped && !values.kommentar ? minute : day);

/**
 * The id of the mail that the text becomes (RFC 5322): whoever sends it again, sends the same mail again.
 * @param first when it was sent for the first time
 */
export function messageIdOf(submission: Submission, first: number): string {
  const id = hash(submission, [fingerprintOf(submission), Math.floor(first / spanOf(submission))]);
  return `<${id}@${domainOf(submission.services.settings.from)}>`;
}

/**
 * A proof that this text, and no other, was shown or sent.
 * @param first when that was, where it was before now
 */
export function proveText(submission: Submission, first?: number): Promise<string> {
  const { form, services } = submission;
  const of = { text: fingerprintOf(submission), ...(first !== undefined && { at: first }) };
  return sign(form.name, 'granska', services.settings.secret, services.now(), reviewLife, of);
}

/** When this text was shown or sent, by the proof that came with it; undefined where there is none that holds. */
export async function readProof(submission: Submission): Promise<TokenClaims | undefined> {
  const { form, given, services } = submission;
  const known = await verify(given.kontroll ?? '', 'granska', services.settings.secret, services.now());
  return known?.subject === form.name && known.text === fingerprintOf(submission) ? known : undefined;
}

/** A proof of when the question of whether a person writes was asked. */
export const proveQuestion = ({ form, services }: Submission): Promise<string> =>
  sign(form.name, 'fraga', services.settings.secret, services.now(), reviewLife);
