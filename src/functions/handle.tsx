import { type Form, forms } from '../lib/forms.ts';
import { parseUrl } from '../lib/urls.ts';
import type { PageView } from '../types/template-data.ts';
import { cleanValues } from './clean-values.ts';
import { startDeadline } from './deadline.ts';
import { HttpError } from './http-error.ts';
import { findStep, subscribe, takeStep } from './newsletter.tsx';
import { isFromOurSite, readForm } from './read-form.ts';
import { OtherWays, redirectTo, showPage } from './respond.tsx';
import { errorName, sendForm } from './send-form.tsx';
import type { Services } from './services.ts';
import { showAgain, showForm } from './show-form.tsx';
import { readProof, type Submission } from './submission.ts';

// Only an address of a page of ours may be said to be where the visitor came from.
const isPage = (text: string) => /^\/([a-z0-9-]+\/)*$/.test(text) && text.length <= 200;

function readOrigin(given: Record<string, string>, request: Request): string | undefined {
  const referer = request.headers.get('referer') ?? '';
  const asked = parseUrl(referer)?.searchParams.get('sida');
  return [given.sida, asked].find((text): text is string => Boolean(text && isPage(text)));
}

const ours = new HttpError(500, 'Något gick fel hos oss. Texten står kvar här, så försök igen om en stund.');

/** What was written, with why it was not sent: in the review where only a press is wanted, else in the form. */
async function refuseText(submission: Submission, error: unknown): Promise<Response> {
  const { status, message, headers } = error instanceof HttpError ? error : ours;
  if (!(error instanceof HttpError)) submission.services.log(`${submission.form.action}: ${errorName(error)}`);
  const saying = { status, title: 'Inget är skickat ännu', message, isOurFault: true, headers };
  return status === 429
    ? showAgain(submission, saying, (await readProof(submission))?.at)
    : showForm(submission, saying);
}

async function takeForm(form: Form, request: Request, view: PageView, services: Services, visitor: string) {
  const { signal, stop } = startDeadline(services.maxWait);
  const { values: given, refusal } = await readForm(request, signal);
  const values = cleanValues(form.fields, given);
  const submission = { form, given, values, from: readOrigin(given, request), view, services, visitor, signal };
  try {
    if (refusal) throw refusal;
    if (!isFromOurSite(request, view.site.origin))
      throw new HttpError(
        403,
        'Din webbläsare sade inte varifrån formuläret kom. Läs igenom texten, och skicka den härifrån.',
      );
    return await (form.name === 'nyhetsbrev' ? subscribe(submission) : sendForm(submission));
  } catch (error) {
    return await refuseText(submission, error);
  } finally {
    stop();
  }
}

// Where nobody has written anything, there is nothing to keep: only the way on.
const turnAway = (view: PageView, status: number, title: string, text: string, headers: Record<string, string> = {}) =>
  showPage({
    view,
    status,
    title,
    headers,
    children: (
      <>
        <p>{text}</p>
        <p class="link">
          <a href={view.address}>Till sidan {view.title}</a>
        </p>
        <OtherWays view={view} />
      </>
    ),
  });

const refuseMethod = (view: PageView, methods: string) =>
  turnAway(view, 405, 'Något blev fel', 'Gå till sidan och försök igen.', { Allow: methods });

async function answer(request: Request, services: Services, visitor: string, view: PageView): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const { method } = request;
  const path = pathname.replace(/(.)\/$/, '$1');
  const isRead = method === 'GET' || method === 'HEAD';
  const form = Object.values(forms).find(({ action }) => action === path);
  if (form && method === 'POST') return takeForm(form, request, view, services, visitor);
  // Whoever reloads, or follows the address in a history, meets the form.
  if (form) return isRead ? redirectTo(form.page) : refuseMethod(view, 'GET, HEAD, POST');
  const done = Object.values(forms).find(({ thanks }) => thanks === path);
  const step = findStep(path);
  if (done && isRead)
    return showPage({ view, status: 200, title: 'Tack', children: done.done.map((text) => <p key={text}>{text}</p>) });
  if (done) return refuseMethod(view, 'GET, HEAD');
  if (!step) return turnAway(view, 404, 'Sidan finns inte', 'Gå till startsidan och försök igen.');
  if (!isRead && method !== 'POST') return refuseMethod(view, 'GET, HEAD, POST');
  // A mail program posts without saying from where: the token in the address is what is proof.
  return takeStep(step, { method, token: searchParams.get('bevis') ?? '' }, { view, services, visitor });
}

/**
 * Answers a request under `/api/`. Every answer is a page of the site, under the site's headers.
 * @param visitor tells one visitor from another; it is counted in memory and goes nowhere
 */
export async function handle(request: Request, services: Services, visitor: string): Promise<Response> {
  const { pathname } = new URL(request.url);
  const form = Object.values(forms).find(({ action }) => pathname.startsWith(action));
  const view = services.views[form?.page ?? '/kontakt/'];
  if (!view) throw new Error('Formulärens sidor är inte byggda.');
  try {
    const found = await answer(request, services, visitor, view);
    return request.method === 'HEAD' ? new Response(null, found) : found;
  } catch (error) {
    services.log(`${form?.action ?? '/api/'}: ${errorName(error)}`);
    return turnAway(view, 500, 'Något gick fel hos oss', 'Försök igen om en stund.');
  }
}
