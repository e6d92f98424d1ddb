import { type Form, forms } from '../lib/forms.ts';
import type { PageView } from '../types/template-data.ts';
import { subscribe, takeStep } from './newsletter.tsx';
import { isFromOurSite, Refusal, readForm } from './read-form.ts';
import { OtherWays, showPage } from './respond.tsx';
import { sendForm } from './send-form.tsx';
import type { Services } from './services.ts';
import { verify } from './token.ts';

const refuse = (view: PageView, { status, title, message }: Refusal, headers: Record<string, string> = {}) =>
  showPage({
    view,
    status,
    title,
    headers,
    children: (
      <>
        <p>{message}</p>
        <p class="link">
          <a href={view.address}>Till sidan {view.title}</a>
        </p>
        <OtherWays view={view} />
      </>
    ),
  });

// Only an address of a page of ours may be said to be where the visitor came from.
const isPage = (text: string) => /^\/([a-z0-9-]+\/)*$/.test(text) && text.length <= 200;

function readOrigin(values: Record<string, string>, request: Request): string | undefined {
  const referer = request.headers.get('referer') ?? '';
  const asked = URL.canParse(referer) ? new URL(referer).searchParams.get('sida') : undefined;
  return [values.sida, asked].find((text): text is string => Boolean(text && isPage(text)));
}

async function takeForm(form: Form, request: Request, view: PageView, services: Services): Promise<Response> {
  if (!isFromOurSite(request, view.site.origin))
    throw new Refusal(
      403,
      'Vi kunde inte ta emot formuläret',
      'Öppna formuläret igen härifrån, så går det att skicka.',
    );
  const values = await readForm(request);
  const from = readOrigin(values, request);
  const task = { form, values, from, view, services };
  return form.name === 'nyhetsbrev' ? subscribe(task) : sendForm(task);
}

async function answer(request: Request, services: Services, visitor: string, view: PageView): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const form = Object.values(forms).find(({ action }) => action === pathname);
  const [, step] = (/^\/api\/nyhetsbrev\/(bekrafta|avsluta)$/.exec(pathname) ?? []) as
    | ['', 'bekrafta' | 'avsluta']
    | [];
  const done = Object.values(forms).find(({ thanks }) => thanks === pathname);
  const methods = form ? ['POST'] : done ? ['GET', 'HEAD'] : step ? ['GET', 'HEAD', 'POST'] : [];
  if (methods.length === 0) throw new Refusal(404, 'Sidan finns inte', 'Gå till startsidan och försök igen.');
  if (!methods.includes(request.method))
    return refuse(view, new Refusal(405, 'Något blev fel', 'Gå tillbaka till formuläret och försök igen.'), {
      Allow: methods.join(', '),
    });
  const token = searchParams.get('bevis') ?? '';
  const proof = step && (await verify(token, step, services.settings.secret, services.now()));
  // A mail program's servers end the newsletter of many (RFC 8058): who has a proof is counted by it, and not by who asks.
  const key = proof ? `${step} ${proof.subject}` : visitor;
  if (request.method === 'POST' && !services.limiter.take(key, services.settings.limit, services.now()))
    throw new Refusal(429, 'För många meddelanden på kort tid', 'Vänta tio minuter och försök igen.');
  if (form) return takeForm(form, request, view, services);
  if (done)
    return showPage({ view, status: 200, title: 'Tack', children: done.done.map((text) => <p key={text}>{text}</p>) });
  // A mail program posts without saying from where: the token in the address is what is proof.
  return takeStep(step as 'bekrafta' | 'avsluta', { method: request.method, token, proof }, { view, services });
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
    const refusal =
      error instanceof Refusal ? error : new Refusal(500, 'Något gick fel hos oss', 'Försök igen om en stund.');
    if (refusal !== error) services.log(`${form?.action ?? '/api/'}: ${error instanceof Error ? error.name : 'fel'}`);
    return refuse(view, refusal, refusal.status === 429 ? { 'Retry-After': '600' } : {});
  }
}
