import { attempt } from '../../lib/attempt.ts';
import { formatDate } from '../../lib/dates.ts';
import { suggest } from '../../lib/suggest.ts';
import { parseUrl } from '../../lib/urls.ts';
import type { BuiltFiles } from '../read/built-files.ts';
import { applyRedirect, type HostRedirect } from '../read/host-rules.ts';
import type { LinkVerdict } from '../rules.ts';

/** Addresses of pages that are kept out of the site, some with the first day that they are in it. */
export type Drafts = ReadonlySet<string> | ReadonlyMap<string, string>;

/** Where an address leads: to a file, away by a redirect, or nowhere. */
export type Destination =
  | { kind: 'file'; file: string }
  | { kind: 'unknown' }
  | { kind: 'redirect'; to: string }
  | { kind: 'fault'; verdict: LinkVerdict };

const fault = (rule: LinkVerdict['rule'], message: string, replacement?: string): Destination => ({
  kind: 'fault',
  verdict: { rule, message, ...(replacement === undefined ? {} : { replacement }) },
});

/** The path as the server reads it, or what is wrong with its percent signs. */
function decodePath(path: string): { text: string } | { verdict: LinkVerdict } {
  const text = attempt(() => path.split('/').map(decodeURIComponent).join('/'));
  if (text !== undefined) return { text };
  if (/%(?![\da-f]{2})/i.test(path))
    return {
      verdict: {
        rule: 'encoding',
        message: 'Ett procenttecken är inte följt av två siffror. Skriv %25 för tecknet självt.',
      },
    };
  const latin1 = path.replace(/%([\da-f]{2})/gi, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const right = encodeURI(latin1);
  return {
    verdict: {
      rule: 'latin1',
      message: `Adressen är kodad som Latin-1. Kodad som UTF-8 är den ${right}.`,
      replacement: right,
    },
  };
}

const fold = (text: string) => text.normalize('NFC').toLowerCase();

/** Finds what the server has at an address. */
export class Lookup {
  #folded: Map<string, string> | undefined;
  #addresses: string[] | undefined;
  readonly #declared = new Set<string>();

  /** @param drafts addresses of pages that are kept out of the site */
  constructor(
    readonly site: BuiltFiles,
    readonly drafts: Drafts = new Set(),
  ) {
    for (const { addresses } of site.read.values())
      for (const { use, value } of addresses) if (use === 'page') this.#declare(value);
  }

  #declare(value: string): void {
    const url = parseUrl(value, this.site.origin.href);
    if (url && this.site.origin.owns(url)) this.#declared.add(this.site.origin.pathOf(url));
  }

  /** What is at a path of the site, percent-encoded, from `/`. */
  find(path: string): Destination {
    const decoded = decodePath(path);
    if ('verdict' in decoded) return { kind: 'fault', verdict: decoded.verdict };
    const place = this.#find(decoded.text, path);
    if (place.kind !== 'fault' || !this.drafts.has(decoded.text.replace(/index\.html$/, ''))) return place;
    const day = 'get' in this.drafts ? this.drafts.get(decoded.text.replace(/index\.html$/, '')) : undefined;
    return fault(
      'draft',
      day ? `Sidan visas först från den ${formatDate(day)}.` : 'Sidan är ett utkast eller publiceras inte.',
    );
  }

  #find(text: string, path: string): Destination {
    const forced = this.#redirect(text, true);
    if (forced) return forced;
    const file = this.fileAt(text);
    if (file !== undefined) return { kind: 'file', file };
    const redirect = this.#redirect(text, false);
    const other = this.#otherSlash(text, path);
    // A redirect that only adds the slash is the host's own habit, written down.
    if (redirect && !(other?.kind === 'file')) return redirect;
    if (other) return other;
    if (text.startsWith('/.netlify/') || text.startsWith('/cdn-cgi/')) return { kind: 'unknown' };
    return this.#missing(text);
  }

  /** The file that a decoded path names byte for byte. */
  fileAt(text: string): string | undefined {
    const name = text.slice(1);
    const { files } = this.site;
    if (name === '' || name.endsWith('/'))
      return ['index.html', 'index.htm'].map((index) => name + index).find((file) => files.has(file));
    return files.has(name) ? name : undefined;
  }

  #otherSlash(text: string, path: string): Destination | undefined {
    const bare = text.replace(/\/+$/, '');
    if (bare === '') return undefined;
    if (!text.endsWith('/') && this.fileAt(`${bare}/`))
      return fault('slash', `Sidan heter ${path}/, med snedstreck sist.`, `${path}/`);
    const page = `${bare.slice(1)}.html`;
    if (this.site.files.has(page)) {
      if (this.site.hasHostRules || this.#declared.has(path)) return { kind: 'file', file: page };
      const right = `${path.replace(/\/+$/, '')}.html`;
      return fault('slash', `Sidan heter ${right}.`, right);
    }
    if (text.endsWith('/') && this.site.files.has(bare.slice(1)))
      return fault('slash', `Det är en fil. Ta bort snedstrecket sist.`, path.replace(/\/+$/, ''));
    return undefined;
  }

  #redirect(text: string, force: boolean): Destination | undefined {
    for (const redirect of this.site.redirects) {
      if (redirect.force !== force || !this.#isOwn(redirect)) continue;
      const to = applyRedirect(redirect, text);
      if (to === undefined || redirect.status === 404 || redirect.status === 410) continue;
      if (redirect.conditional) {
        if (force) continue;
        return { kind: 'unknown' };
      }
      if (redirect.status === 200) return this.#rewrite(to);
      return { kind: 'redirect', to };
    }
    return undefined;
  }

  #isOwn({ from }: HostRedirect): boolean {
    return from.startsWith('/') || from.toLowerCase().startsWith(this.site.origin.href.replace(/\/$/, ''));
  }

  #rewrite(to: string): Destination {
    const file = to.startsWith('/') ? this.fileAt(to.replace(/[?#].*$/, '')) : undefined;
    return file === undefined ? { kind: 'unknown' } : { kind: 'file', file };
  }

  #missing(text: string): Destination {
    this.#folded ??= new Map([...this.site.files].map((file) => [fold(`/${file}`), file]));
    for (const tail of ['', 'index.html', '/index.html', '.html']) {
      const real = this.#folded.get(fold(text + tail));
      if (real === undefined) continue;
      const right = `/${real}`.slice(0, tail ? -tail.length : undefined) + (tail === '/index.html' ? '/' : '');
      if (`/${real}`.normalize('NFC') === (text + tail).normalize('NFC'))
        return fault(
          'normalization',
          'Bokstäverna är sammansatta på ett annat sätt (NFC eller NFD) än i filens namn.',
          encodeURI(right),
        );
      return fault('case', `Adressen heter ${right}, med andra stora och små bokstäver.`, encodeURI(right));
    }
    this.#addresses ??= [...this.site.files].map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
    const near = this.#addresses.length > 20_000 ? undefined : suggest(text, this.#addresses);
    if (/^\/(www\.|[^/]+\.(se|com|org|nu|eu|net)(\/|$))/.test(text))
      return fault('missing', 'Adressen saknar https:// i början.');
    return fault('missing', near ? `Sidan finns inte. Menade du ${near}?` : 'Sidan finns inte.');
  }
}
