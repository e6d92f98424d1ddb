import { attempt } from '../../lib/attempt.ts';
import { suggest } from '../../lib/suggest.ts';
import { parseUrl } from '../../lib/urls.ts';
import type { Address, ReadFile } from '../read/address.ts';
import type { BuiltFiles } from '../read/built-files.ts';
import { isPrivateHost } from '../read/origin.ts';
import { isRelativeImport } from '../read/script.ts';
import type { LinkVerdict } from '../rules.ts';
import { type Drafts, Lookup } from './lookup.ts';
import { judgeMailto, judgeTel } from './mailto-tel.ts';

/** A judged address, at its place in a built file. */
export interface PlacedAddress {
  file: string;
  offset: number;
  address: Address;
  verdict: LinkVerdict;
}

/** An address on another site, with the places where it stands. */
export interface External {
  /** Without its fragment. */
  url: string;
  places: { file: string; offset: number; address: Address }[];
}

const misspelt = ['http', 'https', 'mailto', 'tel'];
const known = new Set(
  'http https mailto tel javascript data blob about sms geo ftp ftps news nntp irc ircs xmpp sip sips skype whatsapp tg viber bankid swish maps magnet intent market facetime webcal feed urn cid mid ws wss git ssh view-source chrome'.split(
    ' ',
  ),
);

function judgeScheme(value: string): LinkVerdict | undefined {
  const [, scheme = ''] = /^([a-z][a-z\d+.-]*):/i.exec(value) ?? [];
  const name = scheme.toLowerCase();
  if (name === '' || known.has(name)) return undefined;
  if (name === 'file' || name.length === 1)
    return { rule: 'scheme', message: 'Adressen är en fil på någons egen dator.' };
  if (name === 'localhost') return { rule: 'private', message: 'Adressen finns bara på den egna datorn.' };
  if (name.includes('.')) return { rule: 'scheme', message: 'Adressen saknar https:// i början.' };
  const meant = suggest(name, misspelt);
  return meant && meant !== name
    ? { rule: 'scheme', message: `"${scheme}:" finns inte. Menade du ${meant}:?` }
    : undefined;
}

/** An address that leads to the same place from every page without a `base` element. */
const fromAnywhere = /^(\/|https?:\/\/)/i;

/** The part of a fragment that names a place on the page: what follows `:~:` is for the browser alone. */
const namePart = (hash: string) => hash.slice(1).split(':~:')[0] as string;

/** Judges every address of a built site, without asking anyone. */
export class Judge {
  readonly lookup: Lookup;
  readonly externals = new Map<string, External>();
  readonly #verdicts = new Map<string, LinkVerdict | null>();
  // Menus and the like stand on every page, and lead to the same place from each.
  readonly #fine = new Set<Address>();
  readonly #imports = new Map<string, string>();

  constructor(
    readonly site: BuiltFiles,
    drafts?: Drafts,
    readonly allowPrivate = false,
  ) {
    this.lookup = new Lookup(site, drafts);
    for (const { imports } of site.read.values()) for (const [name, to] of imports) this.#imports.set(name, to);
  }

  /** All faults, in the order of the files. External addresses are gathered on the way. */
  all(): PlacedAddress[] {
    return [...this.site.read.values()].flatMap((read) => this.#file(read));
  }

  #file(read: ReadFile): PlacedAddress[] {
    const own = this.site.origin.addressOf(read.file);
    const base = this.#baseOf(read, own);
    const placed: PlacedAddress[] = [];
    read.addresses.forEach((address, index) => {
      const offset = read.offsets[index] ?? 0;
      const verdict = this.#address(address, read, base, offset);
      if (verdict) placed.push({ file: read.file, offset, address, verdict });
    });
    return placed;
  }

  #baseOf({ base }: ReadFile, own: string): string {
    const url = base === undefined ? undefined : parseUrl(base, own);
    return !url || url.protocol === 'data:' || url.protocol === 'javascript:' ? own : url.href;
  }

  #address(address: Address, read: ReadFile, base: string, offset: number): LinkVerdict | undefined {
    const { value, use } = address;
    const isPage = read.kind === 'html' && read.base === undefined;
    if (isPage && this.#fine.has(address)) return undefined;
    if (use === 'map') return this.#map(value, read);
    if (value === '')
      return use === 'link' || use === 'post'
        ? { rule: 'empty-link', message: 'Adressen är tom.' }
        : { rule: 'empty', message: 'Adressen är tom.' };
    if (use === 'import' && !isRelativeImport(value)) return this.#import(value);
    const scheme = judgeScheme(value);
    if (scheme) return scheme;
    if (/^mailto:/i.test(value)) return judgeMailto(value);
    if (/^tel:/i.test(value)) return judgeTel(value);
    const meant = value.replace(/^(webcal|feed):(?=\/\/)/i, 'https:').replace(/^feed:(?=https?:)/i, '');
    const url = parseUrl(meant, base);
    if (!url) return { rule: 'invalid', message: 'Adressen går inte att tolka.' };
    if (!/^https?:$/.test(url.protocol)) return undefined;
    if (this.site.origin.owns(url)) {
      const verdict = this.#own(url, read);
      if (isPage && !verdict && fromAnywhere.test(value)) this.#fine.add(address);
      return verdict;
    }
    return this.#external(url, { file: read.file, offset, address });
  }

  #map(value: string, { maps }: ReadFile): LinkVerdict | undefined {
    if (maps.has(value.replace(/^.*?#/, ''))) return undefined;
    return { rule: 'map', message: `Sidan har ingen bildkarta som heter ${value}.` };
  }

  #import(value: string): LinkVerdict | undefined {
    const names = [...this.#imports.keys()];
    if (names.some((name) => name === value || (name.endsWith('/') && value.startsWith(name)))) return undefined;
    return { rule: 'import', message: `Webbläsaren vet inte var "${value}" finns.` };
  }

  #external(url: URL, place: External['places'][number]): LinkVerdict | undefined {
    if (isPrivateHost(url.hostname) && !this.allowPrivate)
      return { rule: 'private', message: `${url.hostname} finns bara på en dator eller i ett slutet nät.` };
    if (place.address.use === 'name' || place.address.use === 'post') return undefined;
    const key = url.href.replace(/#.*$/s, '');
    const found = this.externals.get(key);
    if (found) found.places.push(place);
    else this.externals.set(key, { url: key, places: [place] });
    return undefined;
  }

  #own(url: URL, { file, kind }: ReadFile): LinkVerdict | undefined {
    // A style sheet's `url(#name)` names something in the page that uses it.
    if (url.hash && kind === 'other' && /\.css$/i.test(file)) url.hash = '';
    const known = this.#verdicts.get(url.href);
    if (known !== undefined) return known ?? undefined;
    const verdict = this.judgeOwn(url);
    this.#verdicts.set(url.href, verdict ?? null);
    return verdict;
  }

  /** Judges an address on the site itself. */
  judgeOwn(url: URL): LinkVerdict | undefined {
    const place = this.lookup.find(this.site.origin.pathOf(url));
    if (place.kind === 'unknown') return undefined;
    if (place.kind === 'fault') return place.verdict;
    if (place.kind === 'redirect')
      return { rule: 'redirected', message: `Adressen skickas vidare till ${place.to}.`, replacement: place.to };
    return url.hash ? this.#fragment(namePart(url.hash), place.file) : undefined;
  }

  #fragment(hash: string, file: string): LinkVerdict | undefined {
    const target = this.site.read.get(file);
    if (hash === '' || !target || target.kind === 'other') return undefined;
    if (/^(\/|!)/.test(hash) || (target.kind === 'svg' && /^(svgView\(|xywh=|t=)/.test(hash))) return undefined;
    if (target.ids.has(hash)) return undefined;
    const decoded = attempt(() => decodeURIComponent(hash));
    if (decoded === undefined)
      return { rule: 'latin1', message: `Namnet efter # är kodat som Latin-1. Koda det som UTF-8.` };
    if (target.ids.has(decoded) || decoded.toLowerCase() === 'top') return undefined;
    return this.#missingFragment(decoded, target.ids);
  }

  #missingFragment(name: string, ids: ReadonlySet<string>): LinkVerdict {
    const same = [...ids].find((id) => id.normalize('NFC') === name.normalize('NFC'));
    if (same !== undefined)
      return {
        rule: 'normalization',
        message: `#${name} är sammansatt på ett annat sätt (NFC eller NFD) än på sidan.`,
      };
    const near = suggest(name, [...ids]);
    return { rule: 'fragment', message: `Sidan har inget #${name}.${near ? ` Menade du #${near}?` : ''}` };
  }
}
