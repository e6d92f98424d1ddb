import type { ComponentChildren } from 'preact';
import { ErrorSummary, ServiceForm } from '../components/service-form/service-form.tsx';
import { ServiceReview } from '../components/service-review/service-review.tsx';
import { humanName } from '../lib/forms.ts';
import { OtherWays, showPage } from './respond.tsx';
import { proveQuestion, proveText, type Submission } from './submission.ts';

/** What a page says above a form: a title, and what became of what was sent. */
export interface Saying {
  status: number;
  title: string;
  message?: string;
  /** Shows the number to call too: the form does not work. */
  isOurFault?: boolean;
  headers?: Readonly<Record<string, string>>;
}

interface Extras {
  errors?: Readonly<Record<string, string>>;
  /** Proves when the text was first sent. */
  proof?: string;
  /** Proves when the question of whether a person writes was asked. */
  question?: string;
}

/** An answer on the form's page, with other ways to be heard where the fault is ours. */
const showAround = (
  view: Submission['view'],
  { status, title, isOurFault, headers }: Saying,
  children: ComponentChildren,
) =>
  showPage({
    view,
    status,
    title,
    ...(headers && { headers }),
    children: (
      <>
        {children}
        {isOurFault && <OtherWays view={view} />}
      </>
    ),
  });

/** The form once more, with what was written. */
export function showForm(submission: Submission, saying: Saying, extras: Extras = {}) {
  const { form, values, from, view } = submission;
  const { message } = saying;
  const { errors = {}, proof, question } = extras;
  const municipalities = view.form?.municipalities ?? [];
  return showAround(
    view,
    saying,
    <>
      {Object.keys(errors).length > 0 && <ErrorSummary errors={errors} />}
      <ServiceForm {...{ form, municipalities, values, errors, from, message, proof, question }} />
    </>,
  );
}

/** The form with what is wrong in it. */
export const showErrors = (submission: Submission, errors: Record<string, string>): Response =>
  showForm(submission, { status: 422, title: `Fel: ${submission.form.heading}` }, { errors });

/** The form with its text, and the question that people answer. */
export async function showQuestion(submission: Submission): Promise<Response> {
  const errors = { [humanName]: 'Kryssa i att du är en människa' };
  return showForm(
    submission,
    { status: 422, title: 'Inget är skickat ännu' },
    { errors, question: await proveQuestion(submission) },
  );
}

async function showReview(submission: Submission, saying: Saying, first?: number) {
  const { form, values, from, view } = submission;
  const token = await proveText(submission, first);
  return showAround(view, saying, <ServiceReview {...{ form, values, token, from, message: saying.message }} />);
}

/**
 * Shows what was written, so that one press sends it: for review where the form has that, else in the form itself.
 * @param first when the very same text was sent for the first time
 */
export async function showAgain(submission: Submission, saying: Saying, first?: number): Promise<Response> {
  if (submission.form.isReviewed) return showReview(submission, saying, first);
  return showForm(submission, saying, first === undefined ? {} : { proof: await proveText(submission, first) });
}
