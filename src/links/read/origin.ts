import ipaddr from 'ipaddr.js';
import { attempt } from '../../lib/attempt.ts';

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

/** True for an IP address in figures that belongs to a private, loopback or otherwise unreachable net (RFC 6890). */
export function isPrivateIp(text: string): boolean {
  const address = attempt(() => ipaddr.process(text));
  if (address?.range() !== 'rfc6052') return address?.range() !== 'unicast';
  // NAT64 leads on to the address of IPv4 in the last four bytes.
  return ipaddr.fromByteArray(address.toByteArray().slice(-4)).range() !== 'unicast';
}

/** True for a host that only a machine or a network of one's own knows. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '').toLowerCase();
  if (privateHost.test(host)) return true;
  return host.startsWith('[') || /^[\d.]+$/.test(host) ? isPrivateIp(host.replace(/^\[|\]$/g, '')) : false;
}
