import { parseUrl } from '../../lib/urls.ts';

/** Milliseconds that a host may take. */
const timeout = 20_000;

/**
 * Whether the editor is left to a host name of its own, where no page for visitors can read what it keeps.
 * @param site the public site's address
 * @param editor the address of the editor's host
 * @returns what is wrong, in Swedish
 * @throws {Error} where the site does not answer
 */
export async function findEditorFaults(site: string, editor: string): Promise<string[]> {
  const own = new URL('/admin/', editor);
  const there = new URL('/admin/', site);
  if (own.origin === there.origin) return [`Redigeraren ska ha ett eget värdnamn, men ADMIN_URL är webbplatsens eget.`];
  const signal = () => AbortSignal.timeout(timeout);
  const answer = await fetch(there, { redirect: 'manual', signal: signal() });
  const target = answer.headers.get('location');
  const leadsThere = target !== null && parseUrl(target, there)?.origin === own.origin;
  if (answer.status < 300 || answer.status > 399 || !leadsThere)
    return [`${there.href} visar redigeraren på webbplatsens eget värdnamn i stället för att leda till ${own.href}.`];
  const page = await fetch(own, { signal: signal() });
  return page.ok ? [] : [`${own.href} svarar inte (${page.status}).`];
}
