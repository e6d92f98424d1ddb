import { askedName, humanName, trapName } from '../lib/forms.ts';
import { checkValues } from './check-values.ts';
import { withDeadline } from './deadline.ts';
import { HttpError } from './http-error.ts';
import { slowDown } from './limiter.ts';
import { DeliveryError } from './mail.ts';
import { toMailAddress } from './mailboxes.ts';
import { redirectTo } from './respond.tsx';
import { share } from './services.ts';
import { type Saying, showAgain, showErrors, showForm, showQuestion } from './show-form.tsx';
import { messageIdOf, readProof, type Submission } from './submission.ts';
import { verify } from './token.ts';

// Nobody reads a page and presses a button faster than this.
const minWritingTime = 2_000;

/**
 * Does what a form is for.
 * @param messageId the id of the mail that it becomes
 */
export type Deliver = (submission: Submission, messageId: string) => Promise<void>;

function toText({ form, values, from }: Submission): string {
  const rows = form.fields.filter(({ name }) => values[name]).map(({ name, label }) => `${label}\n${values[name]}`);
  return `${[...rows, ...(from ? [`Skickat från sidan\n${from}`] : [])].join('\n\n')}\n`;
}

async function deliver(submission: Submission, messageId: string): Promise<void> {
  const { form, values, services, signal } = submission;
  const replyTo = toMailAddress(values.epost ?? '');
  const mail = {
    to: services.settings.recipients[form.name],
    subject: `${form.heading}: ${values.amne || values.svar || values.stalle || 'webbplatsen'}`,
    text: toText(submission),
    ...(replyTo && { replyTo }),
    messageId,
  };
  await share(services, messageId, 'skicka', () => withDeadline(services.send(mail, signal), signal));
}

const isHuman = async ({ form, given, services }: Submission): Promise<boolean> => {
  if (given[humanName] !== 'ja') return false;
  const asked = await verify(given[askedName] ?? '', 'fraga', services.settings.secret, services.now());
  return asked?.subject === form.name;
};

/** Counts what is sent from one network. Many are slowed down first, and refused last. */
async function takeTurn({ services, visitor }: Submission): Promise<void> {
  const { limiter, settings, now, pause } = services;
  const count = limiter.take(`skickar ${visitor}`, now());
  if (count > settings.limit)
    throw new HttpError(
      429,
      'Det har kommit många meddelanden härifrån på kort tid. Vänta tio minuter, och skicka igen.',
      {
        'Retry-After': '600',
      },
    );
  const time = slowDown(count, settings.limit);
  if (time > 0) await pause(time);
}

const failures: Record<DeliveryError['outcome'], Saying> = {
  'not sent': {
    status: 503,
    title: 'Inget är skickat ännu',
    message: 'Just nu går det inte att skicka. Det du skrev står kvar här, så försök igen om en stund.',
    isOurFault: true,
  },
  'perhaps sent': {
    status: 503,
    title: 'Vi vet inte om det kom fram',
    message:
      'Vi fick inget svar i tid, så det kan ha kommit fram. Det du skrev står kvar här. Skicka gärna igen: det gör inget om det kommer två gånger.',
    isOurFault: true,
  },
};

async function carryOut(submission: Submission, first: number, act: Deliver): Promise<Response> {
  const { form, services } = submission;
  await takeTurn(submission);
  try {
    await act(submission, messageIdOf(submission, first));
    return redirectTo(form.thanks);
  } catch (error) {
    const outcome = error instanceof DeliveryError ? error.outcome : 'perhaps sent';
    services.log(`${form.action}: ${error instanceof DeliveryError ? error.message : errorName(error)}`);
    return showAgain(submission, failures[outcome], first);
  }
}

/** What a fault of our own is called in the log, which never says more of it. */
export const errorName = (error: unknown): string => (error instanceof Error ? error.name : 'fel');

const again =
  'Läs igenom texten en gång till, och skicka sedan. Det har gått en stund, eller så har något ändrats sedan du läste den.';

/**
 * Takes a form through its steps: what is wrong, what was written, sent. Nothing is stored between them, the page
 * itself carries the text along.
 * @param act what is done with a form in order; most become a mail to the editors
 */
export async function sendForm(submission: Submission, act: Deliver = deliver): Promise<Response> {
  const { form, values, given, view, services } = submission;
  const errors = checkValues(form, values, view.form?.municipalities ?? []);
  if (Object.keys(errors).length > 0) return showErrors(submission, errors);
  if (given.steg === 'andra') return showForm(submission, { status: 200, title: form.heading });
  if (given[trapName] && !(await isHuman(submission))) {
    services.log(`${form.action}: fällan ifylld`);
    return showQuestion(submission);
  }
  const proof = await readProof(submission);
  if (!form.isReviewed) return carryOut(submission, proof?.at ?? services.now(), act);
  if (!given.kontroll) return showAgain(submission, { status: 200, title: 'Granska och skicka' });
  if (!proof) return showAgain(submission, { status: 422, title: 'Inget är skickat ännu', message: again });
  const early = proof.at + minWritingTime - services.now();
  if (early > 0) await services.pause(early);
  return carryOut(submission, proof.at, act);
}
