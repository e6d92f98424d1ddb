import { CookieJar } from 'tough-cookie';
import { parseUrl } from '../../lib/urls.ts';
import type { Hosts } from './hosts.ts';
import type { Reply } from './reply.ts';

const maxSteps = 20;

/** The answer at the end of an address's redirects. */
export interface Followed {
  answer: Reply;
  /** The last address asked. */
  url: string;
  /** Where the redirects that are for good lead to; undefined where none is. */
  moved: string | undefined;
  /** A host on the way does not let us ask. */
  isForbidden: boolean;
  steps: number;
}

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status);

const failure = (cause: 'redirects' | 'address', message: string): Reply => ({ kind: 'failure', cause, message });

function nextAddress(location: string, url: URL): URL | Reply {
  // Header bytes are Latin-1 to Node; servers send UTF-8.
  const text = Buffer.from(location, 'latin1').toString('utf8');
  const address = text.includes('\ufffd') ? location : text;
  const next = parseUrl(address, url);
  if (!next) return failure('address', `Webbplatsen skickar vidare till "${address}", som inte är någon adress.`);
  if (!/^https?:$/.test(next.protocol))
    return failure('address', `Webbplatsen skickar vidare till ${next.protocol}, som inte är en webbadress.`);
  // A fragment stays unless the redirect has one of its own (RFC 9110, 10.2.2).
  if (!next.hash) next.hash = url.hash;
  return next;
}

/** Remembers what cookies a redirect gives, for the next address to be asked with: for this chain alone. */
async function keepCookies(jar: CookieJar, answer: Reply & { kind: 'answer' }, url: URL): Promise<void> {
  for (const cookie of answer.headers['set-cookie']?.split('\n') ?? [])
    await jar.setCookie(cookie, url.href, { ignoreError: true });
}

/** Asks for an address and for where it is sent on to, until something answers. */
export async function followRedirects(
  hosts: Hosts,
  start: string,
  conditional: Record<string, string>,
): Promise<Followed> {
  const jar = new CookieJar(undefined, { rejectPublicSuffixes: false });
  let url = new URL(start);
  let moved: string | undefined;
  let isForGood = true;
  const seen = new Set<string>();
  for (let steps = 0; ; steps += 1) {
    const end = (answer: Reply, isForbidden = false): Followed => ({
      answer,
      url: url.href,
      moved,
      isForbidden,
      steps,
    });
    if (steps > maxSteps) return end(failure('redirects', `Adressen skickas vidare mer än ${maxSteps} gånger.`));
    if (!(await hosts.isAllowed(url)))
      return end(failure('address', 'Webbplatsen ber automatiska besökare hålla sig borta.'), true);
    const cookie = await jar.getCookieString(url.href);
    // A page that only sets a cookie and sends us back is asked again, with the cookie.
    const key = `${url.href}\n${cookie}`;
    if (seen.has(key)) return end(failure('redirects', 'Adressen skickas runt i en ring.'));
    seen.add(key);
    const answer = await hosts.get(url, { ...(steps === 0 ? conditional : {}), ...(cookie ? { cookie } : {}) });
    if (answer.kind === 'failure' || !isRedirect(answer.status)) return end(answer);
    await keepCookies(jar, answer, url);
    if (!answer.headers.location) return end(failure('address', 'Webbplatsen skickar vidare utan att säga vart.'));
    const next = nextAddress(answer.headers.location, url);
    if (!(next instanceof URL)) return end(next);
    isForGood = isForGood && (answer.status === 301 || answer.status === 308);
    // A chain that sets a cookie and ends where it began has not moved: the addresses between are only on the way.
    if (isForGood) moved = next.href === start ? undefined : next.href;
    url = next;
  }
}
