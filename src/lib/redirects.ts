/** The file that hosts read redirects from (Netlify, Cloudflare Pages). It is read, and never handed out. */
export const redirectFile = '_redirects';

/** A redirect as it is written. */
export interface WrittenRedirect {
  from: string;
  to: string;
  status: number;
  /** For whoever reads the file at the host. */
  why?: string;
}

const otherForm = (address: string) => (address.endsWith('/') ? address.slice(0, -1) : `${address}/`);

/** The ways to write an address that is led on. Some hosts tell it from the same one with a slash: both lead on, but for a file. */
export const formsOf = (from: string): string[] => (/\.[a-z0-9]+$/i.test(from) ? [from] : [from, otherForm(from)]);

/** Redirects in the hosts' form. */
export function formatRedirects(redirects: readonly WrittenRedirect[]): string {
  return redirects
    .flatMap(({ from, to, status, why }) => {
      return [...(why ? [`# ${why}\n`] : []), ...formsOf(from).map((form) => `${form} ${to} ${status}\n`)];
    })
    .join('');
}

/** Where a redirect of ours sends an address; undefined where none does. @param path as it is asked for, decoded */
export function findRedirect<Item extends WrittenRedirect>(redirects: readonly Item[], path: string): Item | undefined {
  const bare = (address: string) => address.replace(/(.)\/$/, '$1');
  return redirects.find(({ from }) => bare(from) === bare(path));
}

/** An address as it may stand in a header. */
export const toLocation = (address: string): string => (address.includes('%') ? address : encodeURI(address));
