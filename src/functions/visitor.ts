import { isIP } from 'node:net';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** An IPv6 address in full: eight groups, without leading zeros. */
function expand(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const start = head.split(':').filter(Boolean);
  const end = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - start.length - end.length;
  return [...start, ...Array<string>(zeros).fill('0'), ...end].map((group) => group.replace(/^0+(?=.)/, ''));
}

/** What counts as one visitor: an address, or in IPv6 the network (/64) of which one visitor has every address. */
function toVisitor(address: string): string {
  const inside = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (inside || isIP(address) !== 6) return inside ?? address;
  return `${expand(address.toLowerCase().replace(/%.*/, '')).slice(0, 4).join(':')}::/64`;
}

/**
 * Tells one visitor from another by the address of the connection. What a visitor says of that address is worth
 * nothing, so a header is read only where a proxy of our own writes it, and of several addresses the one it wrote: the last.
 * @param connected the address at the other end of the connection
 * @param header the name of the proxy's header, where there is a proxy
 */
export function visitorOf(connected: string | undefined, headers: Headers = {}, header?: string): string {
  const said = header ? String(headers[header.toLowerCase()] ?? '') : '';
  const last = said.split(',').at(-1)?.trim() ?? '';
  return toVisitor(isIP(last) ? last : (connected ?? ''));
}
