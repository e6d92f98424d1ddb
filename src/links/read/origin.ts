/** The site's own address, in all its spellings. */
export class Origin {
  readonly href: string;
  readonly host: string;
  readonly port: string;
  /** The folder that the site lies in: `/`, or `/part/` where it is published below another. */
  readonly folder: string;

  /** @throws {TypeError} for what is no http address */
  constructor(address: string) {
    const url = new URL(address);
    if (!/^https?:$/.test(url.protocol)) throw new TypeError(`${address} är ingen webbadress.`);
    this.folder = url.pathname.replace(/\/*$/, '/');
    this.host = url.hostname;
    this.port = url.port;
    this.href = `${url.protocol}//${url.host}${this.folder}`;
  }

  /** True for an address on the site, by whichever of its two schemes. */
  owns(url: URL): boolean {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
    return url.hostname.replace(/\.$/, '') === this.host && url.port === this.port && this.#pathOf(url) !== undefined;
  }

  #pathOf({ pathname }: URL): string | undefined {
    if (pathname.startsWith(this.folder)) return pathname.slice(this.folder.length - 1);
    return `${pathname}/` === this.folder ? '/' : undefined;
  }

  /** An own address's path in the site's folder, from `/`, still percent-encoded. */
  pathOf(url: URL): string {
    return this.#pathOf(url) ?? url.pathname;
  }

  /** The address of a file of the folder: `a/index.html` is `a/`. */
  addressOf(file: string): string {
    const path = file.replace(/(^|\/)index\.html?$/, '$1');
    return this.href + path.split('/').map(encodeURIComponent).join('/');
  }
}

const privateHost = /^(localhost|.*\.localhost|.*\.local|.*\.internal|.*\.home\.arpa)$/;

/** True for an IPv4 address that is not on the open internet (RFC 6890). */
function isPrivateIpv4(text: string): boolean {
  const parts = text.split('.').map(Number);
  const [a = 0, b = 0, c = 0] = parts;
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 192 && b === 0 && (c === 0 || c === 2)) ||
    (a === 198 && (b === 18 || b === 19)) ||
    (a === 198 && b === 51 && c === 100) ||
    (a === 203 && b === 0 && c === 113)
  );
}

function isPrivateIpv6(text: string): boolean {
  const bare = text
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/%.*$/, '');
  const [, mapped] = /^(?:::ffff:|64:ff9b::|::)(\d+\.\d+\.\d+\.\d+)$/.exec(bare) ?? [];
  if (mapped) return isPrivateIpv4(mapped);
  const [, high, low] = /^(?:::ffff:|64:ff9b::)([\da-f]{1,4}):([\da-f]{1,4})$/.exec(bare) ?? [];
  if (high && low) {
    const [x, y] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
    return isPrivateIpv4([x >> 8, x & 255, y >> 8, y & 255].join('.'));
  }
  return /^(::1?$|f[cd]|fe[89ab]|fec|ff|2001:db8:|100::)/.test(bare);
}

/** True for an IP address in figures that belongs to a private, loopback or otherwise unreachable net. */
export const isPrivateIp = (address: string): boolean =>
  address.includes(':') ? isPrivateIpv6(address) : isPrivateIpv4(address);

/** True for a host that only a machine or a network of one's own knows. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '').toLowerCase();
  if (privateHost.test(host)) return true;
  return host.startsWith('[') || /^[\d.]+$/.test(host) ? isPrivateIp(host.replace(/^\[|\]$/g, '')) : false;
}
