import type { Page, Request } from 'playwright';
import type { Finding } from './finding.ts';
import { inNewPage, type SiteUnderTest } from './scripted/check.ts';

/** What the page has written to the visitor's device, noted at the moment of writing. */
interface Written {
  check: 'cookie' | 'storage';
  what: string;
}

/** Notes every write, also one that is taken away again. Runs before the page's own scripts. */
function recordWrites(): void {
  const written: Written[] = [];
  Object.assign(globalThis, { written });
  const note = (target: object, name: string, check: Written['check'], call: string) => {
    const original = Reflect.get(target, name) as (...given: unknown[]) => unknown;
    Reflect.set(target, name, function noted(this: unknown, ...given: unknown[]) {
      written.push({ check, what: `${call}(${String(given[0]).slice(0, 40)})` });
      return Reflect.apply(original, this, given);
    });
  };
  note(Storage.prototype, 'setItem', 'storage', 'setItem');
  note(IDBFactory.prototype, 'open', 'storage', 'indexedDB.open');
  if ('caches' in globalThis) note(CacheStorage.prototype, 'open', 'storage', 'caches.open');
  if ('serviceWorker' in navigator) note(ServiceWorkerContainer.prototype, 'register', 'storage', 'serviceWorker');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    get(this: Document) {
      return cookie?.get?.call(this);
    },
    set(this: Document, text: string) {
      written.push({ check: 'cookie', what: text.slice(0, 40) });
      cookie?.set?.call(this, text);
    },
  });
}

/** Runs in the page: what was written while it loaded, and what lies there without having been seen. */
async function readWritten(): Promise<Written[]> {
  const { written } = globalThis as unknown as { written: Written[] };
  const left = { localStorage: localStorage.length, sessionStorage: sessionStorage.length };
  const databases = (await indexedDB.databases()).length;
  const lying = Object.entries({ ...left, indexedDB: databases }).filter(([, count]) => count > 0);
  return [...written, ...lying.map(([place, count]): Written => ({ check: 'storage', what: `${count} i ${place}` }))];
}

/**
 * Marks the links to follow, and names them: the first that leads away, since the page has a policy of its own, and
 * each that no page before had. Runs in the page.
 */
function markWaysOut(followed: string[]): string[] {
  const nameOf = ({ href, rel, referrerPolicy }: HTMLAnchorElement) => [href, rel, referrerPolicy].join(' ');
  const away = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    ({ protocol, origin }) => /^https?:$/.test(protocol) && origin !== location.origin,
  );
  // The way out empties the page, and with it all the other links: it comes last.
  away.sort((a, b) => Number(Boolean(a.closest('.quick-exit'))) - Number(Boolean(b.closest('.quick-exit'))));
  const chosen = away.filter((link, index) => index === 0 || !followed.includes(nameOf(link)));
  chosen.forEach((link, index) => {
    link.dataset.wayOut = String(index);
  });
  return chosen.map(nameOf);
}

/** Follows a link as a visitor does. Runs in the page. */
const follow = (index: number) => document.querySelector<HTMLAnchorElement>(`[data-way-out="${index}"]`)?.click();

/** What one visit to a page showed. */
interface Trace {
  address: string;
  requests: { url: string; referer: string | undefined; isVisit: boolean; isMeant: boolean }[];
  sockets: string[];
  written: Written[];
  cookies: string[];
}

async function trace(page: Page, base: string, address: string, followed: Set<string>): Promise<Trace> {
  const seen: Trace = { address, requests: [], sockets: [], written: [], cookies: [] };
  let isLeaving = false;
  const note = async (request: Request) => {
    const referer = (await request.allHeaders().catch(() => request.headers())).referer;
    const isVisit = request.isNavigationRequest();
    seen.requests.push({ url: request.url(), referer, isVisit, isMeant: isLeaving && isVisit });
  };
  // Nothing leaves the machine. An answer without content keeps the page where it is, also when a link is followed.
  await page.route(
    (url) => url.origin !== base,
    async (route) => {
      await note(route.request());
      await route.fulfill({ status: 204, body: '' });
    },
  );
  page.on('websocket', (socket) => seen.sockets.push(socket.url()));
  await page.goto(base + address, { waitUntil: 'networkidle' });
  seen.written = await page.evaluate(readWritten);
  seen.cookies = (await page.context().cookies()).map(({ name, domain }) => `${name} (${domain})`);
  isLeaving = true;
  const ways = await page.evaluate(markWaysOut, [...followed]);
  for (const [index, way] of ways.entries()) {
    followed.add(way);
    const [request] = await Promise.all([page.context().waitForEvent('request'), page.evaluate(follow, index)]);
    // A next click before the answer would take this one back.
    await request.response().catch(() => null);
  }
  await page.unrouteAll({ behavior: 'wait' });
  page.removeAllListeners('websocket');
  return seen;
}

function judge({ address, requests, sockets, written, cookies }: Trace): Finding[] {
  const say = (check: string, place: string, text: string): Finding => ({
    check: `privacy:${check}`,
    page: address,
    place,
    text,
  });
  return [
    ...requests.filter(({ isMeant }) => !isMeant).map(({ url }) => say('request', url, 'hämtas från någon annan')),
    ...sockets.map((url) => say('request', url, 'öppnar en förbindelse')),
    ...requests
      .filter(({ referer }) => referer !== undefined)
      .map(({ url, referer }) => say('referer', url, `får veta var besökaren var: ${referer}`)),
    ...written.map(({ check, what }) => say(check, what, 'skrivs på besökarens enhet')),
    ...cookies.map((cookie) => say('cookie', cookie, 'finns efter besöket')),
  ];
}

/**
 * Visits every page in a browser with an empty memory, follows every way that leads out of the site, and finds each
 * request, cookie, stored value and outgoing Referer that tells someone else about the visit.
 * @param site where the pages are; the browser's other visits are not seen
 */
export async function findLeaks(site: SiteUnderTest): Promise<Finding[]> {
  const followed = new Set<string>();
  const left = [...site.addresses];
  // Most of a visit is waiting for the line to be idle: a few go on side by side, each with a memory of its own.
  const visitors = Array.from({ length: Math.min(3, left.length) }, () =>
    // Past the page's policy: what the page tries is a fault, also where the policy would have stopped it.
    inNewPage(site, {}, async (page) => {
      await page.addInitScript(recordWrites);
      const found: Finding[] = [];
      for (let address = left.shift(); address !== undefined; address = left.shift())
        found.push(...judge(await trace(page, site.base, address, followed)));
      return found;
    }),
  );
  return (await Promise.all(visitors)).flat();
}
