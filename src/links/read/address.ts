/** What an address is used for: it decides how it is judged. */
export type Use =
  /** Followed; a fragment has to exist. */
  | 'link'
  /** Loaded into the page: never empty. */
  | 'load'
  /** A name in the same page, as `usemap`. */
  | 'map'
  /** Where a form is sent by POST: no page answers there for the asking. */
  | 'post'
  /** What a script imports: a bare name is no address. */
  | 'import'
  /** A page's own address in a sitemap, a canonical link or the like. */
  | 'page'
  /** Names a place without being loaded: checked only where it lies in the site. */
  | 'name';

/** An address as it stands in a file. The same one in many files is one object. */
export interface Address {
  /** As written. */
  raw: string;
  /** As it is meant: character references and escapes undone, space around it gone. */
  value: string;
  use: Use;
}

/** A built file that was read, with the addresses in it. */
export interface ReadFile {
  /** Path in the site's folder. */
  file: string;
  /** `html` and `svg` have ids that a fragment may name. */
  kind: 'html' | 'svg' | 'other';
  ids: ReadonlySet<string>;
  /** Names of image maps. */
  maps: ReadonlySet<string>;
  /** The first base element's address. */
  base: string | undefined;
  addresses: Address[];
  /** Where in the text each address begins. */
  offsets: number[];
  /** Import map: specifier → address. */
  imports: ReadonlyMap<string, string>;
}

/** Hands on an address, where it begins in the text of the file, and what it is used for. */
export type Emit = (raw: string, value: string, offset: number, use?: Use) => void;

// A slice of a page keeps the whole page in memory; a copy of its bytes does not.
const detach = (text: string) => Buffer.from(text).toString();

/** Keeps one object for each different address: forty links on a thousand pages are mostly the same ones. */
export class AddressPool {
  readonly #known = new Map<Use, Map<string, Address>>();

  intern(raw: string, value: string, use: Use): Address {
    const known = this.#known.get(use) ?? new Map<string, Address>();
    this.#known.set(use, known);
    const found = known.get(raw);
    if (found && found.value === value) return found;
    const fresh = { raw: detach(raw), value: detach(value), use };
    if (!found) known.set(fresh.raw, fresh);
    return fresh;
  }

  /** A file to be filled, and what fills it. */
  open(file: string, kind: ReadFile['kind']): { read: ReadFile; emit: Emit } {
    const read: ReadFile = {
      file,
      kind,
      ids: none,
      maps: none,
      base: undefined,
      addresses: [],
      offsets: [],
      imports: noImports,
    };
    const emit: Emit = (raw, value, offset, use = 'link') => {
      read.addresses.push(this.intern(raw, value.trim(), use));
      read.offsets.push(offset);
    };
    return { read, emit };
  }
}

const none: ReadonlySet<string> = new Set();
const noImports: ReadonlyMap<string, string> = new Map();
