import { createHash } from 'node:crypto';
import { ErrorSummary, ServiceForm } from '../components/service-form/service-form.tsx';
import { ServiceReview } from '../components/service-review/service-review.tsx';
import { type Form, trapName } from '../lib/forms.ts';
import type { PageView } from '../types/template-data.ts';
import { checkValues, isAddress } from './check-values.ts';
import { DeliveryError } from './mail.ts';
import { OtherWays, redirect, showPage } from './respond.tsx';
import { once, type Services } from './services.ts';
import { sign, verify } from './token.ts';

type Values = Readonly<Record<string, string>>;

export interface Task {
  form: Form;
  values: Values;
  /** The page that the visitor came from. */
  from: string | undefined;
  view: PageView;
  services: Services;
}

// Nobody reads a page and presses a button faster than this.
const shortest = 2_000;
const day = 86_400;

/** The form once more, with what was written and what is wrong. */
function showForm({ form, values, from, view }: Task, status: number, errors: Values = {}): Response {
  const isWrong = Object.keys(errors).length > 0;
  return showPage({
    view,
    status,
    title: isWrong ? `Fel: ${form.heading}` : form.heading,
    children: (
      <>
        {isWrong && <ErrorSummary errors={errors} />}
        <ServiceForm
          form={form}
          municipalities={view.form?.municipalities ?? []}
          {...{ values, errors }}
          {...(from && { from })}
        />
      </>
    ),
  });
}

async function showReview(task: Task, status: number, message?: string): Promise<Response> {
  const { form, values, from, view, services } = task;
  const token = await sign(form.name, 'granska', services.settings.secret, services.now(), day);
  return showPage({
    view,
    status,
    title: status === 200 ? 'Granska och skicka' : 'Inget är skickat ännu',
    children: (
      <>
        <ServiceReview {...{ form, values, token, from, message }} />
        {status === 503 && <OtherWays view={view} />}
      </>
    ),
  });
}

function toText({ form, values, from }: Task): string {
  const rows = form.fields.filter(({ name }) => values[name]).map(({ name, label }) => `${label}\n${values[name]}`);
  return [...rows, ...(from ? [`Skickat från sidan\n${from}`] : [])].join('\n\n');
}

async function deliver(task: Task, token: string): Promise<void> {
  const { form, values, services } = task;
  const text = `${toText(task)}\n`;
  const fingerprint = createHash('sha256').update(`${token}\n${text}`).digest('hex');
  const { from, recipients } = services.settings;
  const answerTo = values.epost ?? '';
  const mail = {
    to: recipients[form.name],
    subject: `${form.heading}: ${values.amne || values.svar || values.stalle || 'webbplatsen'}`,
    text,
    ...(isAddress(answerTo) && { replyTo: answerTo }),
    messageId: `<${fingerprint.slice(0, 32)}@${from.split('@')[1] ?? 'localhost'}>`,
  };
  await once(services, fingerprint, () => services.send(mail));
}

/** Does what a form is for, once for each proof that it was reviewed. */
type Deliver = (task: Task, token: string) => Promise<void>;

async function carryOutOnce(task: Task, token: string, carryOut: Deliver): Promise<Response> {
  try {
    await carryOut(task, token);
    return redirect(task.form.thanks);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    task.services.log(`${task.form.action}: ${error.message}`);
    return showReview(
      task,
      503,
      'Just nu kan vi inte ta emot din text. Den står kvar här, så försök igen om en stund.',
    );
  }
}

/**
 * Takes a form through its steps: what is wrong, what was written, sent. Nothing is stored between them, the page
 * itself carries the text along.
 * @param carryOut what is done with a form in order; most become a mail to the editors
 */
export async function sendForm(task: Task, carryOut: Deliver = deliver): Promise<Response> {
  const { form, values, view, services } = task;
  const errors = checkValues(form, values, view.form?.municipalities ?? []);
  if (Object.keys(errors).length > 0) return showForm(task, 422, errors);
  if (values.steg === 'andra') return showForm(task, 200);
  // A program filled in what nobody sees. It learns nothing of it.
  if (values[trapName]) return redirect(form.thanks);
  // A tap on "Ja" or "Nej" below a page is the whole answer: nothing is written, so there is nothing to review.
  if (values.steg === 'tryck' && form.isTapped && !values.kommentar)
    return carryOutOnce(task, String(services.now()), carryOut);
  if (!values.kontroll) return showReview(task, 200);
  const known = await verify(values.kontroll, 'granska', services.settings.secret, services.now());
  if (known?.subject !== form.name)
    return showReview(task, 422, 'Det har gått för lång tid. Granska texten och skicka igen.');
  if (services.now() - known.at < shortest)
    return showReview(task, 422, 'Det gick för fort. Vänta några sekunder och skicka igen.');
  return carryOutOnce(task, values.kontroll, carryOut);
}
