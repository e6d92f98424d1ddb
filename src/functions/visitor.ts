import ipaddr from 'ipaddr.js';

type RequestHeaders = Readonly<Record<string, string | string[] | undefined>>;

/**
 * What counts as one visitor: an address, or in IPv6 the network (/56) that a household is given. An IPv4 address that
 * is written as one of IPv6 (`::ffff:7f00:1`) is what it is.
 * @returns undefined where it is no address
 */
function toVisitor(text: string): string | undefined {
  if (!ipaddr.isValid(text) || (!text.includes(':') && !ipaddr.IPv4.isValidFourPartDecimal(text))) return undefined;
  const address = ipaddr.process(text.replace(/%.*$/, ''));
  if (address.kind() === 'ipv4') return address.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address}/56`)}/56`;
}

/**
 * Tells one visitor from another by the address of the connection. What a visitor says of that address is worth
 * nothing, so a header is read only where a proxy of our own writes it, and of several addresses the one it wrote: the last.
 * @param connected the address at the other end of the connection
 * @param header the name of the proxy's header, where there is a proxy
 */
export function visitorOf(connected: string | undefined, headers: RequestHeaders = {}, header?: string): string {
  const said = header ? String(headers[header.toLowerCase()] ?? '') : '';
  const last = said.split(',').at(-1)?.trim() ?? '';
  return toVisitor(last) ?? toVisitor(connected ?? '') ?? connected ?? '';
}
