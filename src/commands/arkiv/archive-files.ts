import { posix } from 'node:path';
import { parseUrl } from '../../lib/urls.ts';

/** What an archive leaves out, since nothing answers or runs in it: files of the built site, and what they are. */
const leftOut: readonly [pattern: RegExp, what: string][] = [
  [/^admin\/index\.html$/, 'redigeraren, som är ett program'],
  [/^(admin|build)\/komponenter[/.]/, 'katalogen över webbplatsens byggdelar, med påhittade exempel'],
  [/^build\/(redigering\/|licenser\.(\w+\.)?txt$|.*\.(js|wasm)$|orter\.)/, 'skript, och det som bara skript läser'],
  [/^sokindex\//, 'sökningens register'],
  [/^opensearch\.xml$/, 'sökningens beskrivning för webbläsare'],
  [/^_(headers|redirects)$/, 'värdens inställningar'],
];

/** What an archive leaves out, in words. */
export const leftOutWords = leftOut.map(([, what]) => what);

/** True for a file of the built site that the archive has. */
export const isKept = (file: string): boolean => !leftOut.some(([pattern]) => pattern.test(file));

/** The addresses of a built site, as its pages have them and as its archive does. */
export class ArchiveFiles {
  readonly #files: ReadonlySet<string>;
  readonly #origin: string;

  /**
   * @param files all files of the built site, relative to it
   * @param origin the address that the site was built for, without a slash at its end
   */
  constructor(files: readonly string[], origin: string) {
    this.#files = new Set(files);
    this.#origin = origin;
  }

  /** Where a file was published. */
  addressOf(file: string): string {
    return `${this.#origin}/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  }

  /**
   * The address of what a file shows, as it is from the file.
   * @throws {Error} where the archive has not got it
   */
  shownFrom(address: string, from: string): string {
    const found = this.from(address, from);
    if (found === undefined) throw new Error(`${from} visar ${address}, som arkivet lämnar ute.`);
    return found;
  }

  /**
   * An address as it is from a file of the archive.
   * @param address as it is written in the file
   * @param from the file, relative to the archive's site
   * @returns the same where it leads to others; undefined where it leads to what the archive leaves out
   * @throws {Error} where it leads to nothing that the site has
   */
  from(address: string, from: string): string | undefined {
    if (address.startsWith('#')) return address;
    const url = parseUrl(address, `${this.#origin}/${from}`);
    if (url?.origin !== this.#origin) return address;
    const path = decodeURI(url.pathname).slice(1);
    // The host answers forms: there is no file.
    if (path.startsWith('api/')) return undefined;
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!this.#files.has(file)) throw new Error(`${from} leder till ${address}, som inte finns.`);
    if (!isKept(file)) return undefined;
    return encodeURI(posix.relative(posix.dirname(from), file)) + url.hash;
  }
}
